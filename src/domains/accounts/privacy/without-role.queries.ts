import { sql } from 'kysely'
import type { Database, Transaction } from '../../../platform/database.ts'
import { listGrants } from '../person.queries.ts'
import { listEntriesAbout } from './erasure.queries.ts'
import { findPerson, listTermsOf } from './privacy.queries.ts'

/** Whether this city has anything of a person: a role, a term in a post, or what its log says of them. */
export async function isKnown(tx: Transaction, id: string): Promise<boolean> {
  const person = await findPerson(tx, id)
  if (!person) return false
  if ((await listGrants(tx, id)).length > 0 || (await listTermsOf(tx, id)).length > 0) return true
  return (await listEntriesAbout(tx, person)).saysSomething
}

// On the owner's connection, which sees the roles of all cities.

/** Notes who has no role and no post in any city any more, and who has one again. */
export async function noteWithoutRole(db: Database, now: Date): Promise<void> {
  const hasRole = sql`(exists (select from accounts_membership where person_id = accounts_person.id)
    or exists (select from accounts_holding where person_id = accounts_person.id and coalesce(ends_on, ${now}::date) >= ${now}::date))`
  await sql`update accounts_person set without_role_since = case when ${hasRole} then null else ${now}::timestamptz end
    where (without_role_since is null) <> ${hasRole}`.execute(db)
}

export type WithoutRole = { id: string; since: Date }

export async function listWithoutRole(db: Database): Promise<WithoutRole[]> {
  const rows = await db
    .selectFrom('accountsPerson')
    .select(['id', 'withoutRoleSince as since'])
    .where('withoutRoleSince', 'is not', null)
    .$narrowType<{ since: Date }>()
    .execute()
  return rows
}

/** Removes a person with all their ways in, unless they have a part in a city meanwhile. */
export async function deleteWithoutPart(db: Database, id: string): Promise<void> {
  const partIn = (table: 'accountsMembership' | 'accountsHolding') =>
    db.selectFrom(table).select('personId').where('personId', '=', id)
  await db
    .deleteFrom('accountsPerson')
    .where('id', '=', id)
    .where('id', 'not in', partIn('accountsMembership'))
    .where('id', 'not in', partIn('accountsHolding'))
    .execute()
}
