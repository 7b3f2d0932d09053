import { dayOf, endOfDay } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { listPresent } from '../meetings/attendance.queries.ts'
import { findParticipant } from '../participants/participant.queries.ts'
import { writeTo } from '../room/pass.verbs.ts'
import { listSides } from '../seats/terms.queries.ts'
import { fillUrn, urnRows } from './ballot.queries.ts'
import { declaredIn, proposeByProgram } from './conflict.verbs.ts'
import { findVotingMeeting, insertEntitled, listBodyMandates, listVotingSeats } from './entitled.queries.ts'
import { decideEntitled, type Entitled } from './entitlement.ts'
import { listSubjects, saveMotion } from './motion.queries.ts'
import type { Motion } from './motion.ts'
import { changeMotion, measuresOf } from './motion.verbs.ts'
import { listRecusals } from './recusal.queries.ts'
import { noCounts } from './tally.ts'
import { openingLetter } from './votes.mail.ts'
import { votesRoutes } from './votes.routes.ts'

/** `closesOn`: the last day of a vote in writing. `away`: holders who cannot vote now, so that their deputies do. */
export type Putting = { closesOn: string | null; away: readonly string[] }
export type PuttingRefusal =
  | 'motion.put_already'
  | 'motion.closing_day_missing'
  | 'motion.closing_day_past'
  | 'motion.meeting_not_open'
  | 'motion.nobody_entitled'
  | 'changed_meanwhile'

/**
 * Puts a motion to the vote. Who may vote is frozen now: in the room whoever sits there. In writing, each of them gets a
 * mail with a link of their own.
 */
export async function putMotion(
  scope: Scope,
  publicUrl: string,
  id: string,
  seen: number,
  { closesOn, away }: Putting,
): Promise<Outcome<null, PuttingRefusal>> {
  return changeMotion(scope, 'bodies.putMotion', id, async (motion, write) => {
    const { tx, changed } = write
    if (motion.putAt !== null || motion.closedAt !== null) return refused('motion.put_already')
    const closing = await checkClosing(tx, scope, motion, closesOn)
    if (!closing.ok) return closing
    const entitled = await findEntitled(tx, scope, motion, away)
    if (entitled.every(({ recusedReason }) => recusedReason !== null)) return refused('motion.nobody_entitled')
    const put = { putAt: scope.now, closesAt: closing.value }
    if (!(await saveMotion(tx, id, seen, put))) return refused('changed_meanwhile')
    await insertEntitled(tx, scope, id, entitled)
    if (motion.secret) {
      const sides = await listSides(tx, motion.bodyId)
      await fillUrn(tx, scope, id, urnRows(sides.map(({ side }) => [side, noCounts])))
    }
    changed({ kind: 'motion', id, before: { putAt: null }, after: { ...put, entitled } })
    await proposeByProgram(write, scope, motion.bodyId, measuresOf(await listSubjects(tx, [id])))
    if (motion.way === 'writing') await writeToEntitled(tx, scope, publicUrl, { ...motion, ...put }, entitled)
    return ok(null)
  })
}

async function checkClosing(
  tx: Transaction,
  scope: Scope,
  { way, meetingId }: Motion,
  closesOn: string | null,
): Promise<Outcome<Date | null, PuttingRefusal>> {
  if (way === 'room') {
    const meeting = meetingId === null ? undefined : await findVotingMeeting(tx, meetingId)
    const isOpen = meeting?.openedAt != null && meeting.closedAt === null
    return isOpen ? ok(null) : refused('motion.meeting_not_open')
  }
  if (closesOn === null) return refused('motion.closing_day_missing')
  if (closesOn <= dayOf(scope.now)) return refused('motion.closing_day_past')
  return ok(new Date(endOfDay(new Date(`${closesOn}T12:00:00Z`))))
}

/** Who could vote, were it put now. */
export async function findEntitled(
  tx: Transaction,
  scope: Scope,
  { id, bodyId, way, meetingId }: Motion,
  away: readonly string[],
): Promise<Entitled[]> {
  const records = (await listSubjects(tx, [id])).map(({ recordId }) => recordId)
  const isInRoom = way === 'room' && meetingId !== null
  return decideEntitled({
    day: dayOf(scope.now),
    seats: await listVotingSeats(tx, bodyId),
    mandates: await listBodyMandates(tx, bodyId),
    sitting: isInRoom ? await listPresent(tx, meetingId) : null,
    away: new Set(away),
    recused: declaredIn(await listRecusals(tx, bodyId, records.length > 0 ? records : [id])),
  })
}

async function writeToEntitled(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  motion: Motion,
  entitled: readonly Entitled[],
): Promise<void> {
  for (const { participantId, recusedReason } of entitled) {
    const to = recusedReason === null ? await findParticipant(tx, participantId) : undefined
    if (!to) continue
    await writeTo(
      tx,
      scope,
      publicUrl,
      to,
      (lang, pass) => votesRoutes.roomMotion(lang, pass, motion.id),
      openingLetter(scope, motion, to.name),
    )
  }
}
