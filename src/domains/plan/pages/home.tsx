import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import type { HomePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { EditionFacts } from './edition-facts.tsx'
import { EditionNotice } from './edition-notice.tsx'
import { legendWords } from './legend.ts'
import { MeasureRows } from './measure-rows.tsx'
import { yearsWords } from './period.ts'
import type { View } from './view.ts'
import { threadsOf } from './weave-view.ts'

export const HomeView: FC<View<HomePage>> = ({ page, lang, cityName, today, contact }) => {
  const { edition, fields, recent } = page
  if (edition === null) return <EmptyHome lang={lang} cityName={cityName} />
  const goals = new Set(fields.flatMap((field) => field.goals.map((goal) => goal.id)))
  const years = yearsWords(lang, edition.startsOn, edition.endsOn)
  return (
    <>
      <PageTitle
        lang={lang}
        kicker={
          <>
            <Said text={edition.title} lang={lang} quiet />
            {years !== undefined && ` · ${years}`}
          </>
        }
        title={original(sayPlan(lang, 'home.title', { city: cityName }), lang)}
        lead={original(
          sayPlan(lang, 'home.lead', { fields: fields.length, goals: goals.size, measures: page.measureCount }),
          lang,
        )}
      />
      <EditionNotice lang={lang} edition={edition} />
      <section class="section" aria-labelledby="picture">
        <h2 class="visually-hidden" id="picture">
          {sayPlan(lang, 'home.picture')}
        </h2>
        <Weave lang={lang} threads={threadsOf(lang, edition, fields)} />
        <WeaveLegend words={legendWords(lang)} />
      </section>
      <div class="two">
        <section class="section" aria-labelledby="recent">
          <h2 id="recent">{sayPlan(lang, 'home.recent')}</h2>
          {recent.length === 0 ? (
            <EmptyState words={sayPlan(lang, 'home.nothing_recent')} />
          ) : (
            <MeasureRows lang={lang} rows={recent} today={today} withGoals />
          )}
          <p class="after-list">
            <a href={planRoutes.measures(lang)}>{sayPlan(lang, 'home.all_measures')}</a>
          </p>
        </section>
        <div class="aside">
          <section aria-labelledby="about">
            <h2 id="about">{sayPlan(lang, 'home.about')}</h2>
            <p>{sayPlan(lang, 'home.about_words')}</p>
            <p class="act">
              <ButtonLink href={planRoutes.plan(lang)}>{sayPlan(lang, 'home.whole_plan')}</ButtonLink>
            </p>
            <EditionFacts lang={lang} edition={edition} />
          </section>
          {(contact.telephone || contact.hours) && (
            <section aria-label={sayPlan(lang, 'home.talk')}>
              <HumanContact lang={lang} contact={contact} title={sayPlan(lang, 'home.talk')} brief />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

/** Before the first plan is published: says so; how to reach somebody stands at the foot. */
export const EmptyHome: FC<Pick<View<HomePage>, 'lang' | 'cityName'>> = ({ lang, cityName }) => (
  <>
    <PageTitle lang={lang} title={original(sayPlan(lang, 'home.empty', { city: cityName }), lang)} />
    <div class="section">
      <Paragraphs lang={lang} text={original(sayPlan(lang, 'home.empty_words'), lang)} />
    </div>
  </>
)
