import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import type { GoalItem } from '../../../ui/goal-list/goal-list.tsx'
import { ringWords } from '../../../ui/goal-ring/goal-ring.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Field } from '../field.ts'
import { type Goal, type GoalLine, headingOf } from '../goal.ts'
import type { FieldWithGoals } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { progressView } from './status-view.ts'

/** The code that a goal has in this field: a goal in three fields has three. */
export function codeIn(field: Field, goal: Goal): string {
  const place = goal.places.find((one) => one.field.id === field.id)
  return place === undefined ? '' : `${field.code}${place.position}`
}

export function progressOfGoal(goal: GoalLine) {
  return goal.measures.map((measure) => progressView(measure.status))
}

export function goalItem(lang: Lang, field: Field, goal: GoalLine): GoalItem {
  const title = headingOf(goal)
  const progress = progressOfGoal(goal)
  return {
    href: planRoutes.goal(lang, goal.slug),
    code: codeIn(field, goal),
    title,
    wording: title === goal.wording ? undefined : goal.wording,
    note: <GoalNote lang={lang} field={field} goal={goal} />,
    progress,
  }
}

/** How far its measures are, and where else the goal stands. */
const GoalNote: FC<{ lang: Lang; field: Field; goal: GoalLine }> = ({ lang, field, goal }) => {
  const progress = progressOfGoal(goal)
  const elsewhere = goal.places.filter((place) => place.field.id !== field.id)
  return (
    <>
      {sayPlan(lang, 'goal.measures_so_far', { n: progress.length, words: ringWords(lang, progress) })}
      {elsewhere.length > 0 && ` · ${sayPlan(lang, 'goal.also_in')} `}
      {elsewhere.map((place, i) => (
        <>
          {i > 0 && comma(lang)}
          <Said text={place.field.title} lang={lang} quiet />
        </>
      ))}
    </>
  )
}

/** "12 Ziele, 15 Maßnahmen": a measure that serves two goals of the field counts once. */
export function fieldNote(lang: Lang, field: FieldWithGoals): string {
  const measures = new Set(field.goals.flatMap((goal) => goal.measures.map((measure) => measure.slug)))
  return sayPlan(lang, 'count.goals_and_measures', { goals: field.goals.length, measures: measures.size })
}
