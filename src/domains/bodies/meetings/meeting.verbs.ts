import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { releaseItems } from './agenda.queries.ts'
import { changeMeeting, runsBody } from './changing.verbs.ts'
import { listHeldInvitations } from './held-invitations.read.ts'
import { forgetAnswers, forgetReminders } from './invitation.queries.ts'
import { type Invitation, isNeeded } from './invitation.ts'
import { type LetterKind, type Office, type Recipient, writeLetters } from './letters.verbs.ts'
import { insertMeeting, saveMeeting } from './meeting.queries.ts'
import {
  type CallOffRefusal,
  changesFor,
  checkMeeting,
  decideCallOff,
  type Meeting,
  type MeetingRefusal,
  type MeetingWish,
  may,
} from './meeting.ts'
import { findMeetingBody } from './seating.queries.ts'

/** Calls a meeting and gives its id; nobody is asked to come yet. `body`: its slug. */
export async function callMeeting(
  scope: Scope,
  body: string,
  wish: MeetingWish,
): Promise<Outcome<string, MeetingRefusal | 'meeting.body_closed'>> {
  return transact(scope, 'bodies.callMeeting', async ({ tx, changed }) => {
    const of = await findMeetingBody(tx, { slug: body })
    if (!of) throw new NotFound('body')
    if (!(await runsBody(tx, scope, of.id))) throw new Forbidden('callMeeting')
    if (of.closedOn !== null) return refused('meeting.body_closed')
    const checked = checkMeeting(wish, scope.now)
    if (!checked.ok) return checked
    const id = randomUUID()
    await insertMeeting(tx, scope, { id, bodyId: of.id, ...checked.value })
    changed({ kind: 'meeting', id, before: null, after: { bodyId: of.id, ...checked.value } })
    return ok(id)
  })
}

/** Another time or place is written to those who were asked; of another time they are asked again. */
export async function reviseMeeting(
  scope: Scope,
  office: Office,
  id: string,
  seen: number,
  wish: MeetingWish,
): Promise<Outcome<null, MeetingRefusal | 'meeting.not_now' | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'reviseMeeting', id, async (meeting, { tx, changed }) => {
    if (!may('revise', meeting, scope.now)) return refused('meeting.not_now')
    const checked = checkMeeting(wish, scope.now)
    if (!checked.ok) return checked
    if (!(await saveMeeting(tx, id, seen, checked.value))) return refused('changed_meanwhile')
    changed({ kind: 'meeting', id, before: wishOf(meeting), after: checked.value })
    const { isTold, isAskedAnew } = changesFor(meeting, checked.value)
    if (meeting.invitedAt === null || !isTold) return ok(null)
    if (isAskedAnew) {
      await forgetAnswers(tx, id)
      await forgetReminders(tx, id)
    }
    const now = { ...meeting, ...checked.value, version: seen + 1 }
    await writeLetters(tx, scope, office, now, toAll('changed', await listHeldInvitations(tx, scope, now)))
    return ok(null)
  })
}

/** It does not take place. Who was asked is told why, and what was to be talked about waits for the next meeting. */
export async function callOff(
  scope: Scope,
  office: Office,
  id: string,
  seen: number,
  reason: string,
): Promise<Outcome<null, CallOffRefusal | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'callOff', id, async (meeting, { tx, changed }) => {
    const decided = decideCallOff(meeting, reason, scope.now)
    if (!decided.ok) return decided
    const off = { calledOffAt: scope.now, calledOffReason: decided.value }
    if (!(await saveMeeting(tx, id, seen, off))) return refused('changed_meanwhile')
    const now = { ...meeting, ...off, version: seen + 1 }
    await writeLetters(tx, scope, office, now, toAll('called_off', await listHeldInvitations(tx, scope, now)))
    await releaseItems(tx, id)
    changed({ kind: 'meeting', id, before: { calledOffAt: null }, after: off })
    return ok(null)
  })
}

/** Everybody who was asked and still sits there, once each. Whoever is to come has it in their calendar. */
function toAll(kind: LetterKind, invitations: readonly Invitation[]): Recipient[] {
  const ids = new Set(invitations.map(({ participantId }) => participantId))
  return [...ids].map((participantId) => {
    const own = invitations.filter((one) => one.participantId === participantId)
    return { participantId, kind, withAppointment: own.some((one) => isNeeded(one, invitations)) }
  })
}

function wishOf({ title, words, place, onlineUrl, startsAt, endsAt, openToAll }: Meeting): MeetingWish {
  return { title, words, place, onlineUrl, startsAt, endsAt, openToAll }
}
