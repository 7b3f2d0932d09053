import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { fillUrn, saveCounts, urnRows } from './ballot.queries.ts'
import { disclose, keepOfUrn } from './disclosure.ts'
import type { CarryOut, EffectRefusal } from './effect.ts'
import { findVotingBody } from './entitled.queries.ts'
import { listSubjects, saveDecisionOf, saveMotion } from './motion.queries.ts'
import { mayClose } from './motion.ts'
import { changeMotion } from './motion.verbs.ts'
import { brokenAmong } from './parity.read.ts'
import { loadStanding, missingOf } from './standing.read.ts'
import { type Counts, countedTooMany, tally, type Verdict } from './tally.ts'
import { writeVerdict } from './verdict.ts'

/** Enters what was counted in the room, side by side. Of a secret vote the log is told that it was, and no number. */
export async function enterCounts(
  scope: Scope,
  id: string,
  seen: number,
  counts: ReadonlyMap<string, Counts>,
): Promise<Outcome<null, 'count.not_open' | 'count.too_many' | 'changed_meanwhile'>> {
  return changeMotion(scope, 'bodies.enterCounts', id, async (motion, { tx, changed }) => {
    if (motion.way !== 'room' || motion.putAt === null || motion.closedAt !== null) return refused('count.not_open')
    const { sides } = await loadStanding(tx, motion, scope.now)
    const counted = sides.map((side) => ({ ...side, counts: counts.get(side.side) ?? side.counts }))
    const [tooMany] = countedTooMany(counted)
    if (tooMany !== undefined) return refused('count.too_many', { side: tooMany })
    if (!(await saveMotion(tx, id, seen, {}))) return refused('changed_meanwhile')
    const rows = counted.map(({ side, counts: of }): [string, Counts] => [side, of])
    if (motion.secret) await fillUrn(tx, scope, id, urnRows(rows))
    else await saveCounts(tx, scope, id, rows)
    const entered = motion.secret ? { counted: true } : { counts: Object.fromEntries(rows) }
    changed({ kind: 'motion', id, before: null, after: entered })
    return ok(null)
  })
}

type ClosingRefusal = 'motion.still_open' | 'motion.closed' | 'count.too_many' | 'changed_meanwhile'

/**
 * Closes a vote: what it came to is frozen, and why. What the body decided is done in the same transaction. Of a secret
 * vote no more is kept than what may be told.
 */
export async function closeMotion(
  scope: Scope,
  id: string,
  seen: number,
  carryOut: CarryOut,
): Promise<Outcome<Verdict, ClosingRefusal | EffectRefusal>> {
  return changeMotion(scope, 'bodies.closeMotion', id, async (motion, write) => {
    const { tx, changed } = write
    if (motion.closedAt !== null) return refused('motion.closed')
    const standing = await loadStanding(tx, motion, scope.now)
    if (!mayClose(motion, missingOf(standing).length, scope.now)) return refused('motion.still_open')
    if (motion.version !== seen) return refused('changed_meanwhile')
    // Counted, and then somebody declared a conflict: it is counted again without them.
    const [tooMany] = countedTooMany(standing.sides)
    if (tooMany !== undefined) return refused('count.too_many', { side: tooMany })
    const body = await findVotingBody(tx, motion.bodyId)
    const { rule, way, secret } = motion
    const isUneven =
      body?.votesNeedParity === true && (await brokenAmong(tx, motion, standing.list, scope.now)).length > 0
    const verdict = tally({ rule, way, sides: standing.sides, lacksParity: isUneven })
    const { result } = verdict
    const shown = disclose({ secret, rule, result }, standing.sides)
    const closing = { closedAt: scope.now, result, reason: writeVerdict(verdict, shown.sides !== null) }
    const isDecided = result === 'carried' || result === 'lost'
    const decided = { motion: { ...motion, ...closing }, body: body?.name ?? '', carried: result === 'carried' }
    const subjects = await listSubjects(tx, [id])
    const done = isDecided ? await carryOut(write, scope, { ...decided, subjects }) : ok([])
    if (!done.ok) return done
    if (!(await saveMotion(tx, id, seen, closing))) throw new Error('a motion changed while it was held')
    for (const one of done.value) await saveDecisionOf(tx, id, one)
    if (secret) await fillUrn(tx, scope, id, keepOfUrn(shown))
    changed({ kind: 'motion', id, before: { result: null }, after: { ...closing, decisions: done.value } })
    return ok(verdict)
  })
}
