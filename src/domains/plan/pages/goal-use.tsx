import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { HumanContact } from '../../../ui/human-contact/human-contact.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { headingOf } from '../goal.ts'
import type { GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { decisionView } from './decision-view.ts'
import { sayPages } from './pages.messages.ts'
import { inOriginal, type View } from './view.ts'

/** What one can use or do now: money that is open to whoever asks, and a person who knows the rest. */
export const GoalUse: FC<View<GoalPage>> = ({ page: { output }, lang, contact }) => (
  <section aria-labelledby="use">
    <h2 id="use">{sayPlan(lang, 'goal.use_now')}</h2>
    {output.calls.map(({ title, closesOn, url, measure }) => (
      <p>
        {sayPages(lang, 'use.call', { date: formatDate(lang, closesOn) })}{' '}
        <a href={url ?? planRoutes.measure(lang, measure.slug)}>
          <Said text={inOriginal(title)} lang={lang} quiet />
        </a>
      </p>
    ))}
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
