import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isStaffLang, type StaffLang } from '../../i18n/languages.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Grant, Scope } from '../../platform/scope.ts'
import type { Membership, Person } from './person.ts'
import type { Role } from './role.ts'

export async function findPersonByMail(tx: Transaction, mail: string): Promise<Person | undefined> {
  return tx.selectFrom('accountsPerson').select(['id', 'name', 'mail']).where('mail', '=', mail).executeTakeFirst()
}

/** Those who have one of these addresses. */
export async function listPersonsByMail(tx: Transaction, mails: readonly string[]): Promise<Person[]> {
  return tx
    .selectFrom('accountsPerson')
    .select(['id', 'name', 'mail'])
    .where(sql<boolean>`mail = any(${mails}::text[])`)
    .execute()
}

export async function findMailOf(tx: Transaction, personId: string): Promise<string | undefined> {
  return (await tx.selectFrom('accountsPerson').select('mail').where('id', '=', personId).executeTakeFirst())?.mail
}

/** Those who are known by these ids, to be named and written to. */
export async function listPersons(tx: Transaction, ids: readonly string[]): Promise<Person[]> {
  return tx
    .selectFrom('accountsPerson')
    .select(['id', 'name', 'mail'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
}

/** In which language these people want to be written to, of those who have chosen one. */
export async function listLanguagesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, StaffLang>> {
  const rows = await tx
    .selectFrom('accountsPerson')
    .select(['id', 'lang'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.flatMap(({ id, lang }) => (isStaffLang(lang) ? [[id, lang] as const] : [])))
}

export async function saveLanguageOf(tx: Transaction, id: string, lang: StaffLang | null): Promise<void> {
  await tx.updateTable('accountsPerson').set({ lang }).where('id', '=', id).execute()
}

/** Whoever comes by what was sent to an address has shown that it is theirs. */
export async function insertPerson(tx: Transaction, scope: Scope, person: Omit<Person, 'id'>): Promise<string> {
  const id = randomUUID()
  const made = { createdAt: scope.now, updatedAt: scope.now }
  await tx
    .insertInto('accountsPerson')
    .values({ id, ...person, mailVerified: true, ...made })
    .execute()
  return id
}

/** What a person is in the city of the transaction. */
export async function listGrants(tx: Transaction, personId: string): Promise<Grant[]> {
  return tx.selectFrom('accountsMembership').select(['role', 'unitId']).where('personId', '=', personId).execute()
}

/** Everybody's roles in the city of the transaction. */
export async function listMemberships(tx: Transaction): Promise<Membership[]> {
  const rows = await tx
    .selectFrom('accountsMembership as membership')
    .innerJoin('accountsPerson as person', 'person.id', 'membership.personId')
    .select(['membership.id', 'membership.role', 'membership.unitId', 'person.id as personId', 'person.name'])
    .select(['person.mail', 'person.secondFactor'])
    .execute()
  return rows.map(({ id, role, unitId, personId, ...person }) => {
    return { id, role: role as Role, unitId, person: { id: personId, ...person } }
  })
}

type MembershipRow = { id: string; personId: string; role: Role; unitId: string | null }

export async function insertMembership(tx: Transaction, scope: Scope, row: MembershipRow): Promise<void> {
  await tx
    .insertInto('accountsMembership')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

export async function deleteMembership(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('accountsMembership').where('id', '=', id).execute()
}
