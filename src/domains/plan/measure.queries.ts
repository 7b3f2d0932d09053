import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Stage } from './life.ts'
import type { MeasureKind, MeasureSheet, Priority } from './measure.ts'
import { findParts, insertParts, removeParts } from './measure-parts.queries.ts'

/** One measure as it lies in the database, parts included. */
export type StoredMeasure = {
  id: string
  planId: string
  slug: string
  stage: Stage
  version: number
  sheet: MeasureSheet
}

export async function findMeasure(
  tx: Transaction,
  column: 'slug' | 'id',
  value: string,
): Promise<StoredMeasure | undefined> {
  const row = await tx.selectFrom('planMeasure').selectAll().where(column, '=', value).executeTakeFirst()
  if (!row) return undefined
  const { id, planId, slug, stage, version, cityId: _city, kind, priority, ...columns } = row
  const parts = await findParts(tx, id)
  const sheet = { ...columns, kind: kind as MeasureKind, priority: priority as Priority | null, ...parts }
  return { id, planId, slug, stage: stage as Stage, version, sheet }
}

function columnsOf(sheet: MeasureSheet) {
  const {
    goalIds: _g,
    units: _u,
    budget: _b,
    milestones: _m,
    figures: _f,
    attachments: _a,
    cover: _p,
    ...columns
  } = sheet
  return columns
}

export async function insertMeasure(
  tx: Transaction,
  scope: Scope,
  row: { id: string; planId: string; slug: string; stage: Stage },
  sheet: MeasureSheet,
): Promise<void> {
  await tx
    .insertInto('planMeasure')
    .values({ cityId: scope.city.id, ...row, ...columnsOf(sheet) })
    .execute()
  await insertParts(tx, scope, row.id, sheet)
}

/** Parts are written anew: a sheet is saved whole. Call after `raiseMeasureVersion`, which holds the row. */
export async function saveMeasure(tx: Transaction, scope: Scope, id: string, sheet: MeasureSheet): Promise<void> {
  await tx.updateTable('planMeasure').set(columnsOf(sheet)).where('id', '=', id).execute()
  await removeParts(tx, id)
  await insertParts(tx, scope, id, sheet)
}

/** False when somebody else has changed the measure since the version seen. Holds the row until the transaction ends. */
export async function raiseMeasureVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('planMeasure')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Whether a living measure of the plan has this number; one that has ended gives it free. */
export async function isNumberTaken(
  tx: Transaction,
  planId: string,
  number: string,
  exceptId: string | null,
): Promise<boolean> {
  const row = await tx
    .selectFrom('planMeasure')
    .select('id')
    .where('planId', '=', planId)
    .where('number', '=', number)
    .where('stage', '!=', 'closed')
    .executeTakeFirst()
  return row !== undefined && row.id !== exceptId
}

/** Before numbers change places among measures: for a moment nobody has them. */
export async function clearNumbers(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.updateTable('planMeasure').set({ number: null }).where('id', 'in', ids).execute()
}

/** What these measures are ordered by where they stand in a list: their number, or their title where they have none. */
export async function listMeasureNumbers(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('planMeasure')
    .select(['id', 'number', 'title'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, number, title }) => [id, number ?? title]))
}
