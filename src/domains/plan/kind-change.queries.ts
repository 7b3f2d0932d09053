import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import type { KindChangeRecord, MeasureKind } from './measure.ts'

/** Oldest first. */
export async function listKindChanges(tx: Transaction, measureId: string): Promise<KindChangeRecord[]> {
  const rows = await tx
    .selectFrom('planKindChange')
    .select(['kind', 'previous', 'since', 'reason'])
    .where('measureId', '=', measureId)
    .orderBy('since')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MeasureKind, previous: row.previous as MeasureKind }))
}

export async function insertKindChange(
  tx: Transaction,
  scope: Scope,
  measureId: string,
  change: KindChangeRecord,
): Promise<void> {
  await tx
    .insertInto('planKindChange')
    .values({ cityId: scope.city.id, measureId, ...change, recordedAt: scope.now, actor: actorOf(scope.viewer) })
    .execute()
}
