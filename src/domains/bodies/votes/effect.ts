import type { Outcome } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import type { Motion, MotionSubject } from './motion.ts'

/** What became of one record: the decision that the plan keeps; null where it is nothing of the plan. */
export type CarriedOut = { recordId: string; decisionId: string | null }

/** What stands against it; the value `record` names the first record with which it cannot be done. */
export type EffectRefusal =
  | 'effect.not_from_here'
  | 'effect.reason_missing'
  | 'effect.kind_same'
  | 'effect.not_usual'
  | 'effect.minutes_approved'
  | 'effect.minutes_not_ours'

export type Decided = { motion: Motion; body: string; subjects: readonly MotionSubject[]; carried: boolean }

/**
 * Does what a body has decided, in the transaction in which its vote is closed: keeps a decision on each record and, where
 * it was carried, takes the step, changes the kind, or approves the minutes. A refusal comes before anything is written.
 */
export type CarryOut = (write: Write, scope: Scope, decided: Decided) => Promise<Outcome<CarriedOut[], EffectRefusal>>
