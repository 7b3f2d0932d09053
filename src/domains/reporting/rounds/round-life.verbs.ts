import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Sender } from '../chasing/letters/letter.ts'
import { type FilledPart, loadAsked } from './asked.read.ts'
import { insertParts } from './part.queries.ts'
import { insertRoundStep, listRounds, saveRound } from './round.queries.ts'
import { whenStepped } from './round.steps.ts'
import { decideRoundStep, type Round, type RoundState, takesAnswers } from './round.ts'
import { changeRound } from './round.verbs.ts'
import { decideDeadline } from './settings.ts'

type StepRefusal = 'round.not_from_here' | 'round.reason_missing' | 'changed_meanwhile'
type OpenRefusal = StepRefusal | 'round.nobody_asked' | 'round.another_open'

/** Fixes who is asked what, and fills in what is known. Nobody is written to yet. Gives how many parts there are. */
export async function openRound(scope: Scope, id: string, seen: number): Promise<Outcome<number, OpenRefusal>> {
  return changeRound(scope, 'openRound', id, async (round, { tx, changed }) => {
    const decided = decideRoundStep(round.state, 'opened', '')
    if (!decided.ok) return decided
    const others = await listRounds(tx, round.planId)
    const other = others.find(({ state }) => state === 'opened' || takesAnswers(state))
    if (other) return refused('round.another_open', { title: other.title })
    const { parts } = await loadAsked(tx, scope, round)
    if (parts.length === 0) return refused('round.nobody_asked')
    if (!(await saveRound(tx, id, seen, { state: 'opened' }))) return refused('changed_meanwhile')
    await insertFilled(tx, scope, id, parts)
    await insertRoundStep(tx, scope, { id: randomUUID(), roundId: id, state: 'opened', reason: '' })
    const measures = new Set(parts.map(({ measureId }) => measureId)).size
    changed({
      kind: 'round',
      id,
      before: { state: round.state },
      after: { state: 'opened', measures, parts: parts.length },
    })
    return ok(parts.length)
  })
}

/** New parts of a round, those of one measure under one update. */
export async function insertFilled(
  tx: Transaction,
  scope: Scope,
  roundId: string,
  filled: readonly FilledPart[],
): Promise<void> {
  const updates = new Map(filled.map(({ measureId }) => [measureId, randomUUID()]))
  const parts = filled.map(({ kind: _kind, ...part }) => ({
    ...{ ...part, id: randomUUID(), roundId, updateId: updates.get(part.measureId) ?? '' },
    ...{ state: 'open' as const, version: 1 },
  }))
  await insertParts(tx, scope, parts)
}

/** The steps that this verb takes; opening and publishing do more and are verbs of their own. */
export type PlainStep = Exclude<RoundState, 'prepared' | 'opened' | 'published'>

/** Goes on, or back for a reason. */
export async function stepRound(
  scope: Scope,
  id: string,
  seen: number,
  { to, reason, ...sender }: { to: PlainStep; reason: string } & Sender,
): Promise<Outcome<null, StepRefusal>> {
  return changeRound(scope, 'stepRound', id, async (round, write) => {
    const { state: from } = round
    const decided = decideRoundStep(from, to, reason)
    if (!decided.ok) return decided
    if (!(await saveRound(write.tx, id, seen, { state: to }))) return refused('changed_meanwhile')
    await insertRoundStep(write.tx, scope, { id: randomUUID(), roundId: id, state: to, reason: decided.value.reason })
    write.changed({ kind: 'round', id, before: { state: from }, after: { state: to, reason: decided.value.reason } })
    const stepped = { round: { ...round, state: to, version: seen + 1 }, from, to, ...sender }
    for (const act of whenStepped) await act(write, scope, stepped)
    return ok(null)
  })
}

/** Puts off until when answers are wanted, or brings it forward. */
export async function moveDeadline(
  scope: Scope,
  id: string,
  seen: number,
  wish: { dueOn: string; reason: string },
): Promise<
  Outcome<
    Pick<Round, 'dueOn'>,
    'round.fixed' | 'round.reason_missing' | 'round.due_before_data' | 'round.due_past' | 'changed_meanwhile'
  >
> {
  return changeRound(scope, 'moveDeadline', id, async (round, { tx, changed }) => {
    const decided = decideDeadline(round, wish, dayOf(scope.now))
    if (!decided.ok) return decided
    const { dueOn, reason } = decided.value
    if (!(await saveRound(tx, id, seen, { dueOn }))) return refused('changed_meanwhile')
    await insertRoundStep(tx, scope, { id: randomUUID(), roundId: id, state: round.state, reason })
    changed({ kind: 'round', id, before: { dueOn: round.dueOn }, after: { dueOn, reason } })
    return ok({ dueOn })
  })
}
