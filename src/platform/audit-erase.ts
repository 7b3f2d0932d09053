import { sql } from 'kysely'
import { erasedActor } from './audit.ts'
import type { Transaction } from './database.ts'

/** An entry of the log in which somebody is named as the one who did it. */
export type NamingEntry = { number: number; at: Date; verb: string; kind: string; recordId: string }

/**
 * The entries that somebody wrote, for answering what is held of them, and for nothing else: no list shows how much
 * somebody does, and no index makes this quick.
 */
export async function listEntriesBy(tx: Transaction, actor: string): Promise<NamingEntry[]> {
  return tx
    .selectFrom('auditEntry as entry')
    .innerJoin('auditValue as value', 'value.number', 'entry.number')
    .select(['entry.number', 'entry.at', 'entry.verb', 'entry.recordKind as kind', 'entry.recordId'])
    .where('value.actor', '=', actor)
    .orderBy('entry.number', 'desc')
    .execute()
}

/** What the values of this kind of record say under one name, and of which record; for those whose name has one of `values`. */
export async function listValuesTelling(tx: Transaction, kind: string, name: string, values: readonly string[]) {
  const told = (side: 'before' | 'after') => sql<string>`value.${sql.ref(side)} ->> ${name}`
  return tx
    .selectFrom('auditEntry as entry')
    .innerJoin('auditValue as value', 'value.number', 'entry.number')
    .select(['entry.number', 'value.before', 'value.after'])
    .where('entry.recordKind', '=', kind)
    .where((any) => any.or([any(told('before'), 'in', values), any(told('after'), 'in', values)]))
    .execute()
}

/** The entries of one record, with what they say. */
export async function listValuesOf(tx: Transaction, kind: string, recordId: string) {
  return tx
    .selectFrom('auditEntry as entry')
    .innerJoin('auditValue as value', 'value.number', 'entry.number')
    .select(['entry.number', 'value.before', 'value.after'])
    .where('entry.recordKind', '=', kind)
    .where('entry.recordId', '=', recordId)
    .execute()
}

/**
 * Forgets who it was and keeps what was done; of an entry from before actors could be forgotten, all that it said. Only
 * the owner's connection may, and since no policy holds it to its city, the city is named. Gives how many.
 */
export async function eraseActor(tx: Transaction, cityId: string, actor: string): Promise<number> {
  const old = await tx
    .deleteFrom('auditValue')
    .where('cityId', '=', cityId)
    .where('actor', '=', actor)
    .where('actorDigest', 'is', null)
    .executeTakeFirst()
  const now = await tx
    .updateTable('auditValue')
    .set({ actor: erasedActor, actorSalt: null })
    .where('cityId', '=', cityId)
    .where('actor', '=', actor)
    .executeTakeFirst()
  return Number(old.numDeletedRows + now.numUpdatedRows)
}

/** Drops all that these entries said. Only the owner's connection may. Gives how many. */
export async function eraseValues(tx: Transaction, cityId: string, numbers: readonly number[]): Promise<number> {
  if (numbers.length === 0) return 0
  const gone = await tx
    .deleteFrom('auditValue')
    .where('cityId', '=', cityId)
    .where('number', '=', sql<number>`any(${numbers}::bigint[])`)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
