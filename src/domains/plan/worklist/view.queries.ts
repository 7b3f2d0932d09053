import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'

/** `isOwn`: seen by nobody but the viewer. */
export type SavedView = { id: string; name: string; query: string; isOwn: boolean }

/** The views of a plan that the viewer may use, by their names. */
export async function listViews(tx: Transaction, scope: Scope, planId: string): Promise<SavedView[]> {
  const rows = await tx
    .selectFrom('planView')
    .select(['id', 'name', 'query', 'actor'])
    .where('planId', '=', planId)
    .where((one) => one.or([one('actor', 'is', null), one('actor', '=', actorOf(scope.viewer))]))
    .orderBy('name')
    .orderBy('id')
    .execute()
  return rows.map(({ actor, ...view }) => ({ ...view, isOwn: actor !== null }))
}

export async function insertView(
  tx: Transaction,
  scope: Scope,
  { isOwn, ...view }: SavedView & { planId: string },
): Promise<void> {
  await tx
    .insertInto('planView')
    .values({ cityId: scope.city.id, ...view, actor: isOwn ? actorOf(scope.viewer) : null })
    .execute()
}

export async function deleteView(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('planView').where('id', '=', id).execute()
}
