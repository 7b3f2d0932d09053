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
    .values({ cityId, digest: digestOf(token), ...link })
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
  return tx.selectFrom('reportingLink').select(columns).where('digest', '=', digestOf(token)).executeTakeFirst()
}

/** Of one round, or by their ids (of those who did something), the newest first. */
export async function listLinks(
  tx: Transaction,
  { roundId, ids }: { roundId?: string; ids?: readonly string[] },
): Promise<Link[]> {
  return tx
    .selectFrom('reportingLink')
    .select(columns)
    .$if(roundId !== undefined, (query) => query.where('roundId', '=', roundId ?? ''))
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`id = any(${ids}::uuid[])`))
    .orderBy('madeAt', 'desc')
    .execute()
}

export async function listPartsOfLink(tx: Transaction, linkId: string): Promise<string[]> {
  const rows = await tx.selectFrom('reportingLinkPart').select('partId').where('linkId', '=', linkId).execute()
  return rows.map(({ partId }) => partId)
}

/** Ends these links; gives how many were still open. */
export async function endLinks(tx: Transaction, ids: readonly string[], at: Date): Promise<number> {
  const ended = await tx
    .updateTable('reportingLink')
    .set({ endedAt: at })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
