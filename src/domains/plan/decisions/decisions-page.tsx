import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { Chips } from '../../../ui/chips/chips.tsx'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { TakeHome } from '../exports/take-home.tsx'
import { decisionView } from '../pages/decision-view.ts'
import type { View } from '../pages/view.ts'
import { planRoutes } from '../plan.routes.ts'
import { addressOf } from '../records/record-address.ts'
import { RecordKind } from '../records/record-kind.tsx'
import { type DecisionLine, yearOf } from './decision-filter.ts'
import { DecisionFilterForm } from './decision-filter-form.tsx'
import { sayDecisions } from './decisions.messages.ts'
import type { DecisionsPage } from './decisions.read.ts'

/** Every decision, year by year, the newest first. */
export const DecisionsView: FC<View<DecisionsPage>> = ({ page, lang }) => {
  const { filter, found, total, shown, further } = page
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayDecisions(lang, 'title'), lang)}
        lead={original(sayDecisions(lang, 'lead'), lang)}
      />
      <div class="section">
        <DecisionFilterForm page={page} lang={lang} isFiltered={isFiltered} />
      </div>
      <section class="section" aria-labelledby="found">
        <h2 id="found">{sayDecisions(lang, isFiltered ? 'found' : 'all', { n: found, total })}</h2>
        {found === 0 && (
          <EmptyState words={sayDecisions(lang, isFiltered ? 'none_found' : 'none')}>
            {isFiltered && <p>{sayDecisions(lang, 'none_found_words')}</p>}
          </EmptyState>
        )}
      </section>
      {shown.map(([year, decisions]) => (
        <section class="section chapter" aria-labelledby={`y-${year}`}>
          <h2 class="chapter__head field__title" id={`y-${year}`}>
            {year}
          </h2>
          <Decisions lang={lang} level={3} decisions={decisions.map((one) => itemOf(lang, one))} />
        </section>
      ))}
      {further.length > 0 && (
        <nav class="section screen-only" aria-labelledby="further">
          <h2 id="further">{sayDecisions(lang, 'further')}</h2>
          <Chips
            chips={further.map(([year, n]) => ({
              href: planRoutes.decisions(lang, { ...filter, year }),
              name: sayDecisions(lang, 'option', { name: year, n }),
            }))}
          />
        </nav>
      )}
      {found > 0 && <TakeHome lang={lang} list="decisions" filter={filter} />}
    </>
  )
}

function itemOf(lang: View<DecisionsPage>['lang'], decision: DecisionLine) {
  const { id, about } = decision
  return {
    ...decisionView(lang, decision, about.title),
    id: `d-${id}`,
    href: `${planRoutes.decisions(lang, { year: yearOf(decision) })}#d-${id}`,
    about: (
      <>
        {sayDecisions(lang, 'on')}{' '}
        <a href={addressOf(lang, about)}>
          <Said text={about.title} lang={lang} quiet />
        </a>{' '}
        (<RecordKind lang={lang} record={about} />)
      </>
    ),
  }
}
