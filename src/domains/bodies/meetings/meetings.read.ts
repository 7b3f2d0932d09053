import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { maySeeBodies } from '../bodies.access.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { listItems } from './agenda.queries.ts'
import type { AgendaItem } from './agenda.ts'
import { listPresent } from './attendance.queries.ts'
import { expectedFrom, type Present } from './attendance.ts'
import { runsBody } from './changing.verbs.ts'
import { listInvitations, listNeeds } from './invitation.queries.ts'
import type { Invitation, Need } from './invitation.ts'
import { findMeeting, listMeetings } from './meeting.queries.ts'
import { type Meeting, type MeetingState, stateOf } from './meeting.ts'
import { findMinutes } from './minutes.queries.ts'
import type { Minutes } from './minutes.ts'
import { listMotionLines, type MotionLine } from './motion-list.queries.ts'
import { listPapers } from './paper.queries.ts'
import type { Paper } from './paper.ts'
import { type Quorum, quorumOf } from './quorum.ts'
import { findMeetingBody, loadSeating, type MeetingBody } from './seating.queries.ts'
import type { Seating } from './seating.ts'
import { loadSuggestions } from './suggestion.read.ts'
import type { Suggestion } from './suggestion.ts'

export type MeetingLine = { meeting: Meeting; state: MeetingState; coming: number; asked: number }
export type MeetingsPage = { body: MeetingBody; lines: MeetingLine[]; runs: boolean }

/** The meetings of a body, the next ones first, then those that are over from the latest on. `slug`: the body's. */
export async function showMeetings(scope: Scope, slug: string): Promise<MeetingsPage> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showMeetings')
  return read(scope, async (tx) => {
    const body = await findMeetingBody(tx, { slug })
    if (!body) throw new NotFound('body')
    const lines: MeetingLine[] = []
    for (const meeting of inOrder(await listMeetings(tx, body.id), scope.now)) {
      const invitations = await listInvitations(tx, { meetingId: meeting.id })
      const asked = new Set(invitations.map(({ seatId }) => seatId)).size
      const seating = await loadSeating(tx, body.id, dayOf(meeting.startsAt))
      lines.push({ meeting, state: stateOf(meeting), asked, coming: expectedFrom(seating, invitations).length })
    }
    return { body, lines, runs: await runsBody(tx, scope, body.id) }
  })
}

/** Those to come first, the next on top; then the others, the latest on top. */
export function inOrder(meetings: readonly Meeting[], now: Date): Meeting[] {
  const isAhead = (one: Meeting) =>
    !one.closedAt && !one.calledOffAt && (one.openedAt !== null || dayOf(one.startsAt) >= dayOf(now))
  const byStart = meetings.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
  return [...byStart.filter(isAhead), ...byStart.filter((one) => !isAhead(one)).reverse()]
}

export type MeetingPage = {
  meeting: Meeting
  body: MeetingBody
  runs: boolean
  items: AgendaItem[]
  suggestions: Suggestion[]
  papers: Paper[]
  seating: Seating
  /** What was said with an answer is blank for whoever does not run the body, like `needs`. */
  invitations: Invitation[]
  present: Present[]
  expected: Quorum
  quorum: Quorum
  /** What members need: null for whoever does not run the body, so that no page can show it to them. */
  needs: Need[] | null
  motions: MotionLine[]
  minutes: Minutes | null
  names: ReadonlyMap<string, string>
  /** Meetings of the body that are still to come, this one left out. */
  next: Meeting[]
  now: Date
}

/** One meeting with all that whoever prepares and runs it has before their eyes. */
export async function showMeeting(scope: Scope, id: string): Promise<MeetingPage> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showMeeting')
  return read(scope, async (tx) => {
    const meeting = await findMeeting(tx, id)
    const body = meeting && (await findMeetingBody(tx, { id: meeting.bodyId }))
    if (!meeting || !body) throw new NotFound('meeting')
    const runs = await runsBody(tx, scope, body.id)
    const seating = await loadSeating(tx, body.id, dayOf(meeting.startsAt))
    const invitations = await listInvitations(tx, { meetingId: id })
    const present = await listPresent(tx, id)
    return {
      ...{ meeting, body, runs, seating, present, now: scope.now },
      invitations: runs ? invitations : invitations.map((one) => ({ ...one, words: '' })),
      items: (await listItems(tx, id)).filter(({ withdrawnAt }) => withdrawnAt === null),
      suggestions: runs && isArranged(meeting) ? await loadSuggestions(tx, scope, body.id) : [],
      papers: await listPapers(tx, id),
      expected: quorumOf(seating, expectedFrom(seating, invitations)),
      quorum: quorumOf(seating, present),
      needs: runs ? await listNeeds(tx, id) : null,
      motions: await listMotionLines(tx, id),
      minutes: (await findMinutes(tx, id)) ?? null,
      names: await namesOf(tx),
      next: (await listMeetings(tx, body.id)).filter((one) => one.id !== id && isArranged(one)),
    }
  })
}

function isArranged(meeting: Meeting): boolean {
  return meeting.closedAt === null && meeting.calledOffAt === null
}

async function namesOf(tx: Transaction): Promise<Map<string, string>> {
  return new Map([...(await listParticipantsById(tx))].map(([id, { name }]) => [id, name]))
}
