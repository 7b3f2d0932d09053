import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { ChipField } from '../../../ui/field-chip/field-chip.tsx'
import type { GoalItem } from '../../../ui/goal-list/goal-list.tsx'
import { ringWords } from '../../../ui/goal-ring/goal-ring.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Knot, Thread } from '../../../ui/weave/weave.tsx'
import type { Edition } from '../edition.ts'
import type { Field } from '../field.ts'
import { codesOf, type GoalLine, type GoalPlace, headingOf } from '../goal.ts'
import type { FieldWithGoals } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { progressView } from './status-view.ts'

/** The code that a goal has in this field: a goal in three fields has three. */
function codeIn(field: Field, goal: GoalLine): string {
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
          {i > 0 && ', '}
          <Said text={place.field.title} lang={lang} quiet />
        </>
      ))}
    </>
  )
}

/** A field as a thread of the plan's picture. */
export function threadView(lang: Lang, edition: Edition, field: FieldWithGoals): Thread {
  return {
    href: planRoutes.field(lang, edition, field.slug),
    position: field.position,
    title: field.title,
    note: fieldNote(lang, field),
    knots: field.goals.map((goal): Knot => {
      const code = codeIn(field, goal)
      return {
        href: planRoutes.goal(lang, goal.slug),
        code,
        title: headingOf(goal),
        progress: progressOfGoal(goal),
        also: codesOf(goal).filter((one) => one !== code),
      }
    }),
  }
}

/** "12 Ziele, 15 Maßnahmen": a measure that serves two goals of the field counts once. */
export function fieldNote(lang: Lang, field: FieldWithGoals): string {
  const measures = new Set(field.goals.flatMap((goal) => goal.measures.map((measure) => measure.slug)))
  return sayPlan(lang, 'count.goals_and_measures', { goals: field.goals.length, measures: measures.size })
}

/** The fields where a goal stands, in the plan's order. */
export function chipsOf(lang: Lang, edition: Edition, places: readonly GoalPlace[]): ChipField[] {
  return [...places]
    .sort((a, b) => a.field.position - b.field.position)
    .map(({ field }) => ({
      href: planRoutes.field(lang, edition, field.slug),
      position: field.position,
      title: field.title,
    }))
}
