import type { FC } from 'hono/jsx'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { LineageNotice } from '../../../ui/lineage-notice/lineage-notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { SaidPassage } from '../../../ui/said/said.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { FundingOf } from '../calls/calls-view.tsx'
import { codesOf, headingOf } from '../goal.ts'
import type { GoalPage } from '../pages.ts'
import { GoalTimes } from '../pictures/own-times.tsx'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { ComingAboutView } from './coming-about.tsx'
import { lineageView } from './decision-view.ts'
import { EditionNotice } from './edition-notice.tsx'
import { FollowLink } from './follow-link.tsx'
import { GoalEvidence } from './goal-evidence.tsx'
import { GoalHistory } from './goal-history.tsx'
import { GoalUse, WhoDecides } from './goal-use.tsx'
import { MeasureRows } from './measure-rows.tsx'
import { GoalNeighbours } from './neighbours.tsx'
import { progressOfRows } from './status-view.ts'
import type { View } from './view.ts'
import { ownKnot } from './weave-view.ts'

type GoalProps = View<GoalPage>

/**
 * A goal answers in this order: what we want, where we stand, what is being done, what you can use now, who decides,
 * what came before. Where there is nothing to say yet, it says that.
 */
export const GoalView: FC<GoalProps> = (view) => {
  const { page, lang } = view
  const { edition, goal, later } = page
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: planRoutes.plan(lang, edition), label: edition.title }]} />
      <PageTitle
        lang={lang}
        kicker={sayPlan(lang, 'goal.kicker', { codes: codesOf(goal).join(' · ') })}
        title={headingOf(goal)}
      >
        <nav aria-label={sayPlan(lang, 'field.label')}>
          <Weave lang={lang} threads={ownKnot(lang, edition, goal, progressOfRows(page.measures))} />
        </nav>
      </PageTitle>
      <EditionNotice lang={lang} edition={edition} />
      {later.length > 0 && (
        <div class="section">
          <LineageNotice
            lang={lang}
            title={sayPlan(lang, 'lineage.became')}
            steps={lineageView(lang, 'later', later, planRoutes.goal)}
          />
        </div>
      )}
      <div class="two">
        <div>
          <WhatWeWant {...view} />
          <GoalEvidence {...view} />
          <BeingDone {...view} />
          <GoalTimes {...view} />
        </div>
        <div class="aside">
          <GoalUse {...view} />
          <WhoDecides {...view} />
        </div>
      </div>
      <FundingOf lang={lang} page={view.funding} />
      <ComingAboutView id="last-round" told={view.lastRound} />
      <ComingAboutView id="inquiries" told={view.inquiries} />
      <ComingAboutView id="coming-about" told={view.comingAbout} />
      <FollowLink follow={view.follow} kind="goal" of={goal.slug} />
      <GoalHistory {...view} />
      <GoalNeighbours page={page} lang={lang} />
    </>
  )
}

const WhatWeWant: FC<GoalProps> = ({ page: { goal }, lang }) => {
  const wordingIsTitle = headingOf(goal) === goal.wording
  if (wordingIsTitle && goal.description.words === '') return null
  return (
    <section class="section" aria-labelledby="want">
      <h2 id="want">{sayPlan(lang, 'goal.what_we_want')}</h2>
      {!wordingIsTitle && <SaidPassage class="wording" text={goal.wording} lang={lang} />}
      <Paragraphs lang={lang} text={goal.description} />
    </section>
  )
}

const BeingDone: FC<GoalProps> = ({ page: { measures }, lang, city, today }) => (
  <section class="section" aria-labelledby="done">
    <h2 id="done">{sayPlan(lang, 'goal.being_done')}</h2>
    {measures.length === 0 ? (
      <EmptyState words={sayPlan(lang, 'goal.no_measures')}>
        <p>{sayPlan(lang, 'goal.no_measures_words')}</p>
      </EmptyState>
    ) : (
      <MeasureRows lang={lang} city={city} rows={measures} today={today} />
    )}
  </section>
)
