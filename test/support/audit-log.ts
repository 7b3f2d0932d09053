/** The audit log as a test reads it, and its chain computed anew. */
import { digestOf, valueDigestOf } from '../../src/platform/audit.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { enter } from './raw.ts'

/** Every entry of a city's log with its values, in their order. The scope is that of a transaction. */
export async function readLog(scope: Scope) {
  await enter(scope.db, scope.city.id)
  return scope.db
    .selectFrom('auditEntry as entry')
    .innerJoin('auditValue as value', (join) =>
      join.onRef('value.cityId', '=', 'entry.cityId').onRef('value.number', '=', 'entry.number'),
    )
    .selectAll('entry')
    .select(['value.actor', 'value.actorSalt', 'value.actorDigest', 'value.salt', 'value.before', 'value.after'])
    .orderBy('entry.number')
    .execute()
}

/** The first entry at which the chain does not hold; undefined where it holds to its head. */
export async function findBreak(scope: Scope): Promise<number | undefined> {
  const entries = await readLog(scope)
  let previousDigest = ''
  for (const [index, { digest, actor, actorSalt, actorDigest, salt, before, after, ...entry }] of entries.entries()) {
    const told = valueDigestOf({ actor, actorDigest, salt, before, after })
    const isWho = digestOf({ actor, salt: actorSalt }) === actorDigest
    const whole = digestOf({ ...entry, at: entry.at.toISOString() })
    const holds = isWho && entry.valueDigest === told && entry.previousDigest === previousDigest && digest === whole
    if (!holds || entry.number !== index + 1) return entry.number
    previousDigest = digest
  }
  const head = await scope.db.selectFrom('auditHead').select(['number', 'digest']).executeTakeFirstOrThrow()
  return head.number === entries.length && head.digest === previousDigest ? undefined : head.number
}
