import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { GoalList } from '../../../ui/goal-list/goal-list.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import { sayCalls } from '../calls/calls.messages.ts'
import { callsRoutes } from '../calls/calls.routes.ts'
import { sayDates } from '../dates/dates.messages.ts'
import { datesRoutes } from '../dates/dates.routes.ts'
import { sayEditions } from '../editions/editions.messages.ts'
import { TakeHome } from '../exports/take-home.tsx'
import type { FieldWithGoals, PlanPage } from '../pages.ts'
import { PictureList } from '../pictures/picture-links.tsx'
import { sayPictures } from '../pictures/pictures.messages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { AlsoInForce } from './also-in-force.tsx'
import { EditionFacts } from './edition-facts.tsx'
import { EditionNotice } from './edition-notice.tsx'
import { fieldNote, goalItem } from './goal-view.tsx'
import { legendWords } from './legend.ts'
import { yearsWords } from './period.ts'
import { Revisions } from './revisions.tsx'
import type { View } from './view.ts'

/** An edition from its first page to its last goal: the plan of today, or an earlier one. */
export const PlanView: FC<View<PlanPage> & { tellsOfFunding?: boolean }> = ({ page, lang, tellsOfFunding }) => {
  const { edition, fields } = page
  const kicker = [sayPlan(lang, 'plan.kicker'), yearsWords(lang, edition.startsOn, edition.endsOn)]
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={kicker.filter(Boolean).join(' · ')}
        title={edition.title}
        lead={edition.subtitle}
      />
      <EditionNotice lang={lang} edition={edition} />
      <div class="two">
        <section class="section" aria-labelledby="foreword">
          <h2 id="foreword">{sayPlan(lang, 'plan.foreword')}</h2>
          <Paragraphs lang={lang} text={edition.foreword} />
          <p class="after-list">
            {formatList(lang, [
              sayPlan(lang, 'count.fields', { n: fields.length }),
              sayPlan(lang, 'count.goals', { n: new Set(fields.flatMap((f) => f.goals.map((g) => g.id))).size }),
              sayPlan(lang, 'count.measures', { n: page.measureCount }),
            ])}
          </p>
        </section>
        <div class="aside">
          <section aria-labelledby="edition">
            <h2 id="edition">{sayPlan(lang, 'plan.facts')}</h2>
            <EditionFacts lang={lang} edition={edition} />
            <ul class="after-list screen-only">
              <li>
                <a href={planRoutes.editions(lang)}>{sayEditions(lang, 'title')}</a>
              </li>
              <li>
                <a href={datesRoutes.dates(lang)}>{sayDates(lang, 'title')}</a>
              </li>
              {tellsOfFunding && (
                <>
                  <li>
                    <a href={callsRoutes.calls(lang)}>{sayCalls(lang, 'title')}</a>
                  </li>
                  <li>
                    <a href={callsRoutes.money(lang)}>{sayCalls(lang, 'money')}</a>
                  </li>
                </>
              )}
            </ul>
          </section>
          <AlsoInForce lang={lang} others={page.others} />
          <nav class="screen-only" aria-labelledby="pictures">
            <h2 id="pictures">{sayPictures(lang, 'all')}</h2>
            <PictureList lang={lang} edition={edition} />
          </nav>
          <nav class="screen-only" aria-labelledby="contents">
            <h2 id="contents">{sayPlan(lang, 'plan.contents')}</h2>
            <ol class="contents">
              {fields.map((field) => (
                <li class={fieldColour(field.position)}>
                  <a href={`#${field.slug}`}>
                    <Said text={field.title} lang={lang} quiet />
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </div>
      </div>
      {fields.map((field) => (
        <FieldSection page={page} lang={lang} field={field} />
      ))}
      <WeaveLegend words={legendWords(lang)} />
      <Revisions lang={lang} revisions={page.revisions} />
      <TakeHome lang={lang} list="goals" filter={{ plan: page.edition.isMain ? null : page.edition.slug }} />
    </>
  )
}

const FieldSection: FC<{ page: PlanPage; lang: View<PlanPage>['lang']; field: FieldWithGoals }> = (props) => {
  const { page, lang, field } = props
  return (
    <section
      class={`section field chapter ${fieldColour(field.position)}`}
      id={field.slug}
      aria-labelledby={`${field.slug}-title`}
    >
      <div class="chapter__head">
        <h2 class="field__title" id={`${field.slug}-title`}>
          <a href={planRoutes.field(lang, page.edition, field.slug)}>
            <Said text={field.title} lang={lang} />
          </a>
        </h2>
        {field.summary.words !== '' && (
          <p class="field__summary">
            <Said text={field.summary} lang={lang} />
          </p>
        )}
        <p class="field__summary small">{fieldNote(lang, field)}</p>
      </div>
      <div class="field__goals">
        {field.goals.length === 0 ? (
          <EmptyState words={sayPlan(lang, 'plan.no_goals')} />
        ) : (
          <GoalList
            lang={lang}
            position={field.position}
            goals={field.goals.map((goal) => goalItem(lang, field, goal))}
          />
        )}
      </div>
    </section>
  )
}
