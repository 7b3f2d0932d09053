import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { CrossReference } from './pages.ts'

export type ReferencingRecord = { goalId: string } | { measureId: string }

export async function listCrossReferences(tx: Transaction, record: ReferencingRecord): Promise<CrossReference[]> {
  const [[column, id]] = Object.entries(record) as [['goalId' | 'measureId', string]]
  return tx
    .selectFrom('planCrossReference')
    .select(['paper', 'passage', 'url'])
    .where(column, '=', id)
    .orderBy('paper')
    .execute()
}

export async function insertCrossReference(
  tx: Transaction,
  scope: Scope,
  id: string,
  record: ReferencingRecord,
  reference: CrossReference,
): Promise<void> {
  await tx
    .insertInto('planCrossReference')
    .values({ cityId: scope.city.id, id, ...record, ...reference })
    .execute()
}
