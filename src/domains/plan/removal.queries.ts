import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'

export type RemovableKind = 'field' | 'goal' | 'measure'

const tables = { field: 'planField', goal: 'planGoal', measure: 'planMeasure' } as const

type Removable = { id: string; planId: string }

/** Whether somebody has spoken of a record, or of one that would go with it, in words or votes that stay. */
export async function isSpokenOf(tx: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from plan_spoken_of where record_id = ${id}
      or record_id in (select id from plan_goal where plan_id = ${id})
      or record_id in (select id from plan_measure where plan_id = ${id})
    limit 1`.execute(tx)
  return rows.length > 0
}

/** The whole row, as the audit log will keep it. */
export async function findRemovable(tx: Transaction, kind: RemovableKind, id: string): Promise<Removable | undefined> {
  return tx.selectFrom(tables[kind]).selectAll().where('id', '=', id).executeTakeFirst()
}

/**
 * What hangs on the record goes with it; its translations and former addresses do not, so they go by hand, and the fields
 * behind a field move up.
 */
export async function deleteRecord(tx: Transaction, kind: RemovableKind, { id, planId }: Removable): Promise<void> {
  await tx.deleteFrom('planTranslation').where('recordId', '=', id).execute()
  await tx.deleteFrom('planFormerSlug').where('recordId', '=', id).execute()
  const position = kind === 'field' ? await positionOf(tx, id) : null
  await tx.deleteFrom(tables[kind]).where('id', '=', id).execute()
  if (position === null) return
  await tx
    .updateTable('planField')
    .set((one) => ({ position: one('position', '-', 1) }))
    .where('planId', '=', planId)
    .where('position', '>', position)
    .execute()
}

async function positionOf(tx: Transaction, id: string): Promise<number> {
  const { position } = await tx
    .selectFrom('planField')
    .select('position')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return position
}
