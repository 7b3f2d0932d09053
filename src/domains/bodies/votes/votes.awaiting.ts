import { original } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { Participant } from '../participants/participant.ts'
import type { Awaiting } from '../room/awaiting.ts'
import { findOwnSeat } from './ballot.verbs.ts'
import { findVotingBody, listMotionsOf } from './entitled.queries.ts'
import { listMotions } from './motion.queries.ts'
import { stateOf } from './motion.ts'
import { votesRoutes } from './votes.routes.ts'

/** The votes in writing under way in which somebody may vote. Who is recused, or no longer a member, is awaited no more. */
export async function votesAwaiting(tx: Transaction, scope: Scope, { id }: Participant): Promise<Awaiting[]> {
  const motions = await listMotions(tx, { ids: await listMotionsOf(tx, id) })
  const source = sourceLanguage(scope.city)
  const awaiting: Awaiting[] = []
  for (const motion of motions) {
    if (motion.way !== 'writing' || stateOf(motion, scope.now) !== 'open') continue
    const seat = await findOwnSeat(tx, scope, motion, id)
    if (!seat || seat.recusedReason !== null || !seat.mayStillVote) continue
    // A secret ballot that is in cannot be changed, so that nothing of it awaits anybody.
    if (motion.secret && seat.voted) continue
    awaiting.push({
      kind: 'ballot',
      title: original(motion.title, source),
      body: original((await findVotingBody(tx, motion.bodyId))?.name ?? '', source),
      due: motion.closesAt,
      done: seat.before !== null,
      path: (lang, pass) => votesRoutes.roomMotion(lang, pass, motion.id),
    })
  }
  return awaiting
}
