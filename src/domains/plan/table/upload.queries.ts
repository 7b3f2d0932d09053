import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import { type ColumnPart, isColumnPart } from './columns/column.ts'
import type { Workbook } from './reading/workbook.ts'
import type { TableChoice } from './rows/table.shape.ts'

export type TableUpload = { id: string; planId: string; fileName: string; book: Workbook; choice: TableChoice }

export type WaitingTable = { id: string; fileName: string; uploadedAt: Date }

export async function insertUpload(
  tx: Transaction,
  scope: Scope,
  { book, choice, ...row }: TableUpload,
): Promise<void> {
  await tx
    .insertInto('planTableUpload')
    .values({
      cityId: scope.city.id,
      ...row,
      book: sql<string>`${JSON.stringify(book)}::jsonb`,
      choice: sql<string>`${JSON.stringify(choice)}::jsonb`,
      uploadedAt: scope.now,
      actor: actorOf(scope.viewer),
    })
    .execute()
}

/** Tables of a plan that were uploaded and not imported yet, the newest first. */
export async function listUploads(tx: Transaction, planId: string): Promise<WaitingTable[]> {
  return tx
    .selectFrom('planTableUpload')
    .select(['id', 'fileName', 'uploadedAt'])
    .where('planId', '=', planId)
    .orderBy('uploadedAt', 'desc')
    .execute()
}

export async function findUpload(tx: Transaction, id: string): Promise<TableUpload | undefined> {
  const row = await tx
    .selectFrom('planTableUpload')
    .select(['id', 'planId', 'fileName', 'book', 'choice'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, book: row.book as unknown as Workbook, choice: row.choice as unknown as TableChoice }
}

export async function saveChoice(tx: Transaction, id: string, choice: TableChoice): Promise<void> {
  await tx
    .updateTable('planTableUpload')
    .set({ choice: sql<string>`${JSON.stringify(choice)}::jsonb` })
    .where('id', '=', id)
    .execute()
}

export async function deleteUpload(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('planTableUpload').where('id', '=', id).execute()
}

/** Those that were left lying. */
export async function deleteUploadsBefore(tx: Transaction, day: Date): Promise<{ id: string; fileName: string }[]> {
  return tx.deleteFrom('planTableUpload').where('uploadedAt', '<', day).returning(['id', 'fileName']).execute()
}

export async function listHeadings(tx: Transaction): Promise<Map<string, ColumnPart>> {
  const rows = await tx.selectFrom('planTableHeading').select(['heading', 'part']).execute()
  return new Map(rows.flatMap(({ heading, part }) => (isColumnPart(part) ? [[heading, part] as const] : [])))
}

export async function saveHeadings(
  tx: Transaction,
  scope: Scope,
  parts: ReadonlyMap<string, ColumnPart>,
): Promise<void> {
  if (parts.size === 0) return
  await tx
    .insertInto('planTableHeading')
    .values([...parts].map(([heading, part]) => ({ cityId: scope.city.id, heading, part })))
    .onConflict((conflict) =>
      conflict.columns(['cityId', 'heading']).doUpdateSet((row) => ({ part: row.ref('excluded.part') })),
    )
    .execute()
}
