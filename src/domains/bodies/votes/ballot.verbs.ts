import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { listBallots, saveBallot, throwIntoUrn } from './ballot.queries.ts'
import { type BallotFate, type BallotRefusal, decideBallot, type OwnSeat } from './ballot.ts'
import { findVotingMeeting, listBodyMandates, listEntitled, type OnList, saveEntitled } from './entitled.queries.ts'
import { mayStillVote } from './entitlement.ts'
import { findMotion } from './motion.queries.ts'
import type { Motion } from './motion.ts'
import { listDissents, saveDissent } from './recusal.queries.ts'
import type { Choice } from './tally.ts'

/**
 * Votes from one's own seat. What is kept of an open ballot is the seat, the choice, and the language in which its author
 * read the motion; of a secret one, that the seat has voted, and in the urn one more. The log knows of the latter no more.
 */
export async function castBallot(
  scope: Scope,
  motionId: string,
  choice: Choice,
): Promise<Outcome<BallotFate, BallotRefusal>> {
  return asMember(scope, 'bodies.castBallot', motionId, async (motion, seat, { tx, changed }) => {
    const fate = decideBallot(motion, seat, choice, scope.now)
    if (!fate.ok) return fate
    const { seatId } = seat
    if (motion.secret) {
      await saveEntitled(tx, seat, { voted: true })
      await throwIntoUrn(tx, motionId, seat.side, choice)
      changed({ kind: 'ballot', id: motionId, before: { seatId, voted: false }, after: { seatId, voted: true } })
      return fate
    }
    if (fate.value === 'same') return fate
    await saveBallot(tx, scope, { motionId, seatId, choice, readLang: scope.lang, castAt: scope.now })
    const before = seat.before === null ? null : { seatId, choice: seat.before }
    changed({ kind: 'ballot', id: motionId, before, after: { seatId, choice, readLang: scope.lang } })
    return fate
  })
}

/** Has a dissenting opinion written down: once the vote is under way, until the minutes are published. */
export async function writeDissent(
  scope: Scope,
  motionId: string,
  words: string,
): Promise<Outcome<null, 'dissent.words_missing' | 'dissent.not_open' | 'dissent.minutes_published'>> {
  return asMember(scope, 'bodies.writeDissent', motionId, async (motion, { participantId }, { tx, changed }) => {
    const said = words.trim().slice(0, 5000)
    if (said === '') return refused('dissent.words_missing')
    if (motion.putAt === null || motion.result === 'withdrawn') return refused('dissent.not_open')
    const meeting = motion.meetingId === null ? undefined : await findVotingMeeting(tx, motion.meetingId)
    if (meeting?.minutesPublishedAt) return refused('dissent.minutes_published')
    const before = (await listDissents(tx, [motionId])).find((one) => one.participantId === participantId)
    await saveDissent(tx, scope, { motionId, participantId, words: said })
    changed({
      kind: 'dissent',
      id: motionId,
      before: before ? { participantId, words: before.words } : null,
      after: { participantId, words: said, lang: scope.lang },
    })
    return ok(null)
  })
}

export type MemberSeat = OnList & OwnSeat

/** What the acts of a member on one motion have in common: who does not stand on its list does not know of it. */
export async function asMember<T>(
  scope: Scope,
  verb: string,
  motionId: string,
  body: (motion: Motion, seat: MemberSeat, write: Write) => Promise<T>,
): Promise<T> {
  const { viewer } = scope
  if (viewer.kind !== 'guest') throw new Forbidden(verb)
  return transact(scope, verb, async (write) => {
    const motion = await findMotion(write.tx, motionId)
    const seat = motion && (await findOwnSeat(write.tx, scope, motion, viewer.id))
    if (!motion || !seat) throw new NotFound('motion')
    return body(motion, seat, write)
  })
}

/** The seat from which somebody votes on a motion, as it stands now. */
export async function findOwnSeat(
  tx: Transaction,
  scope: Scope,
  { id, bodyId }: Motion,
  participantId: string,
): Promise<MemberSeat | undefined> {
  const own = (await listEntitled(tx, [id])).find((one) => one.participantId === participantId)
  if (!own) return undefined
  const before = (await listBallots(tx, [id])).find(({ seatId }) => seatId === own.seatId)?.choice ?? null
  const mandates = await listBodyMandates(tx, bodyId)
  return { ...own, before, mayStillVote: mayStillVote(own, mandates, dayOf(scope.now)) }
}
