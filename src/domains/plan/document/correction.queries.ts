import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Correction } from './correction.ts'
import type { KeptCorrection } from './document.ts'
import { asJson } from './kept.json.queries.ts'

export async function listCorrections(tx: Transaction, documentId: string): Promise<KeptCorrection[]> {
  const rows = await tx
    .selectFrom('planCorrection')
    .select(['number', 'origin', 'says'])
    .where('documentId', '=', documentId)
    .orderBy('number')
    .execute()
  return rows.map(({ number, origin, says }) => ({
    number,
    origin: origin === 'learned' ? 'learned' : 'person',
    says: says as unknown as Correction,
  }))
}

export async function insertCorrections(
  tx: Transaction,
  scope: Scope,
  documentId: string,
  rows: readonly KeptCorrection[],
): Promise<void> {
  if (rows.length === 0) return
  const { id: cityId } = scope.city
  const made = { at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planCorrection')
    .values(
      rows.map(({ number, origin, says }) => ({ cityId, documentId, number, origin, says: asJson(says), ...made })),
    )
    .execute()
}

export async function deleteCorrections(
  tx: Transaction,
  documentId: string,
  numbers: readonly number[],
): Promise<void> {
  if (numbers.length === 0) return
  await tx
    .deleteFrom('planCorrection')
    .where('documentId', '=', documentId)
    .where('number', 'in', [...numbers])
    .execute()
}
