import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { meetingsAwaiting } from '../meetings/meetings.awaiting.ts'
import type { Participant } from '../participants/participant.ts'
import { reviewsAwaiting } from '../reviews/reviews.awaiting.ts'
import { votesAwaiting } from '../votes/votes.awaiting.ts'
import { type Awaiting, inOrder } from './awaiting.ts'

/** All that awaits somebody, what is due first on top. */
export async function showRoom(scope: Scope, guest: Participant): Promise<Awaiting[]> {
  return read(scope, async (tx) => {
    const all = []
    for (const ask of [votesAwaiting, meetingsAwaiting, reviewsAwaiting]) all.push(await ask(tx, scope, guest))
    return inOrder(all.flat())
  })
}
