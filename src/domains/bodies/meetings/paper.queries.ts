import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Paper, PaperWish } from './paper.ts'

function select(tx: Transaction) {
  return tx
    .selectFrom('bodiesPaper')
    .select(['id', 'meetingId', 'itemId', 'number', 'title', 'day', 'url', 'fileName', 'fileKind', 'inPrivate'])
    .select(sql<number>`coalesce(octet_length(bytes), 0)`.as('size'))
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number]

function asPaper({ fileName, fileKind, size, ...row }: Row): Paper {
  const file = fileName === null || fileKind === null ? null : { name: fileName, kind: fileKind, size }
  return { ...row, file }
}

export async function listPapers(tx: Transaction, meetingId: string): Promise<Paper[]> {
  const rows = await select(tx).where('meetingId', '=', meetingId).orderBy('number').orderBy('title').execute()
  return rows.map(asPaper)
}

export async function findPaper(tx: Transaction, meetingId: string, id: string): Promise<Paper | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await select(tx).where('meetingId', '=', meetingId).where('id', '=', id).executeTakeFirst()
  return row && asPaper(row)
}

export async function findPaperBytes(tx: Transaction, id: string): Promise<Buffer | null> {
  const row = await tx.selectFrom('bodiesPaper').select('bytes').where('id', '=', id).executeTakeFirst()
  return row?.bytes ?? null
}

type NewPaper = PaperWish & { id: string; bodyId: string; meetingId: string; day: string }
export type NewBytes = { fileName: string; fileKind: string; bytes: Buffer }

export async function insertPaper(tx: Transaction, scope: Scope, row: NewPaper, file: NewBytes | null): Promise<void> {
  await tx
    .insertInto('bodiesPaper')
    .values({ cityId: scope.city.id, ...row, ...file })
    .execute()
}

export async function deletePaper(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('bodiesPaper').where('id', '=', id).execute()
}
