import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { News } from '../../../ui/news/news.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import { newsItem } from '../changes/change-view.tsx'
import type { HomePage } from '../pages.ts'
import { PictureLinks } from '../pictures/picture-links.tsx'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { EditionNotice } from './edition-notice.tsx'
import { FieldCards } from './field-cards.tsx'
import { HomeOpening } from './home-opening.tsx'
import { HomePlan } from './home-plan.tsx'
import { legendWords } from './legend.ts'
import { sayPages } from './pages.messages.ts'
import type { View } from './view.ts'
import { threadsOf } from './weave-view.ts'

/** What the city promises, where one finds help; the plan as a picture, field by field; what changed lately. */
export const HomeView: FC<View<HomePage>> = (view) => {
  const { page, lang, city, contact, findHelp } = view
  const { edition, fields, recent } = page
  if (edition === null) return <EmptyHome lang={lang} cityName={city.name} />
  const goals = new Set(fields.flatMap((field) => field.goals.map((goal) => goal.id)))
  const counts = { fields: fields.length, goals: goals.size, measures: page.measureCount }
  return (
    <>
      <HomeOpening lang={lang} cityName={city.name} edition={edition} contact={contact} findHelp={findHelp} />
      <EditionNotice lang={lang} edition={edition} />
      <section class="section" aria-labelledby="picture">
        <h2 id="picture">{sayPlan(lang, 'home.picture')}</h2>
        <p class="prose soft">{sayPlan(lang, 'home.lead', counts)}</p>
        <div class="after-list">
          <Weave lang={lang} threads={threadsOf(lang, edition, fields)} />
        </div>
        <WeaveLegend words={legendWords(lang)} />
        <PictureLinks lang={lang} edition={edition} picture="weave" />
      </section>
      <section class="section" aria-labelledby="fields">
        <h2 id="fields">{sayPages(lang, 'home.fields')}</h2>
        <FieldCards lang={lang} edition={edition} fields={fields} />
      </section>
      <div class="two">
        <section class="section" aria-labelledby="recent">
          <h2 id="recent">{sayPlan(lang, 'home.recent')}</h2>
          {recent.length === 0 ? (
            <EmptyState words={sayPages(lang, 'home.nothing_changed')} />
          ) : (
            <News lang={lang} items={recent.map((change) => newsItem(lang, city, change))} />
          )}
          <p class="after-list">
            <a href={planRoutes.changes(lang)}>{sayPages(lang, 'home.all_changes')}</a>
          </p>
        </section>
        <HomePlan lang={lang} edition={edition} others={page.others} />
      </div>
    </>
  )
}

/** Before the first plan is published: says so; how to reach somebody stands at the foot. */
export const EmptyHome: FC<{ lang: Lang; cityName: string }> = ({ lang, cityName }) => (
  <>
    <PageTitle lang={lang} title={original(sayPlan(lang, 'home.empty', { city: cityName }), lang)} />
    <div class="section">
      <Paragraphs lang={lang} text={original(sayPlan(lang, 'home.empty_words'), lang)} />
    </div>
  </>
)
