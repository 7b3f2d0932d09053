import { sql } from 'kysely'
import { listValuesOf, listValuesTelling } from '../../../platform/audit-erase.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** Somebody whose traces are still to go. `entries`: those of the log whose values speak of them. */
export type Erasure = { personId: string; entries: number[] }

/**
 * The entries whose values speak of a person, and the addresses that they are known by in them. That somebody was erased
 * says nothing of them.
 */
export async function listEntriesAbout(tx: Transaction, person: { id: string; mail: string }) {
  const own = await listValuesOf(tx, 'person', person.id)
  const mails = [person.mail, ...own.flatMap(({ before, after }) => [mailIn(before), mailIn(after)])]
  const known = [...new Set(mails.filter((one) => one !== undefined))]
  const roles = await listValuesTelling(tx, 'membership', 'personId', [person.id])
  const terms = await listValuesTelling(tx, 'holding', 'personId', [person.id])
  const letters = await listValuesTelling(tx, 'invitation', 'mail', known)
  const all = [...own, ...roles, ...terms, ...letters]
  const saysSomething = all.some(({ before, after }) => before !== null || after !== null)
  return { mails: known, entries: all.map(({ number }) => number), saysSomething }
}

function mailIn(value: unknown): string | undefined {
  const { mail } = (value ?? {}) as { mail?: unknown }
  return typeof mail === 'string' ? mail : undefined
}

export async function insertErasure(tx: Transaction, scope: Scope, { personId, entries }: Erasure): Promise<void> {
  await tx
    .insertInto('accountsErasure')
    .values({ cityId: scope.city.id, personId, askedAt: scope.now, entries })
    .onConflict((same) => same.columns(['cityId', 'personId']).doUpdateSet({ entries }))
    .execute()
}

/** Links on their way to one of these addresses, or for it. */
export async function deleteLinksTo(tx: Transaction, mails: readonly string[]): Promise<void> {
  for (const mail of mails) {
    await tx
      .deleteFrom('accountsVerification')
      .where(sql<boolean>`position(${JSON.stringify(mail)} in value) > 0`)
      .execute()
  }
}

// On the owner's connection, which no policy keeps to its city: hence each of these names it.

export async function listErasures(tx: Transaction, cityId: string): Promise<Erasure[]> {
  const rows = await tx
    .selectFrom('accountsErasure')
    .select(['personId', 'entries'])
    .where('cityId', '=', cityId)
    .execute()
  return rows.map(({ personId, entries }) => ({ personId, entries: entries.map(Number) }))
}

export async function deleteErasure(tx: Transaction, cityId: string, personId: string): Promise<void> {
  await tx.deleteFrom('accountsErasure').where('cityId', '=', cityId).where('personId', '=', personId).execute()
}
