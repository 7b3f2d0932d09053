import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { standingOfRow } from '../step.queries.ts'

export type TouchedService = { id: string; touched: number; isPublished: boolean }

/** What was changed after a number, in the order of the changes; a part of it at a time. */
export async function listTouched(tx: Transaction, after: number, most: number): Promise<TouchedService[]> {
  const { rows } = await sql<TouchedService>`
    select s.id, s.touched::float8 as touched, coalesce(${standingOfRow} = 'published', false) as is_published
    from guide_service s
    where s.touched > ${after} order by s.touched limit ${most}`.execute(tx)
  return rows
}
