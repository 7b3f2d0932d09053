import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Field } from './field.ts'
import { loadTranslator } from './translation.queries.ts'

/** The fields of a plan, in its order. */
export async function listFields(tx: Transaction, scope: Scope, planId: string): Promise<Field[]> {
  const rows = await tx.selectFrom('planField').selectAll().where('planId', '=', planId).orderBy('position').execute()
  const say = await loadTranslator(
    tx,
    scope,
    rows.map((row) => row.id),
  )
  return rows.map(({ id, slug, code, position, title, summary, introduction }) => ({
    id,
    slug,
    code,
    position,
    title: say(id, 'title', title),
    summary: say(id, 'summary', summary),
    introduction: say(id, 'introduction', introduction),
  }))
}

/** Whether all of these are fields of the plan in which this goal stands. */
export async function areFieldsOfGoal(tx: Transaction, goalId: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  const rows = await tx
    .selectFrom('planField as field')
    .innerJoin('planGoal as goal', 'goal.planId', 'field.planId')
    .select('field.id')
    .where('goal.id', '=', goalId)
    .where('field.id', 'in', wanted)
    .execute()
  return rows.length === wanted.length
}

export type FieldRow = {
  id: string
  planId: string
  slug: string
  code: string
  position: number
  title: string
  summary: string
  introduction: string
}

export async function insertFields(tx: Transaction, scope: Scope, rows: FieldRow[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('planField')
      .values(rows.map((row) => ({ cityId: scope.city.id, ...row })))
      .execute()
}

export type StoredField = FieldRow & { version: number }

/** The fields of a plan as they were written, in its order. */
export async function listPlanFields(tx: Transaction, planId: string): Promise<StoredField[]> {
  const rows = await tx.selectFrom('planField').selectAll().where('planId', '=', planId).orderBy('position').execute()
  return rows.map(({ cityId: _city, ...row }) => row)
}

export async function findField(tx: Transaction, id: string): Promise<StoredField | undefined> {
  const row = await tx.selectFrom('planField').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { cityId: _city, ...field } = row
  return field
}

/** False when somebody else has changed the field since the version seen. Holds the row until the transaction ends. */
export async function raiseFieldVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('planField')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function saveFieldTexts(
  tx: Transaction,
  id: string,
  texts: { title: string; introduction: string },
): Promise<void> {
  await tx.updateTable('planField').set(texts).where('id', '=', id).execute()
}

/** Puts fields on these positions, at once: on the way there two would share one. */
export async function savePositions(tx: Transaction, ids: readonly string[], from: number): Promise<void> {
  const positions = ids.map((_, at) => from + at)
  await sql`update plan_field set position = wanted.position
    from unnest(${[...ids]}::uuid[], ${positions}::integer[]) as wanted(id, position)
    where plan_field.id = wanted.id`.execute(tx)
}
