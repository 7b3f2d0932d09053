import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { ConsentWay, Member } from './list.ts'

const columns = [
  ...(['id', 'listId', 'token', 'mail', 'name', 'lang', 'how', 'consentWords', 'askedAt'] as const),
  ...(['consentedOn', 'actor', 'bouncedAt'] as const),
] as const

function asMember(row: Omit<Member, 'how'> & { how: string }): Member {
  return { ...row, how: row.how as ConsentWay }
}

/** Of a list, by their addresses. */
export async function listMembers(
  tx: Transaction,
  listId: string,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<Member[]> {
  const all = tx.selectFrom('reportingListMember').select(columns).where('listId', '=', listId).orderBy('mail')
  const rows = await (limit === undefined ? all : all.limit(limit).offset(offset)).execute()
  return rows.map(asMember)
}

export type MemberCount = { listId: string; on: number; asked: number; bounced: number }

/** How many are on each list, how many have not said yes yet, and whose address takes no mail. */
export async function countMembers(tx: Transaction): Promise<MemberCount[]> {
  const { rows } = await sql<MemberCount>`
    select list_id, count(*) filter (where consented_on is not null)::int as on,
      count(*) filter (where consented_on is null)::int as asked, count(bounced_at)::int as bounced
    from reporting_list_member group by list_id`.execute(tx)
  return rows
}

export async function findMember(
  tx: Transaction,
  by: { token: string } | { id: string } | { listId: string; mail: string },
): Promise<Member | undefined> {
  const all = tx.selectFrom('reportingListMember').select(columns)
  const found =
    'token' in by
      ? all.where('token', '=', by.token)
      : 'id' in by
        ? all.where('id', '=', by.id)
        : all.where('listId', '=', by.listId).where('mail', '=', by.mail)
  const row = await found.executeTakeFirst()
  return row && asMember(row)
}

export async function insertMembers(tx: Transaction, scope: Scope, members: readonly Member[]): Promise<void> {
  for (let start = 0; start < members.length; start += 1000) {
    const rows = members.slice(start, start + 1000).map((member) => ({ cityId: scope.city.id, ...member }))
    await tx.insertInto('reportingListMember').values(rows).execute()
  }
}

export async function saveMember(
  tx: Transaction,
  id: string,
  values: Partial<Pick<Member, 'lang' | 'name' | 'askedAt' | 'consentedOn' | 'bouncedAt'>>,
): Promise<void> {
  await tx.updateTable('reportingListMember').set(values).where('id', '=', id).execute()
}

/** Addresses of which a mail came back are written to no more; those that were confirmed anew since are. */
export async function markBouncedMembers(tx: Transaction, refused: ReadonlyMap<string, Date>): Promise<void> {
  const [mails, moments] = [[...refused.keys()], [...refused.values()].map((at) => at.toISOString())]
  if (mails.length === 0) return
  await sql`update reporting_list_member m set bounced_at = r.at
    from unnest(${mails}::text[], ${moments}::timestamptz[]) as r (mail, at)
    where m.mail = r.mail and m.bounced_at is null and m.asked_at < r.at`.execute(tx)
}

export async function deleteMember(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('reportingListMember').where('id', '=', id).execute()
}

export async function deleteMembersOf(tx: Transaction, listId: string): Promise<void> {
  await tx.deleteFrom('reportingListMember').where('listId', '=', listId).execute()
}

/** Who never said yes. Gives how many. */
export async function deleteUnsaid(tx: Transaction, before: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('reportingListMember')
    .where('consentedOn', 'is', null)
    .where('askedAt', '<', before)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}
