import type { FC } from 'hono/jsx'
import { LineageList } from '../../../ui/lineage-notice/lineage-notice.tsx'
import { NewsBySubject } from '../../../ui/news/news-by-subject.tsx'
import { newsItem } from '../changes/change-view.tsx'
import type { GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { CrossReferences } from './cross-references.tsx'
import { lineageView } from './decision-view.ts'
import { MeasureRows } from './measure-rows.tsx'
import { sayPages } from './pages.messages.ts'
import { Revisions } from './revisions.tsx'
import type { View } from './view.ts'

/** Where a goal comes from, what changed of it and of its measures, which of these ended, and its earlier words. */
export const GoalHistory: FC<View<GoalPage>> = ({ page, lang, city, today }) => {
  const { goal, edition, earlier, ended, changes } = page
  const isOriginKnown = earlier.length > 0 || (edition.predecessor !== null && page.originsTold)
  return (
    <>
      {isOriginKnown && (
        <section class="section" aria-labelledby="history">
          <h2 id="history">{sayPlan(lang, 'goal.history')}</h2>
          {earlier.length === 0 ? (
            <p class="soft">{sayPlan(lang, 'goal.no_history')}</p>
          ) : (
            <LineageList lang={lang} steps={lineageView(lang, 'earlier', earlier, planRoutes.goal)} />
          )}
        </section>
      )}
      {changes.length > 0 && (
        <section class="section" aria-labelledby="changes">
          <h2 id="changes">{sayPages(lang, 'goal.changes')}</h2>
          <NewsBySubject lang={lang} items={changes.map((change) => newsItem(lang, city, change))} />
          <p class="after-list screen-only">
            <a href={planRoutes.changes(lang, { goal: goal.slug })}>{sayPages(lang, 'goal.all_changes')}</a>
          </p>
        </section>
      )}
      {ended.length > 0 && (
        <section class="section" aria-labelledby="ended">
          <h2 id="ended">{sayPlan(lang, 'goal.ended')}</h2>
          <MeasureRows lang={lang} city={city} rows={ended} today={today} />
        </section>
      )}
      <Revisions lang={lang} revisions={page.revisions} />
      <CrossReferences lang={lang} references={page.crossReferences} title={sayPlan(lang, 'goal.references')} />
    </>
  )
}
