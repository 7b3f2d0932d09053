import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { NoticeKind, PlannedMail } from './plan-mails.ts'

/** One mail that was written to somebody. `personId` null: they were erased. */
export type Notice = {
  id: string
  roundId: string
  personId: string | null
  linkId: string | null
  mailId: string
  day: string
  sentAt: Date
  bouncedAt: Date | null
}

export type NoticeItem = PlannedMail['items'][number]

export async function insertNotice(
  tx: Transaction,
  scope: Scope,
  notice: Omit<Notice, 'sentAt' | 'bouncedAt'>,
  items: readonly NoticeItem[],
): Promise<void> {
  const cityId = scope.city.id
  await tx
    .insertInto('reportingNotice')
    .values({ cityId, ...notice, sentAt: scope.now })
    .execute()
  for (let start = 0; start < items.length; start += 10_000) {
    const rows = items.slice(start, start + 10_000).map((item) => ({ cityId, noticeId: notice.id, ...item }))
    await tx.insertInto('reportingNoticePart').values(rows).execute()
  }
}

/** Of a round, the newest first, each with what it told. */
export async function listNotices(tx: Transaction, roundId: string): Promise<(Notice & { items: NoticeItem[] })[]> {
  const notices = await tx
    .selectFrom('reportingNotice')
    .select(['id', 'roundId', 'personId', 'linkId', 'mailId', 'day', 'sentAt', 'bouncedAt'])
    .where('roundId', '=', roundId)
    .orderBy('sentAt', 'desc')
    .orderBy('id')
    .execute()
  const rows = await tx
    .selectFrom('reportingNoticePart')
    .innerJoin('reportingNotice', 'reportingNotice.id', 'reportingNoticePart.noticeId')
    .select(['noticeId', 'partId', 'kind'])
    .where('roundId', '=', roundId)
    .execute()
  const items = Map.groupBy(rows, ({ noticeId }) => noticeId)
  return notices.map((notice) => ({
    ...notice,
    items: (items.get(notice.id) ?? []).map(({ partId, kind }) => ({ partId, kind: kind as NoticeKind })),
  }))
}

/** Who has had a mail of any round on a day. */
export async function listWrittenTo(tx: Transaction, day: string): Promise<Set<string>> {
  const rows = await tx.selectFrom('reportingNotice').select('personId').where('day', '=', day).execute()
  return new Set(rows.flatMap(({ personId }) => personId ?? []))
}

/** Mails of the last weeks of which nothing bad is known. */
export async function listUnsettled(tx: Transaction, since: string): Promise<Pick<Notice, 'id' | 'mailId'>[]> {
  return tx
    .selectFrom('reportingNotice')
    .select(['id', 'mailId'])
    .where('day', '>=', since)
    .where('bouncedAt', 'is', null)
    .execute()
}

export async function markBounced(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable('reportingNotice')
    .set({ bouncedAt: scope.now })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
}

/**
 * To which addresses the last mail did not go, by whose they were. Who has another one by now is reached again, and so is
 * whoever was written to anew by hand, until that is refused too.
 */
export async function listBouncedAddresses(tx: Transaction): Promise<{ personId: string; mail: string }[]> {
  const rows = await tx
    .selectFrom('reportingNotice')
    .innerJoin('reportingLink', 'reportingLink.id', 'reportingNotice.linkId')
    .select(['reportingNotice.personId', 'mail', 'bouncedAt'])
    .distinctOn(['reportingNotice.personId', 'mail'])
    .orderBy('reportingNotice.personId')
    .orderBy('mail')
    .orderBy('sentAt', 'desc')
    .execute()
  return rows.flatMap(({ personId, mail, bouncedAt }) =>
    personId !== null && mail !== null && bouncedAt !== null ? [{ personId, mail }] : [],
  )
}

/** When each part of a round went back last. */
export async function listReturns(tx: Transaction, roundId: string): Promise<Map<string, Date>> {
  const rows = await tx
    .selectFrom('reportingPartStep')
    .innerJoin('reportingPart', 'reportingPart.id', 'reportingPartStep.partId')
    .innerJoin('reportingUpdate', 'reportingUpdate.id', 'reportingPart.updateId')
    .select(({ fn }) => ['partId', fn.max('at').as('at')])
    .where('roundId', '=', roundId)
    .where('step', '=', 'returned')
    .groupBy('partId')
    .execute()
  return new Map(rows.map(({ partId, at }) => [partId, at]))
}
