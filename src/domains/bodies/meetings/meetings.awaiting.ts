import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import type { Awaiting } from '../room/awaiting.ts'
import { listHeldInvitations } from './held-invitations.read.ts'
import { listInvitations } from './invitation.queries.ts'
import { isNeeded } from './invitation.ts'
import { findMeeting } from './meeting.queries.ts'
import { stateOf } from './meeting.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { findMeetingBody } from './seating.queries.ts'

/** The meetings to come to which somebody was asked. A deputy who is not needed has nothing to do. */
export async function meetingsAwaiting(tx: Transaction, scope: Scope, { id }: Participant): Promise<Awaiting[]> {
  const source = sourceLanguage(scope.city)
  const own = await listInvitations(tx, { participantId: id })
  const awaiting: Awaiting[] = []
  for (const meetingId of new Set(own.map((one) => one.meetingId))) {
    const meeting = await findMeeting(tx, meetingId)
    if (!meeting || stateOf(meeting) !== 'invited' || scope.now >= meeting.startsAt) continue
    const all = await listHeldInvitations(tx, scope, meeting)
    const mine = all.filter(({ participantId }) => participantId === id)
    if (mine.length === 0) continue
    const body = await findMeetingBody(tx, { id: meeting.bodyId })
    awaiting.push({
      kind: 'invitation',
      title: original(meeting.title, source),
      body: body ? original(body.name, source) : null,
      due: meeting.startsAt,
      done: mine.every((one) => one.answer !== null || !isNeeded(one, all)),
      path: (lang: Lang, pass: string) => meetingsRoutes.roomMeeting(lang, pass, meetingId),
    })
  }
  return awaiting
}
