import type { Transaction } from '../../../platform/database.ts'
import { listPersonsByMail } from '../../accounts/accounts.ts'

/** What reporting holds of an address. `links`: those that were passed on to it, by their ids. */
export type HeldOfAddress = { links: string[]; follows: number; lists: number; isOfPerson: boolean }

export async function findHeldOfAddress(tx: Transaction, mail: string): Promise<HeldOfAddress> {
  const links = await tx.selectFrom('reportingLink').select(['id', 'personId']).where('mail', '=', mail).execute()
  const follows = await tx.selectFrom('reportingFollower').select('id').where('mail', '=', mail).execute()
  const lists = await tx.selectFrom('reportingListMember').select('id').where('mail', '=', mail).execute()
  return {
    links: links.flatMap(({ id, personId }) => (personId === null ? [id] : [])),
    follows: follows.length,
    lists: lists.length,
    isOfPerson: (await listPersonsByMail(tx, [mail])).length > 0,
  }
}

/** All of it but the names under answers, which only the daily work may take out. Links open nothing any more. */
export async function forgetAddressHere(
  tx: Transaction,
  mail: string,
  links: readonly string[],
  now: Date,
): Promise<void> {
  await tx.deleteFrom('reportingFollower').where('mail', '=', mail).execute()
  await tx.deleteFrom('reportingListMember').where('mail', '=', mail).execute()
  if (links.length === 0) return
  await tx.deleteFrom('reportingLinkDoor').where('linkId', 'in', links).execute()
  await tx.updateTable('reportingLink').set({ name: '', mail: null }).where('id', 'in', links).execute()
  await tx
    .updateTable('reportingLink')
    .set({ endedAt: now })
    .where('id', 'in', links)
    .where('endedAt', 'is', null)
    .execute()
}
