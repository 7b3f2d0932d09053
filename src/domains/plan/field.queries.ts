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
