import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { MailingList } from './list.ts'

const columns = ['id', 'slug', 'name', 'purpose', 'isOpen', 'endedAt', 'version'] as const

/** By their names, those that are ended last. */
export async function listLists(tx: Transaction): Promise<MailingList[]> {
  return tx
    .selectFrom('reportingList')
    .select(columns)
    .orderBy('endedAt', (by) => by.desc().nullsFirst())
    .orderBy('name')
    .execute()
}

export async function findList(tx: Transaction, slug: string): Promise<MailingList | undefined> {
  return tx.selectFrom('reportingList').select(columns).where('slug', '=', slug).executeTakeFirst()
}

export async function insertList(tx: Transaction, scope: Scope, list: MailingList): Promise<void> {
  await tx
    .insertInto('reportingList')
    .values({ cityId: scope.city.id, ...list, madeAt: scope.now })
    .execute()
}

export async function saveList(tx: Transaction, { id, ...list }: MailingList): Promise<void> {
  await tx
    .updateTable('reportingList')
    .set({ ...list, version: list.version + 1 })
    .where('id', '=', id)
    .execute()
}
