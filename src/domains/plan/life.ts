import { type Outcome, ok, refused } from '../../platform/outcome.ts'

/** The life of a goal or measure. Running statuses (status.ts) begin once it is adopted. */
export const stages = [
  'draft',
  'in_review',
  'with_steering',
  'returned',
  'accepted',
  'with_council',
  'adopted',
  'closed',
] as const
export type Stage = (typeof stages)[number]

/**
 * What the public may open. Closed records keep their address; lists show adopted ones alone. Hence what was never adopted
 * is not closed once its plan is published: it would be told to everybody. What a body returned stays returned.
 */
export const publicStages: readonly Stage[] = ['adopted', 'closed']

const next: Record<Stage, readonly Stage[]> = {
  draft: ['in_review', 'adopted', 'closed'],
  in_review: ['with_steering', 'draft'],
  with_steering: ['returned', 'accepted'],
  returned: ['draft'],
  accepted: ['with_council'],
  with_council: ['adopted', 'returned'],
  adopted: ['closed'],
  closed: [],
}

/**
 * From a draft straight to `adopted` leads the adoption of a whole imported plan: its council has decided before this
 * program knew of it.
 */
export function decideStep(
  from: Stage,
  to: Stage,
  reason: string,
): Outcome<{ stage: Stage; reason: string }, 'life.not_from_here' | 'life.reason_missing'> {
  if (!next[from].includes(to)) return refused('life.not_from_here')
  if ((to === 'returned' || to === 'closed') && reason.trim() === '') return refused('life.reason_missing')
  return ok({ stage: to, reason: reason.trim() })
}
