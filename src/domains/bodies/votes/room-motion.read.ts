import { original, type Text } from '../../../i18n/text.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listSides } from '../seats/terms.queries.ts'
import { findOwnSeat, type MemberSeat } from './ballot.verbs.ts'
import { findVotingBody, findVotingMeeting } from './entitled.queries.ts'
import { findMotion } from './motion.queries.ts'
import { type Motion, type MotionState, stateOf } from './motion.ts'
import { type KeptRecusal, listDissents, listRecusals } from './recusal.queries.ts'
import { conflictRecords } from './recusal.verbs.ts'
import { loadResults, loadSubjects } from './result.read.ts'
import type { MotionResult, ResultSubject } from './result.ts'

/** `side`: what the city calls it; null where it is called as we call it. `own`: what is known of their own interest. */
export type RoomMotion = {
  motion: Motion
  state: MotionState
  body: Text
  title: Text
  words: Text
  seat: MemberSeat
  side: Text | null
  subjects: ResultSubject[]
  conflicts: KeptRecusal[]
  dissent: string
  mayDissent: boolean
  result: MotionResult | null
}

/** A motion for one of those who may vote on it. What it is about they see, though nobody else may yet. */
export async function showRoomMotion(scope: Scope, id: string): Promise<RoomMotion> {
  const { viewer } = scope
  if (viewer.kind !== 'guest') throw new Forbidden('showRoomMotion')
  return read(scope, async (tx) => {
    const motion = await findMotion(tx, id)
    const seat = motion && (await findOwnSeat(tx, scope, motion, viewer.id))
    if (!motion || !seat) throw new NotFound('motion')
    const source = sourceLanguage(scope.city)
    const body = await findVotingBody(tx, motion.bodyId)
    const sides = await listSides(tx, motion.bodyId)
    const side = sides.find((one) => one.side === seat.side)?.name ?? null
    const recusals = await listRecusals(tx, motion.bodyId, await conflictRecords(tx, motion))
    const own = (await listDissents(tx, [id])).find(({ participantId }) => participantId === viewer.id)
    const meeting = motion.meetingId === null ? undefined : await findVotingMeeting(tx, motion.meetingId)
    const subjects = await loadSubjects(tx, { ...scope, viewer: { kind: 'command' } }, [id])
    const [result] = await loadResults(tx, scope, [motion])
    return {
      ...{ motion, seat, state: stateOf(motion, scope.now) },
      body: original(body?.name ?? '', source),
      title: original(motion.title, source),
      words: original(motion.words, source),
      side: side === null ? null : original(side, source),
      subjects: subjects.get(id) ?? [],
      conflicts: recusals.filter(({ participantId }) => participantId === viewer.id),
      dissent: own?.words ?? '',
      mayDissent: motion.result !== 'withdrawn' && !meeting?.minutesPublishedAt,
      result: result ?? null,
    }
  })
}
