import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Chips } from '../../../ui/chips/chips.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { othersInForce } from '../edition.ts'
import { TakeHome } from '../exports/take-home.tsx'
import type { Naming } from '../label.ts'
import { AlsoTheirMeasures } from '../pages/also-in-force.tsx'
import { EditionNotice } from '../pages/edition-notice.tsx'
import { FollowLink } from '../pages/follow-link.tsx'
import { MeasureRows } from '../pages/measure-rows.tsx'
import type { View } from '../pages/view.ts'
import type { MeasureListPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { chosenIn } from './chosen-view.ts'
import { MeasureFilterForm } from './measure-filter-form.tsx'
import { byField } from './measure-order.ts'
import { sayMeasures } from './measures.messages.ts'

/** Every measure, or those that fit what the address asks for; field by field, unless they are sorted otherwise. */
export const MeasureListView: FC<View<MeasureListPage>> = ({ page, lang, city, today, follow }) => {
  const { edition, rows, filter } = page
  const chosen = chosenIn(lang, city, page)
  const isGrouped = filter.sort === null && filter.field === null
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={<Said text={edition.title} lang={lang} quiet />}
        title={original(sayPlan(lang, 'measures.title'), lang)}
        lead={original(sayPlan(lang, 'measures.lead'), lang)}
      />
      <EditionNotice lang={lang} edition={edition} />
      {edition.state === 'in_force' && <AlsoTheirMeasures lang={lang} others={othersInForce(page.editions, edition)} />}
      <div class="section">
        <MeasureFilterForm page={page} lang={lang} city={city} isFiltered={chosen.length > 0} />
      </div>
      <section class="section" aria-labelledby="found">
        <h2 id="found">{countWords(lang, city, page)}</h2>
        {chosen.length > 0 && <Chips label={sayMeasures(lang, 'chosen')} chips={chosen} />}
        {rows.length === 0 && <NoneFound lang={lang} isFiltered={chosen.length > 0} />}
        {rows.length > 0 && !isGrouped && (
          <MeasureRows lang={lang} city={city} rows={rows} today={today} withGoals brief />
        )}
      </section>
      {isGrouped &&
        byField(rows).map(([slug, measures]) => {
          const field = page.fields.find((one) => one.slug === slug)
          return (
            <section class="section" aria-labelledby={`in-${slug}`}>
              <h3 class={`neighbour ${field ? fieldColour(field.position) : ''}`} id={`in-${slug}`}>
                {field ? <Said text={field.title} lang={lang} /> : sayMeasures(lang, 'no_field')}
              </h3>
              <MeasureRows lang={lang} city={city} rows={measures} today={today} level={4} withGoals brief />
            </section>
          )
        })}
      {rows.length > 0 && filter.district !== null && (
        <FollowLink follow={follow} kind="district" of={filter.district} />
      )}
      {rows.length > 0 && <TakeHome lang={lang} list="measures" filter={filter} />}
    </>
  )
}

/** "15 Maßnahmen von 38": the heading above the list, and the beginning of the page's title. */
export function countWords(lang: Lang, city: Naming, page: MeasureListPage): string {
  const { rows, total } = page
  return chosenIn(lang, city, page).length > 0
    ? sayPlan(lang, 'measures.found', { shown: rows.length, total })
    : sayPlan(lang, 'measures.all', { n: rows.length })
}

const NoneFound: FC<{ lang: Lang; isFiltered: boolean }> = ({ lang, isFiltered }) =>
  isFiltered ? (
    <EmptyState words={sayPlan(lang, 'measures.none_found')}>
      <p>{sayPlan(lang, 'measures.none_found_words')}</p>
      <p>
        <a href={planRoutes.measures(lang)}>{sayPlan(lang, 'measures.reset')}</a>
      </p>
    </EmptyState>
  ) : (
    <EmptyState words={sayPlan(lang, 'measures.none')} />
  )
