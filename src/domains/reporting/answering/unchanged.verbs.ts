import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { findRound } from '../rounds/round.queries.ts'
import { takesAnswers } from '../rounds/round.ts'
import { type Asked, listAnswerable, loadAsked, loadOneAsked } from './answerer.read.ts'
import { confirmParts, listLastSteps } from './last-step.queries.ts'
import { canStay } from './sheet-state.ts'

/** A part that somebody has before them, at the version they saw. */
export type Picked = { partId: string; seen: number }
export type StayRefusal = 'round.closed' | 'changed_meanwhile' | 'part.name_missing' | 'part.cannot_stay'

/** Answers a part by saying that nothing is new, with a name under it. */
export async function confirmUnchanged(
  scope: Scope,
  { partId, seen, name }: Picked & { name: string },
): Promise<Outcome<null, StayRefusal>> {
  return transact(scope, 'reporting.confirmUnchanged', async ({ tx, changed }) => {
    const asked = await loadOneAsked(tx, scope, partId)
    const { part, round, questions } = asked
    if (!takesAnswers(round.state)) return refused('round.closed')
    if (part.version !== seen) return refused('changed_meanwhile')
    if (name.trim() === '') return refused('part.name_missing')
    const last = (await listLastSteps(tx, [partId])).get(partId)
    if (!canStay(part, questions, last?.untouched ?? false)) return refused('part.cannot_stay')
    await confirmParts(tx, scope, [part], name.trim())
    changed({ kind: 'part', id: partId, before: { state: part.state }, after: { state: 'answered' } })
    return ok(null)
  })
}

/**
 * The same for all that somebody has seen at once. What has changed since, or can no longer stay as it is, is left as it
 * is. Gives how many were confirmed.
 */
export async function confirmAllUnchanged(
  scope: Scope,
  roundId: string,
  { picked, name }: { picked: readonly Picked[]; name: string },
): Promise<Outcome<number, StayRefusal>> {
  return transact(scope, 'reporting.confirmAllUnchanged', async ({ tx, changed }) => {
    const round = await findRound(tx, 'id', roundId)
    if (!round || !takesAnswers(round.state)) return refused('round.closed')
    if (name.trim() === '') return refused('part.name_missing')
    const seen = new Map(picked.filter(({ partId }) => isRecordId(partId)).map((one) => [one.partId, one.seen]))
    const parts = await listAnswerable(tx, scope, [...seen.keys()])
    const own = parts.filter((part) => part.roundId === roundId && part.version === seen.get(part.id))
    const staying = await staysOf(tx, await loadAsked(tx, round, own))
    if (staying.length === 0) return refused('part.cannot_stay')
    await confirmParts(tx, scope, staying, name.trim())
    for (const { id, state } of staying) {
      changed({ kind: 'part', id, before: { state }, after: { state: 'answered' } })
    }
    return ok(staying.length)
  })
}

async function staysOf(tx: Parameters<typeof listLastSteps>[0], asked: readonly Asked[]) {
  const last = await listLastSteps(
    tx,
    asked.map(({ part }) => part.id),
  )
  return asked
    .filter(({ part, questions }) => canStay(part, questions, last.get(part.id)?.untouched ?? false))
    .map(({ part }) => part)
}
