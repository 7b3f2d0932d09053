import type { Field } from '../field.ts'
import { codesOf, type Goal, inPlanOrder } from '../goal.ts'
import type { ListedMeasure } from './measure-choice.ts'

/** In the plan's order, but the one whose letter begins the measure's number first: S-07 belongs to S, not to B. */
export function fieldsOf(
  { number, goals }: { number: string | null; goals: readonly { slug: string }[] },
  goalOf: ReadonlyMap<string, Goal>,
): Field[] {
  const places = goals.flatMap(({ slug }) => goalOf.get(slug)?.places ?? [])
  const fields = [...new Map(places.map(({ field }) => [field.id, field])).values()]
  const isNumbered = ({ code }: Field) => number?.startsWith(code) && !/^\p{L}/u.test(number.slice(code.length))
  return fields.sort((a, b) => Number(isNumbered(b)) - Number(isNumbered(a)) || a.position - b.position)
}

/** Goals that some measure serves, under their codes. */
export function servedGoals(
  goals: readonly Goal[],
  measures: readonly ListedMeasure[],
): { goal: Goal; code: string }[] {
  const served = new Set(measures.flatMap((measure) => measure.goals.map(({ slug }) => slug)))
  return inPlanOrder(goals.filter(({ slug }) => served.has(slug))).map((goal) => ({
    goal,
    code: codesOf(goal)[0] ?? '',
  }))
}
