import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** What was written down of a meeting, in light markup. `approvedBy`: the motion by which the body approved it. */
export type Minutes = {
  meetingId: string
  words: string
  draftedAt: Date
  version: number
  approvedBy: string | null
  publishedAt: Date | null
}

export type MinutesState = 'draft' | 'approved' | 'published'

export function stateOfMinutes({ approvedBy, publishedAt }: Minutes): MinutesState {
  if (publishedAt !== null) return 'published'
  return approvedBy === null ? 'draft' : 'approved'
}

export type ChangeRefusal = 'minutes.approved' | 'minutes.being_voted'
export type MinutesRefusal = 'minutes.empty' | ChangeRefusal

/**
 * What the body has approved is changed no more. While it votes on that nothing is changed either: members would approve
 * what they have not read.
 */
export function checkChange(
  { approvedBy }: Pick<Minutes, 'approvedBy'>,
  isVotedOn: boolean,
): Outcome<null, ChangeRefusal> {
  if (approvedBy !== null) return refused('minutes.approved')
  return isVotedOn ? refused('minutes.being_voted') : ok(null)
}

export function checkMinutes(minutes: Minutes, words: string, isVotedOn: boolean): Outcome<string, MinutesRefusal> {
  const may = checkChange(minutes, isVotedOn)
  if (!may.ok) return may
  return words.trim() === '' ? refused('minutes.empty') : ok(words.trim())
}
