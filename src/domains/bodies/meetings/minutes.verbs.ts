import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Write } from '../../../platform/transact.ts'
import { changeMeeting } from './changing.verbs.ts'
import { stateOf } from './meeting.ts'
import { areVotedOn, findMinutes, saveDraft, saveMinutes } from './minutes.queries.ts'
import { type ChangeRefusal, checkChange, checkMinutes, type Minutes, type MinutesRefusal } from './minutes.ts'
import { wordMinutes } from './minutes-draft.read.ts'

/** Drafts the minutes from all that was entered, in the place of an earlier draft. `seen`: its version, 0 for none. */
export async function draftMinutes(
  scope: Scope,
  meetingId: string,
  seen: number,
): Promise<Outcome<null, ChangeRefusal | 'meeting.not_now' | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'draftMinutes', meetingId, async (meeting, { tx, changed }) => {
    if (stateOf(meeting) !== 'closed') return refused('meeting.not_now')
    const before = await findMinutes(tx, meetingId)
    const may = before ? checkChange(before, await areVotedOn(tx, meetingId)) : ok(null)
    if (!may.ok) return may
    if ((before?.version ?? 0) !== seen) return refused('changed_meanwhile')
    const words = await wordMinutes(tx, scope, meeting)
    await saveDraft(tx, scope, meetingId, words)
    changed({ kind: 'minutes', id: meetingId, before: before ? { words: before.words } : null, after: { words } })
    return ok(null)
  })
}

export async function reviseMinutes(
  scope: Scope,
  meetingId: string,
  seen: number,
  words: string,
): Promise<Outcome<null, MinutesRefusal | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'reviseMinutes', meetingId, async (_meeting, { tx, changed }) => {
    const minutes = await minutesOf(tx, meetingId)
    const checked = checkMinutes(minutes, words, await areVotedOn(tx, meetingId))
    if (!checked.ok) return checked
    if (!(await saveMinutes(tx, meetingId, seen, { words: checked.value }))) return refused('changed_meanwhile')
    changed({ kind: 'minutes', id: meetingId, before: { words: minutes.words }, after: { words: checked.value } })
    return ok(null)
  })
}

/**
 * The body has approved them, by a motion: what is done in the transaction in which its vote is closed.
 * They are changed no more.
 */
export async function approveMinutes(
  { tx, changed }: Write,
  meetingId: string,
  motionId: string,
): Promise<Outcome<null, 'minutes.approved'>> {
  const minutes = await findMinutes(tx, meetingId)
  if (!minutes || minutes.approvedBy !== null) return refused('minutes.approved')
  await saveMinutes(tx, meetingId, minutes.version, { approvedBy: motionId })
  changed({ kind: 'minutes', id: meetingId, before: { approvedBy: null }, after: { approvedBy: motionId } })
  return ok(null)
}

/** Everybody can read them from now on. */
export async function publishMinutes(
  scope: Scope,
  meetingId: string,
  seen: number,
): Promise<Outcome<null, 'minutes.not_approved' | 'changed_meanwhile'>> {
  return changeMeeting(scope, 'publishMinutes', meetingId, async (_meeting, { tx, changed }) => {
    const minutes = await minutesOf(tx, meetingId)
    if (minutes.approvedBy === null) return refused('minutes.not_approved')
    if (minutes.publishedAt !== null) return ok(null)
    const after = { publishedAt: scope.now }
    if (!(await saveMinutes(tx, meetingId, seen, after))) return refused('changed_meanwhile')
    changed({ kind: 'minutes', id: meetingId, before: { publishedAt: null }, after })
    return ok(null)
  })
}

async function minutesOf(tx: Write['tx'], meetingId: string): Promise<Minutes> {
  const minutes = await findMinutes(tx, meetingId)
  if (!minutes) throw new NotFound('minutes')
  return minutes
}
