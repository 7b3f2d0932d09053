import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { deleteBallot, listBallots } from './ballot.queries.ts'
import { type BallotRefusal, checkRecusing } from './ballot.ts'
import { asMember, findOwnSeat, type MemberSeat } from './ballot.verbs.ts'
import { saveEntitled } from './entitled.queries.ts'
import { listSubjects } from './motion.queries.ts'
import type { Motion } from './motion.ts'
import { changeMotion } from './motion.verbs.ts'
import { listRecusals, saveRecusal } from './recusal.queries.ts'
import { decideRecusal, type RecusalAct, type RecusalRefusal } from './recusal.ts'

/** A member says that they have an interest of their own in it. Their vote is gone; an open ballot is taken out. */
export async function declareConflict(
  scope: Scope,
  motionId: string,
  recordId: string | null,
  reason: string,
): Promise<Outcome<null, RecusalRefusal | BallotRefusal>> {
  return asMember(scope, 'bodies.declareConflict', motionId, async (motion, seat, write) => {
    return recuse(write, scope, motion, seat, recordId, { kind: 'declare', reason })
  })
}

/** Whoever runs the body proposes one, writes down what a member declared in the room, or finds it to be none. */
export async function settleConflict(
  scope: Scope,
  motionId: string,
  participantId: string,
  recordId: string | null,
  act: RecusalAct,
): Promise<Outcome<null, RecusalRefusal | BallotRefusal>> {
  if (act.kind === 'propose' && act.by !== 'chair') throw new Forbidden('settleConflict')
  return changeMotion(scope, 'bodies.settleConflict', motionId, async (motion, write) => {
    const seat = await findOwnSeat(write.tx, scope, motion, participantId)
    return recuse(write, scope, motion, seat ?? { participantId }, recordId, act)
  })
}

async function recuse(
  { tx, changed }: Write,
  scope: Scope,
  motion: Motion,
  seat: MemberSeat | { participantId: string },
  recordId: string | null,
  act: RecusalAct,
): Promise<Outcome<null, RecusalRefusal | BallotRefusal>> {
  const { bodyId } = motion
  const { participantId } = seat
  const records = await conflictRecords(tx, motion)
  const key = { bodyId, participantId, recordId: records.find((one) => one === recordId) ?? records[0] ?? motion.id }
  const all = await listRecusals(tx, bodyId, [key.recordId])
  const before = all.find((one) => one.participantId === participantId) ?? null
  const decided = decideRecusal(before && { ...before }, act)
  if (!decided.ok) return decided
  const isLeft = act.kind === 'declare' && 'seatId' in seat && motion.putAt !== null && seat.recusedReason === null
  if (isLeft) {
    const checked = checkRecusing(motion, seat, scope.now)
    if (!checked.ok) return checked
  }
  const { state, proposedBy, reason, settledReason } = decided.value
  const after = { state, proposedBy, reason, settledReason }
  await saveRecusal(tx, scope, key, after)
  changed({
    kind: 'recusal',
    id: key.recordId,
    before: before?.state ?? null,
    after: { bodyId, participantId, ...after },
  })
  if (!isLeft) return ok(null)
  const ballot = (await listBallots(tx, [motion.id])).find(({ seatId }) => seatId === seat.seatId)
  if (ballot) {
    await deleteBallot(tx, motion.id, seat.seatId)
    const { seatId, choice } = ballot
    changed({ kind: 'ballot', id: motion.id, before: { seatId, choice }, after: null })
  }
  await saveEntitled(tx, seat, { recusedReason: reason })
  changed({
    kind: 'motion',
    id: motion.id,
    before: { recused: null },
    after: { recused: seat.seatId, participantId, reason },
  })
  return ok(null)
}

/** In what somebody can have an interest: the records in question, or the motion itself where it names none. */
export async function conflictRecords(tx: Write['tx'], { id }: Pick<Motion, 'id'>): Promise<string[]> {
  const records = (await listSubjects(tx, [id])).map(({ recordId }) => recordId)
  return records.length > 0 ? records : [id]
}
