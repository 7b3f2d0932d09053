import type { FC } from 'hono/jsx'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { headingOf } from '../goal.ts'
import type { GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { decisionView } from './decision-view.ts'
import { sayPages } from './pages.messages.ts'
import type { View } from './view.ts'

/** What one can do now: ask a person who knows. */
export const GoalUse: FC<View<GoalPage>> = ({ lang, contact }) => (
  <section aria-labelledby="use">
    <h2 id="use">{sayPlan(lang, 'goal.use_now')}</h2>
    <p>{sayPlan(lang, contact.telephone === null ? 'goal.use_now_words_no_phone' : 'goal.use_now_words')}</p>
    <div class="act">
      <HumanContact lang={lang} contact={contact} brief />
    </div>
  </section>
)

export const WhoDecides: FC<View<GoalPage>> = ({ page: { edition, goal, decisions }, lang }) => {
  const { adoption } = edition
  const own = decisions.map((one) => decisionView(lang, one, headingOf(goal)))
  const ofPlan = adoption === null ? [] : [decisionView(lang, adoption, edition.title)]
  return (
    <section aria-labelledby="decides">
      <h2 id="decides">{sayPlan(lang, 'goal.who_decides')}</h2>
      {own.length === 0 && <p>{sayPlan(lang, adoption === null ? 'goal.no_decision' : 'goal.decided_with_plan')}</p>}
      <Decisions lang={lang} decisions={own.length > 0 ? own : ofPlan} />
      <p class="small after-list">
        <a href={planRoutes.decisions(lang)}>{sayPages(lang, 'decisions.all')}</a>
      </p>
    </section>
  )
}
