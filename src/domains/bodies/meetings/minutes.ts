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

export type MinutesRefusal = 'minutes.empty' | 'minutes.approved'

/** What the body has approved is changed no more. */
export function checkMinutes(minutes: Minutes, words: string): Outcome<string, MinutesRefusal> {
  if (minutes.approvedBy !== null) return refused('minutes.approved')
  return words.trim() === '' ? refused('minutes.empty') : ok(words.trim())
}
