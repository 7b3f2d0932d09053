import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import type { Participant } from '../participants/participant.ts'
import { listItems, listWaiting } from './agenda.queries.ts'
import type { AgendaItem } from './agenda.ts'
import { listHeldInvitations } from './held-invitations.read.ts'
import { listNeeds } from './invitation.queries.ts'
import { type Answer, choicesFor, type Invitation, isNeeded, type Need } from './invitation.ts'
import { findMeeting } from './meeting.queries.ts'
import { type Meeting, type MeetingState, may, stateOf } from './meeting.ts'
import { listPapers } from './paper.queries.ts'
import type { Paper } from './paper.ts'
import { findMeetingBody, loadSeating, type MeetingBody } from './seating.queries.ts'

export type RoomMeeting = {
  meeting: Meeting
  state: MeetingState
  body: MeetingBody
  items: AgendaItem[]
  /** What they themselves have proposed and what waits for the next meeting. */
  waiting: AgendaItem[]
  papers: Paper[]
  /** Null for whoever was not asked to come: a member of the body all the same. */
  own: { invitation: Invitation; choices: Answer[]; isNeeded: boolean; standsInFor: string[]; needs: Need[] } | null
  mayAnswer: boolean
  /** Whether what is proposed now comes onto this agenda; else it waits for the next one. */
  isOpenForWishes: boolean
  isMember: boolean
}

/** A meeting for somebody who was asked to come, or who sits in the body. */
export async function showRoomMeeting(scope: Scope, guest: Participant, id: string): Promise<RoomMeeting> {
  return read(scope, async (tx) => {
    const meeting = await findMeeting(tx, id)
    const body = meeting && (await findMeetingBody(tx, { id: meeting.bodyId }))
    if (!meeting || !body) throw new NotFound('meeting')
    const all = await listHeldInvitations(tx, scope, meeting)
    const mine = all.filter(({ participantId }) => participantId === guest.id)
    const { seats } = await loadSeating(tx, body.id, dayOf(scope.now))
    const isMember = seats.some((seat) => [seat.holder, seat.deputy].some((one) => one?.participantId === guest.id))
    const [invitation] = mine.toSorted((a, b) => Number(b.part === 'holder') - Number(a.part === 'holder'))
    if (!invitation && !isMember) throw new NotFound('meeting')
    const deputised = mine.filter(({ part }) => part === 'deputy').map(({ seatId }) => seatId)
    const own = invitation && {
      invitation,
      choices: choicesFor(mine, all),
      isNeeded: mine.some((one) => isNeeded(one, all)),
      standsInFor: seats.filter((seat) => deputised.includes(seat.id)).flatMap(({ holder }) => holder?.name ?? []),
      needs: await listNeeds(tx, id, guest.id),
    }
    return {
      ...{ meeting, body, isMember, own: own ?? null, state: stateOf(meeting) },
      items: (await listItems(tx, id)).filter(({ withdrawnAt }) => withdrawnAt === null),
      waiting: (await listWaiting(tx, body.id)).filter(({ proposedBy }) => proposedBy === guest.id),
      papers: await listPapers(tx, id),
      mayAnswer: own !== undefined && may('revise', meeting, scope.now) && scope.now < meeting.startsAt,
      isOpenForWishes: may('revise', meeting, scope.now),
    }
  })
}
