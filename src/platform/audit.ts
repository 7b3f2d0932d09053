import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import type { Transaction } from './database.ts'
import { actorOf, type Scope } from './scope.ts'

/** One record before and after; null where it did not exist. */
export type Change = { kind: string; id: string; before: unknown; after: unknown }

/**
 * Appends to the city's chain, one entry a change. Each digest covers the entry and the digest before it; of the values
 * it covers only a salted digest, so that they can be erased later without breaking the chain or being guessed from it.
 */
export async function recordChanges(tx: Transaction, scope: Scope, verb: string, changes: Change[]): Promise<void> {
  const head = await tx
    .selectFrom('auditHead')
    .select(['number', 'digest'])
    .where('cityId', '=', scope.city.id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const entries = []
  const values = []
  let { number, digest } = head
  for (const change of changes) {
    number += 1
    const salt = randomBytes(16).toString('hex')
    const told = { actor: actorOf(scope.viewer), salt, before: change.before ?? null, after: change.after ?? null }
    const entry = {
      cityId: scope.city.id,
      number,
      at: scope.now,
      verb,
      recordKind: change.kind,
      recordId: change.id,
      valueDigest: digestOf(told),
      previousDigest: digest,
    }
    digest = digestOf({ ...entry, at: scope.now.toISOString() })
    entries.push({ ...entry, digest })
    values.push({ cityId: scope.city.id, number, ...told, before: asJson(told.before), after: asJson(told.after) })
  }
  // PostgreSQL takes at most 65,535 parameters in one statement.
  for (let start = 0; start < entries.length; start += 1000) {
    await tx
      .insertInto('auditEntry')
      .values(entries.slice(start, start + 1000))
      .execute()
    await tx
      .insertInto('auditValue')
      .values(values.slice(start, start + 1000))
      .execute()
  }
  await tx.updateTable('auditHead').set({ number, digest }).where('cityId', '=', scope.city.id).execute()
}

function asJson(value: unknown) {
  return value === null ? null : sql<string>`${JSON.stringify(value)}::jsonb`
}

/** SHA-256 over the JSON with sorted keys, so that the digest does not hang on the order in which code wrote them. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
