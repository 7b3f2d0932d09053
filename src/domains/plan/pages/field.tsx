import type { FC } from 'hono/jsx'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { GoalList } from '../../../ui/goal-list/goal-list.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { WeaveLegend } from '../../../ui/weave/weave-legend.tsx'
import type { FieldPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { EditionNotice } from './edition-notice.tsx'
import { FollowLink } from './follow-link.tsx'
import { goalItem } from './goal-view.tsx'
import { legendWords } from './legend.ts'
import { FieldNeighbours } from './neighbours.tsx'
import { Revisions } from './revisions.tsx'
import type { View } from './view.ts'
import { ownThread } from './weave-view.ts'

/** A field of action: what it is about, and its goals in their order. */
export const FieldView: FC<View<FieldPage>> = ({ page, lang, follow }) => {
  const { edition, field } = page
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: planRoutes.plan(lang, edition), label: edition.title }]} />
      <PageTitle
        lang={lang}
        kicker={sayPlan(lang, 'field.kicker', { code: field.code })}
        title={field.title}
        lead={field.summary}
      />
      <EditionNotice lang={lang} edition={edition} />
      <div class="own-thread">
        <Weave lang={lang} threads={ownThread(lang, edition, field)} />
      </div>
      {field.introduction.words !== '' && (
        <div class="section">
          <Paragraphs lang={lang} text={field.introduction} />
        </div>
      )}
      <section class={`section field ${fieldColour(field.position)}`} aria-labelledby="goals">
        <h2 id="goals">{sayPlan(lang, 'field.goals')}</h2>
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
      <WeaveLegend words={legendWords(lang)} />
      <FollowLink follow={follow} kind="field" of={field.slug} />
      <Revisions lang={lang} revisions={page.revisions} />
      <FieldNeighbours page={page} lang={lang} />
    </>
  )
}
