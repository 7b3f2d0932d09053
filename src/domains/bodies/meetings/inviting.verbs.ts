import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, type Write } from '../../../platform/transact.ts'
import { changeMeeting } from './changing.verbs.ts'
import { listHeldInvitations } from './held-invitations.read.ts'
import {
  deleteNeedsOver,
  insertInvitations,
  listInvitations,
  listNeeds,
  noteTurn,
  saveAnswers,
  saveNeeds,
  saveSettled,
} from './invitation.queries.ts'
import {
  type Answer,
  type AnswerRefusal,
  checkNeeds,
  decideAnswer,
  isNeeded,
  type Need,
  type NeedWish,
  turnsFor,
  whomToAsk,
} from './invitation.ts'
import { type Office, type Recipient, writeLetters } from './letters.verbs.ts'
import { findMeeting, saveMeeting } from './meeting.queries.ts'
import { type Meeting, may } from './meeting.ts'
import { loadSeating } from './seating.queries.ts'

/** Asks everybody to come who was not asked yet; deputies are told. Gives how many mails are on their way. */
export async function invite(
  scope: Scope,
  office: Office,
  id: string,
  seen: number,
): Promise<Outcome<number, 'meeting.not_now' | 'invitation.nobody' | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'invite', id, async (meeting, { tx, changed }) => {
    if (!may('invite', meeting, scope.now)) return refused('meeting.not_now')
    const before = await listInvitations(tx, { meetingId: id })
    const asked = whomToAsk(await loadSeating(tx, meeting.bodyId, dayOf(meeting.startsAt)), before)
    if (asked.length === 0) return refused('invitation.nobody')
    const invitedAt = meeting.invitedAt ?? scope.now
    if (!(await saveMeeting(tx, id, seen, { invitedAt }))) return refused('changed_meanwhile')
    await insertInvitations(tx, scope, id, asked)
    const all = await listHeldInvitations(tx, scope, meeting)
    const isFree = (one: { participantId: string }) => !before.some((b) => b.participantId === one.participantId)
    const recipients = [...new Set(asked.filter(isFree).map(({ participantId }) => participantId))].map(
      (participantId): Recipient => {
        const isAsked = all.some((one) => one.participantId === participantId && isNeeded(one, all))
        return { participantId, kind: isAsked ? 'invite' : 'tell', withAppointment: isAsked }
      },
    )
    changed({ kind: 'meeting', id, before: { invited: before.length }, after: { invited: all.length, invitedAt } })
    return ok(await writeLetters(tx, scope, office, { ...meeting, invitedAt, version: seen + 1 }, recipients))
  })
}

export type AnswerWish = { answer: Answer | null; words: string; needs: readonly NeedWish[] }
export type AnswerOutcome = Outcome<null, AnswerRefusal | 'need.language' | 'need.ages' | 'meeting.not_now'>

/**
 * Whoever was asked says whether they come, and what they need for it; deputies whose turn it is hear of it. The log is told
 * that needs changed, never which, nor what was said with the answer.
 */
export async function answerInvitation(
  scope: Scope,
  office: Office,
  id: string,
  wish: AnswerWish,
): Promise<AnswerOutcome> {
  return transact(scope, 'bodies.answerInvitation', async ({ tx, changed }) => {
    const meeting = await findMeeting(tx, id)
    if (!meeting) throw new NotFound('meeting')
    const before = await listHeldInvitations(tx, scope, meeting)
    const guest = scope.viewer.kind === 'guest' ? scope.viewer.id : ''
    const own = before.filter(({ participantId }) => participantId === guest)
    if (own.length === 0) throw new NotFound('invitation')
    if (!may('revise', meeting, scope.now) || scope.now >= meeting.startsAt) return refused('meeting.not_now')
    const decided = decideAnswer(own, before, wish.answer)
    if (!decided.ok) return decided
    const needs = checkNeeds(wish.answer === 'comes' ? wish.needs : [])
    if (!needs.ok) return needs
    const words = wish.words.trim().slice(0, 1000)
    const hadNeeds = (await listNeeds(tx, id, guest)).length > 0
    await saveAnswers(
      tx,
      scope,
      id,
      guest,
      decided.value.map((one) => ({ ...one, words })),
    )
    await saveNeeds(tx, scope, id, guest, needs.value)
    const { asked, released } = turnsFor(before, await listHeldInvitations(tx, scope, meeting))
    await tellDeputies({ tx }, scope, office, meeting, { asked, released })
    const told = hadNeeds || needs.value.length > 0 ? { needs: 'changed' } : {}
    changed({
      kind: 'invitation',
      id,
      before: { answer: own[0]?.answer ?? null },
      after: { answer: wish.answer, ...told },
    })
    return ok(null)
  })
}

/** Each of both once a day and deputy, however often the holder thinks better of it. */
async function tellDeputies(
  { tx }: Pick<Write, 'tx'>,
  scope: Scope,
  office: Office,
  meeting: Meeting,
  turns: ReturnType<typeof turnsFor>,
): Promise<void> {
  for (const kind of ['asked', 'released'] as const) {
    for (const participantId of turns[kind]) {
      if (!(await noteTurn(tx, scope, participantId, meeting.id, kind))) continue
      await writeLetters(tx, scope, office, meeting, [{ participantId, kind, withAppointment: true }])
    }
  }
}

/** Whoever organises the meeting has seen to it, or not yet after all. */
export async function settleNeed(
  scope: Scope,
  id: string,
  need: Pick<Need, 'participantId' | 'kind'>,
  isSettled: boolean,
): Promise<void> {
  await changeMeeting(scope, 'settleNeed', id, async (_meeting, { tx, changed }) => {
    const isThere = ({ participantId, kind }: Need) => participantId === need.participantId && kind === need.kind
    if (!(await listNeeds(tx, id)).some(isThere)) throw new NotFound('need')
    await saveSettled(tx, id, need, isSettled ? scope.now : null)
    changed({ kind: 'meeting', id, before: null, after: { needs: 'changed' } })
  })
}

/** What people needed to come is no one's business when the meeting is long over. Gives how many were dropped. */
export async function dropNeeds(scope: Scope, before: Date): Promise<number> {
  return transact(scope, 'bodies.dropNeeds', async ({ tx, changed }) => {
    const over = await deleteNeedsOver(tx, before)
    if (over > 0) changed({ kind: 'need', id: scope.city.id, before: null, after: { over } })
    return over
  })
}
