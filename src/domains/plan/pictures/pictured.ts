import type { Text } from '../../../i18n/text.ts'
import type { Field } from '../field.ts'
import type { Goal } from '../goal.ts'
import type { BudgetLine, MeasureKind, Milestone } from '../measure.ts'
import type { Status } from '../status.ts'

/** What pictures show of a measure. `goalIds`: in the order in which its sheet names them. */
export type PicturedMeasure = {
  slug: string
  number: string | null
  title: Text
  kind: MeasureKind
  startsOn: string | null
  endsOn: string | null
  status: Status | null
  goalIds: string[]
  milestones: Milestone[]
  budget: BudgetLine[]
}

/**
 * The one field under which a picture shows a measure, so that nothing is drawn or counted twice: that of the first goal
 * on its sheet, and where that goal stands in several, the first of them.
 */
export function homeFieldOf(measure: Pick<PicturedMeasure, 'goalIds'>, goals: readonly Goal[]): Field | undefined {
  const first = measure.goalIds.map((id) => goals.find((goal) => goal.id === id)).find((goal) => goal !== undefined)
  return first?.places.map(({ field }) => field).sort((a, b) => a.position - b.position)[0]
}

/** All fields that a measure's goals stand in. */
export function fieldsOf(measure: Pick<PicturedMeasure, 'goalIds'>, goals: readonly Goal[]): Set<string> {
  const own = goals.filter((goal) => measure.goalIds.includes(goal.id))
  return new Set(own.flatMap((goal) => goal.places.map(({ field }) => field.id)))
}
