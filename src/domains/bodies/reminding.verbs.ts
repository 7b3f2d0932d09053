import type { Scope } from '../../platform/scope.ts'
import { remindMeetings } from './meetings/remind.verbs.ts'
import { remindReviews } from './reviews/remind.verbs.ts'
import { remindVoters } from './votes/reminding.verbs.ts'

/** Writes to whoever has not answered what ends soon, each once; and to authors whose statements were answered. */
export async function remindMembers(scope: Scope, publicUrl: string): Promise<void> {
  await remindVoters(scope, publicUrl)
  await remindMeetings(scope, publicUrl)
  await remindReviews(scope, publicUrl)
}
