import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { KindChange, MeasureKind } from './measure.ts'

/** Oldest first. */
export async function listKindChanges(tx: Transaction, measureId: string): Promise<KindChange[]> {
  const rows = await tx
    .selectFrom('planKindChange')
    .select(['kind', 'since', 'reason'])
    .where('measureId', '=', measureId)
    .orderBy('since')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MeasureKind }))
}

export async function insertKindChange(
  tx: Transaction,
  scope: Scope,
  measureId: string,
  change: KindChange,
): Promise<void> {
  await tx
    .insertInto('planKindChange')
    .values({ cityId: scope.city.id, measureId, ...change, recordedAt: scope.now, actor: scope.viewer.kind })
    .execute()
}
