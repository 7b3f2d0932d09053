import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Part } from '../../rounds/part.ts'
import { decideRoundStep, type Round, type RoundState } from '../../rounds/round.ts'
import type { Snapshot } from '../snapshot.ts'

export type PublishRefusal = 'round.not_from_here' | 'round.parts_waiting' | 'round.plan_draft' | 'changed_meanwhile'
export type CorrectRefusal =
  | 'round.not_published'
  | 'round.reason_missing'
  | 'round.nothing_corrected'
  | 'round.own_correction'
  | 'changed_meanwhile'

/** Parts that were answered and wait for the approval are left out only when somebody says why. */
export function decidePublishing(
  { state }: Pick<Round, 'state'>,
  parts: readonly Pick<Part, 'state'>[],
  reason: string,
): Outcome<{ state: RoundState; reason: string }, Exclude<PublishRefusal, 'round.plan_draft' | 'changed_meanwhile'>> {
  const decided = decideRoundStep(state, 'published', reason)
  if (!decided.ok) return refused('round.not_from_here')
  const n = parts.filter((part) => part.state === 'answered').length
  return n > 0 && reason.trim() === '' ? refused('round.parts_waiting', { n }) : decided
}

export function decideCorrection(
  { state }: Pick<Round, 'state'>,
  reason: string,
): Outcome<string, 'round.not_published' | 'round.reason_missing'> {
  if (state !== 'published') return refused('round.not_published')
  return reason.trim() === '' ? refused('round.reason_missing') : ok(reason.trim())
}

/** What two snapshots of one round may differ in without anything being corrected. */
export function withoutOccasion(snapshot: Snapshot): Omit<Snapshot, 'number' | 'reason' | 'at' | 'corrects'> {
  const { number: _number, reason: _reason, at: _at, corrects: _corrects, ...said } = snapshot
  return said
}
