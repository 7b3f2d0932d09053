import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** What a city wants otherwise than the program, in days; null: until somebody deletes it. */
export async function listPeriods(tx: Transaction): Promise<Map<string, number | null>> {
  const rows = await tx.selectFrom('accountsRetention').select(['kind', 'days']).execute()
  return new Map(rows.map(({ kind, days }) => [kind, days]))
}

export async function savePeriod(tx: Transaction, scope: Scope, kind: string, days: number | null): Promise<void> {
  await tx
    .insertInto('accountsRetention')
    .values({ cityId: scope.city.id, kind, days })
    .onConflict((same) => same.columns(['cityId', 'kind']).doUpdateSet({ days }))
    .execute()
}
