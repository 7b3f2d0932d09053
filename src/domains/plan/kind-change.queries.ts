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
  await insertKindChanges(tx, scope, [{ measureId, ...change }])
}

export async function insertKindChanges(
  tx: Transaction,
  scope: Scope,
  changes: readonly (KindChangeRecord & { measureId: string })[],
): Promise<void> {
  const told = { cityId: scope.city.id, recordedAt: scope.now, actor: actorOf(scope.viewer) }
  // PostgreSQL takes at most 65,535 parameters in one statement.
  for (let start = 0; start < changes.length; start += 1000) {
    const some = changes.slice(start, start + 1000).map((change) => ({ ...told, ...change }))
    await tx.insertInto('planKindChange').values(some).execute()
  }
}

/** The day of the last change of kind, by measure. */
export async function listKindDays(tx: Transaction, planId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('planKindChange')
    .innerJoin('planMeasure', 'planMeasure.id', 'planKindChange.measureId')
    .select((row) => ['measureId', row.fn.max('since').as('since')])
    .where('planMeasure.planId', '=', planId)
    .groupBy('measureId')
    .execute()
  return new Map(rows.map(({ measureId, since }) => [measureId, since]))
}
