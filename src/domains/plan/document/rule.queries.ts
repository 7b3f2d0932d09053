import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Correction } from './correction.ts'
import { asJson } from './kept.json.queries.ts'

/** What people made rules of in one document. */
export async function listRulesOf(tx: Transaction, documentId: string): Promise<Correction[]> {
  const rows = await selectRules(tx).where('documentId', '=', documentId).orderBy('number').execute()
  return rows.map(({ says }) => says as unknown as Correction)
}

/** What people made rules of elsewhere in the city, the newest first; those out of documents that are gone stand last. */
export async function listRules(tx: Transaction, documentId: string, most: number): Promise<Correction[]> {
  const rows = await selectRules(tx).where('documentId', '<>', documentId).orderBy('at', 'desc').limit(most).execute()
  const kept = await tx.selectFrom('planRule').select('says').orderBy('at', 'desc').limit(most).execute()
  return [...rows, ...kept].slice(0, most).map(({ says }) => says as unknown as Correction)
}

function selectRules(tx: Transaction) {
  return tx
    .selectFrom('planCorrection')
    .select('says')
    .where('origin', '=', 'person')
    .where(sql<boolean>`says->>'kind' = 'alike'`)
}

export async function insertRules(tx: Transaction, scope: Scope, rules: readonly Correction[]): Promise<void> {
  if (rules.length === 0) return
  const made = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('planRule')
    .values(rules.map((says) => ({ id: randomUUID(), says: asJson({ ...says, passage: '' }), ...made })))
    .execute()
}

export async function countKeptRules(tx: Transaction): Promise<number> {
  const row = await tx
    .selectFrom('planRule')
    .select((count) => count.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return row.count
}

export async function deleteKeptRules(tx: Transaction): Promise<void> {
  await tx.deleteFrom('planRule').execute()
}
