import { dayOf } from '../../../i18n/format.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { saveItem } from './agenda.queries.ts'
import { itemOf } from './agenda.verbs.ts'
import { listPresent, savePresent } from './attendance.queries.ts'
import { decideAttendance, expectedFrom, type PresenceRefusal, type PresenceWish } from './attendance.ts'
import { changeMeeting } from './changing.verbs.ts'
import { listInvitations } from './invitation.queries.ts'
import { saveMeeting } from './meeting.queries.ts'
import { may } from './meeting.ts'
import { loadSeating } from './seating.queries.ts'

type Stepped = Outcome<null, 'meeting.not_now' | 'changed_meanwhile'>

/** Opens it. Whoever said that they come is taken to be there, until the chair has looked. */
export async function openMeeting(scope: Scope, id: string, seen: number): Promise<Stepped> {
  return changeMeeting(scope, 'openMeeting', id, async (meeting, { tx, changed }) => {
    if (!may('open', meeting, scope.now)) return refused('meeting.not_now')
    if (!(await saveMeeting(tx, id, seen, { openedAt: scope.now }))) return refused('changed_meanwhile')
    const seating = await loadSeating(tx, meeting.bodyId, dayOf(meeting.startsAt))
    await savePresent(tx, scope, id, expectedFrom(seating, await listInvitations(tx, { meetingId: id })))
    changed({ kind: 'meeting', id, before: { openedAt: null }, after: { openedAt: scope.now } })
    return ok(null)
  })
}

export async function closeMeeting(scope: Scope, id: string, seen: number): Promise<Stepped> {
  return changeMeeting(scope, 'closeMeeting', id, async (meeting, { tx, changed }) => {
    if (!may('close', meeting, scope.now)) return refused('meeting.not_now')
    if (!(await saveMeeting(tx, id, seen, { closedAt: scope.now }))) return refused('changed_meanwhile')
    changed({ kind: 'meeting', id, before: { closedAt: null }, after: { closedAt: scope.now } })
    return ok(null)
  })
}

/** Who sits on which seat now. A vote that is put later is among those; one that was put keeps its own list. */
export async function takeAttendance(
  scope: Scope,
  id: string,
  wishes: readonly PresenceWish[],
): Promise<Outcome<null, PresenceRefusal | 'meeting.not_now'>> {
  return changeMeeting(scope, 'takeAttendance', id, async (meeting, { tx, changed }) => {
    if (!may('count_in', meeting, scope.now)) return refused('meeting.not_now')
    const decided = decideAttendance(await loadSeating(tx, meeting.bodyId, dayOf(meeting.startsAt)), wishes)
    if (!decided.ok) return decided
    const seatsOf = (present: readonly { seatId: string }[]) => present.map(({ seatId }) => seatId).sort()
    const before = seatsOf(await listPresent(tx, id))
    await savePresent(tx, scope, id, decided.value)
    changed({ kind: 'meeting', id, before: { seats: before }, after: { seats: seatsOf(decided.value) } })
    return ok(null)
  })
}

/** Writes down what was said of an item, for the minutes. */
export async function noteItem(
  scope: Scope,
  id: string,
  itemId: string,
  seen: number,
  noted: string,
): Promise<Outcome<null, 'meeting.not_now' | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'noteItem', id, async (meeting, { tx, changed }) => {
    const item = await itemOf(tx, meeting, itemId)
    if (!may('note', meeting, scope.now)) return refused('meeting.not_now')
    const after = { noted: noted.trim() }
    if (!(await saveItem(tx, itemId, seen, after))) return refused('changed_meanwhile')
    changed({ kind: 'agenda_item', id: itemId, before: { noted: item.noted }, after })
    return ok(null)
  })
}
