import type { KindTarget, MotionEffect, StepTarget } from '../votes/motion.ts'

export type BodyKind =
  | 'expert_group'
  | 'youth_group'
  | 'steering_group'
  | 'board'
  | 'working_committee'
  | 'advisory_board'
  | 'council_committee'

/** What bodies of a kind usually decide. `kinds`: of whose means a measure is, and whether it is open for applications. */
type Usual = { steps: readonly StepTarget[]; kinds: boolean }

const drafting: Usual = { steps: ['in_review', 'with_steering', 'draft'], kinds: false }

/**
 * Who drafts sends drafts round and on; who steers accepts, returns, hands to the council; the council has the last word; a
 * board chooses which open measures come next; who advises gives opinions.
 */
export const usualSteps: Record<BodyKind, Usual> = {
  expert_group: drafting,
  youth_group: drafting,
  working_committee: drafting,
  steering_group: { steps: ['accepted', 'returned', 'with_council'], kinds: false },
  council_committee: { steps: ['adopted', 'returned', 'closed'], kinds: true },
  board: { steps: [], kinds: true },
  advisory_board: { steps: [], kinds: false },
}

export type Effect = { effect: MotionEffect; stepTo: StepTarget | null; kindTo: KindTarget | null }

/** Whether a body of this kind usually decides this. What it does not, it may decide with a reason. */
export function isUsual(kind: BodyKind, { effect, stepTo }: Effect): boolean {
  if (effect === 'step') return stepTo !== null && usualSteps[kind].steps.includes(stepTo)
  return effect !== 'kind' || usualSteps[kind].kinds
}
