import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Link } from './link.ts'

/** What is kept of a token: nobody who reads the table can come in by it. */
const digestOf = (token: string) => createHash('sha256').update(token).digest('base64url')

const columns = [
  'id',
  'roundId',
  'personId',
  'delegatedBy',
  'name',
  'mail',
  'lang',
  'madeAt',
  'expiresAt',
  'endedAt',
] as const

export async function insertLink(
  tx: Transaction,
  scope: Scope,
  token: string,
  link: Link,
  partIds: readonly string[],
): Promise<void> {
  const cityId = scope.city.id
  await tx
    .insertInto('reportingLink')
    .values({ cityId, ...link })
    .execute()
  await tx
    .insertInto('reportingLinkDoor')
    .values({ cityId, digest: digestOf(token), linkId: link.id })
    .execute()
  const rows = partIds.map((partId) => ({ cityId, linkId: link.id, partId }))
  for (let start = 0; start < rows.length; start += 10_000) {
    await tx
      .insertInto('reportingLinkPart')
      .values(rows.slice(start, start + 10_000))
      .execute()
  }
}

export async function findLink(tx: Transaction, token: string): Promise<Link | undefined> {
  return tx
    .selectFrom('reportingLink')
    .innerJoin('reportingLinkDoor', 'linkId', 'id')
    .select(columns)
    .where('digest', '=', digestOf(token))
    .executeTakeFirst()
}

/** `ids`: of those who did something. `mail`: to which they were sent. */
type LinkFilter = { roundId?: string; ids?: readonly string[]; mail?: string }

/** The newest first. */
export async function listLinks(tx: Transaction, { roundId, ids, mail }: LinkFilter): Promise<Link[]> {
  return tx
    .selectFrom('reportingLink')
    .select(columns)
    .$if(roundId !== undefined, (query) => query.where('roundId', '=', roundId ?? ''))
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .$if(mail !== undefined, (query) => query.where('mail', '=', mail ?? ''))
    .orderBy('madeAt', 'desc')
    .execute()
}

export async function listPartsOfLink(tx: Transaction, linkId: string): Promise<string[]> {
  const rows = await tx.selectFrom('reportingLinkPart').select('partId').where('linkId', '=', linkId).execute()
  return rows.map(({ partId }) => partId)
}

/** All that any of these links opens. */
export async function listPartsOfLinks(tx: Transaction, linkIds: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('reportingLinkPart')
    .select('partId')
    .distinct()
    .where(sql<boolean>`link_id = any(${linkIds}::uuid[])`)
    .execute()
  return rows.map(({ partId }) => partId)
}

/** How many parts each link opens. */
export async function countPartsOfLinks(tx: Transaction, linkIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('reportingLinkPart')
    .select(['linkId', ({ fn }) => fn.countAll<string>().as('parts')])
    .where(sql<boolean>`link_id = any(${linkIds}::uuid[])`)
    .groupBy('linkId')
    .execute()
  return new Map(rows.map(({ linkId, parts }) => [linkId, Number(parts)]))
}

/** Ends these links; gives how many were still open. The door of each stays for a while, to say that it was ended. */
export async function endLinks(tx: Transaction, ids: readonly string[], at: Date): Promise<number> {
  const ended = await tx
    .updateTable('reportingLink')
    .set({ endedAt: at })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
