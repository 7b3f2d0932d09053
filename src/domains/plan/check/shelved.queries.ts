import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'

/** A finding that somebody has put aside, and why. */
export type Shelved = { id: string; key: string; reason: string; at: Date }

export async function listShelved(tx: Transaction, planId: string): Promise<Map<string, Shelved>> {
  const rows = await tx
    .selectFrom('planShelvedFinding')
    .select(['id', 'key', 'reason', 'shelvedAt as at'])
    .where('planId', '=', planId)
    .execute()
  return new Map(rows.map((row) => [row.key, row]))
}

export async function insertShelved(
  tx: Transaction,
  scope: Scope,
  planId: string,
  { key, reason }: Pick<Shelved, 'key' | 'reason'>,
): Promise<string> {
  const id = randomUUID()
  await tx
    .insertInto('planShelvedFinding')
    .values({ cityId: scope.city.id, id, planId, key, reason, shelvedAt: scope.now, actor: actorOf(scope.viewer) })
    .execute()
  return id
}

export async function deleteShelved(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('planShelvedFinding').where('id', '=', id).execute()
}
