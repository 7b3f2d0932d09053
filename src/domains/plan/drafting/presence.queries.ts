import type { Scope } from '../../../platform/scope.ts'
import { actorOf } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'

/** Who has not been heard of for so long has closed the page. With JavaScript it says so every half minute. */
const forgottenAfter = 5 * 60_000

/** Of minutes: in a backup they would only tell who was at work when. */
export const fleetingTables = ['plan_presence'] as const

/** A colleague who has the same record open. `name`: null for whoever sits at the computer itself. */
export type Onlooker = { name: string | null; seenAt: Date }

/** Says that the viewer has this record open, and gives the others who do. */
export async function lookOn(scope: Scope, recordId: string): Promise<Onlooker[]> {
  const [actor, seenAt] = [actorOf(scope.viewer), scope.now]
  return writeQuietly(scope, async (tx) => {
    await tx
      .deleteFrom('planPresence')
      .where('seenAt', '<', new Date(seenAt.getTime() - forgottenAfter))
      .execute()
    await tx
      .insertInto('planPresence')
      .values({ cityId: scope.city.id, recordId, actor, seenAt })
      .onConflict((same) => same.columns(['cityId', 'recordId', 'actor']).doUpdateSet({ seenAt }))
      .execute()
    const others = await tx
      .selectFrom('planPresence')
      .select(['actor', 'seenAt'])
      .where('recordId', '=', recordId)
      .where('actor', '!=', actor)
      .orderBy('seenAt', 'desc')
      .execute()
    const names = await listActorNames(
      tx,
      others.map((one) => one.actor),
    )
    return others.map((one) => ({ name: names.get(one.actor) ?? null, seenAt: one.seenAt }))
  })
}
