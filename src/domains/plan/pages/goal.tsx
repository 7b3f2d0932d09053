import type { FC } from 'hono/jsx'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { LineageList, LineageNotice } from '../../../ui/lineage-notice/lineage-notice.tsx'
import { OutputFigures } from '../../../ui/output-figure/output-figure.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { SaidPassage } from '../../../ui/said/said.tsx'
import { Weave } from '../../../ui/weave/weave.tsx'
import { codesOf, headingOf } from '../goal.ts'
import type { GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { CrossReferences } from './cross-references.tsx'
import { decisionView, lineageView } from './decision-view.ts'
import { EditionNotice } from './edition-notice.tsx'
import { figureView } from './figure-view.ts'
import { MeasureRows } from './measure-rows.tsx'
import { Revisions } from './revisions.tsx'
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
          <WhereWeStand {...view} />
          <BeingDone {...view} />
          <Ended {...view} />
        </div>
        <div class="aside">
          <UseNow {...view} />
          <WhoDecides {...view} />
        </div>
      </div>
      <History {...view} />
      <Revisions lang={lang} revisions={page.revisions} />
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

const WhereWeStand: FC<GoalProps> = ({ page: { figures }, lang }) => (
  <section class="section" aria-labelledby="stand">
    <h2 id="stand">{sayPlan(lang, 'goal.where_we_stand')}</h2>
    <p class="prose">
      <strong>{sayPlan(lang, 'goal.no_evidence')}</strong> {sayPlan(lang, 'goal.no_evidence_words')}
      {figures.length > 0 && ` ${sayPlan(lang, 'goal.figures')}`}
    </p>
    {figures.length > 0 && (
      <div class="after-list">
        <OutputFigures lang={lang} figures={figures.map((one) => figureView(lang, one.figure, one.measure))} />
      </div>
    )}
  </section>
)

const BeingDone: FC<GoalProps> = ({ page: { measures }, lang, today }) => (
  <section class="section" aria-labelledby="done">
    <h2 id="done">{sayPlan(lang, 'goal.being_done')}</h2>
    {measures.length === 0 ? (
      <EmptyState words={sayPlan(lang, 'goal.no_measures')}>
        <p>{sayPlan(lang, 'goal.no_measures_words')}</p>
      </EmptyState>
    ) : (
      <MeasureRows lang={lang} rows={measures} today={today} />
    )}
  </section>
)

const Ended: FC<GoalProps> = ({ page: { ended }, lang, today }) =>
  ended.length === 0 ? null : (
    <section class="section" aria-labelledby="ended">
      <h2 id="ended">{sayPlan(lang, 'goal.ended')}</h2>
      <MeasureRows lang={lang} rows={ended} today={today} />
    </section>
  )

const UseNow: FC<GoalProps> = ({ lang, contact }) => (
  <section aria-labelledby="use">
    <h2 id="use">{sayPlan(lang, 'goal.use_now')}</h2>
    <p>{sayPlan(lang, contact.telephone === null ? 'goal.use_now_words_no_phone' : 'goal.use_now_words')}</p>
    <div class="act">
      <HumanContact lang={lang} contact={contact} brief />
    </div>
  </section>
)

const WhoDecides: FC<GoalProps> = ({ page: { edition, goal, decisions }, lang }) => (
  <section aria-labelledby="decides">
    <h2 id="decides">{sayPlan(lang, 'goal.who_decides')}</h2>
    {decisions.length === 0 && (
      <p>{sayPlan(lang, edition.adoption === null ? 'goal.no_decision' : 'goal.decided_with_plan')}</p>
    )}
    <Decisions
      lang={lang}
      decisions={(decisions.length > 0 || edition.adoption === null ? decisions : [edition.adoption]).map((one) =>
        decisionView(lang, one, decisions.length > 0 ? headingOf(goal) : edition.title),
      )}
    />
  </section>
)

const History: FC<GoalProps> = ({ page, lang }) => (
  <>
    <CrossReferences lang={lang} references={page.crossReferences} title={sayPlan(lang, 'goal.references')} />
    {(page.earlier.length > 0 || (page.edition.predecessor !== null && page.originsTold)) && (
      <section class="section" aria-labelledby="history">
        <h2 id="history">{sayPlan(lang, 'goal.history')}</h2>
        {page.earlier.length === 0 ? (
          <p class="soft">{sayPlan(lang, 'goal.no_history')}</p>
        ) : (
          <LineageList lang={lang} steps={lineageView(lang, 'earlier', page.earlier, planRoutes.goal)} />
        )}
      </section>
    )}
  </>
)
