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
