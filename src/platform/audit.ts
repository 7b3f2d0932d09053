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
    const { before = null, after = null } = change
    const told = { ...whoDid(actorOf(scope.viewer)), salt: newSalt(), before, after }
    const entry = {
      cityId: scope.city.id,
      number,
      at: scope.now,
      verb,
      recordKind: change.kind,
      recordId: change.id,
      valueDigest: valueDigestOf(told),
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

/** What the log keeps beside an entry. Without an `actorDigest` it was written before actors could be forgotten. */
export type AuditValue = {
  actor: string
  actorSalt: string | null
  actorDigest: string | null
  salt: string
  before: unknown
  after: unknown
}

/** Stands for whoever was erased. */
export const erasedActor = 'erased'

/** The digest that the chain covers. Who did it goes in as a digest of its own, so that they alone can be forgotten. */
export function valueDigestOf({ actor, actorDigest, salt, before, after }: Omit<AuditValue, 'actorSalt'>): string {
  return digestOf({ actor: actorDigest ?? actor, salt, before, after })
}

/** Whether it was this actor, as far as that can still be told. */
export function isActorAsWritten({ actor, actorSalt, actorDigest }: AuditValue): boolean {
  if (actorDigest === null) return true
  return actorSalt === null ? actor === erasedActor : digestOf({ actor, salt: actorSalt }) === actorDigest
}

function whoDid(actor: string) {
  const actorSalt = newSalt()
  return { actor, actorSalt, actorDigest: digestOf({ actor, salt: actorSalt }) }
}

function newSalt(): string {
  return randomBytes(16).toString('hex')
}

function asJson(value: unknown) {
  return value === null ? null : sql<string>`${JSON.stringify(value)}::jsonb`
}

/** SHA-256 over the JSON with sorted keys, so that the digest does not hang on the order in which code wrote them. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
