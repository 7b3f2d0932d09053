import type { PlanReading } from '../import/plan-reading.ts'
import { isSameList } from '../order.ts'
import type { Proposal, StandingPlan } from './comparison.ts'
import type { Matched } from './record.match.ts'

/**
 * Fields whose goals the document has in another order. Codes hang on the order, so in a published plan a person has to
 * want it.
 */
export function orderProposals(standing: StandingPlan, reading: PlanReading, matched: Matched): Proposal[] {
  const refOf = new Map(reading.goals.map(({ id }, at) => [id, matched.goals[at]!.ref]))
  const known = new Set(standing.goals.map(({ id }) => id))
  return reading.fields.flatMap(({ goals }, at): Proposal[] => {
    const field = standing.fields.find(({ id }) => id === matched.fields[at])
    if (!field) return []
    const after = [...new Set(goals.flatMap((id) => refOf.get(id) ?? []))]
    const stay = field.goals.filter((id) => after.includes(id))
    const enter = (isKnown: boolean) =>
      matched.goals.flatMap(({ ref }) =>
        ref !== null && known.has(ref) === isKnown && after.includes(ref) && !stay.includes(ref) ? [ref] : [],
      )
    // New ones are added at the end, then those that come from other fields.
    if (isSameList(after, [...stay, ...enter(false), ...enter(true)])) return []
    const does = { kind: 'goals.order', field: field.id, before: field.goals, after } as const
    const isWanted = !standing.isPublished
    return [{ key: `goals-order-${field.id}`, author: 'document', isWanted, does }]
  })
}
