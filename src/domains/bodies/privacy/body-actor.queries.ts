import { sql } from 'kysely'
import { erasedActor } from '../../../platform/audit.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Held } from '../../accounts/accounts.ts'

/**
 * Every table that says who did something: as what it is told to that person, which column names the record, and when it
 * was. A test asks the catalogue for tables that are missing here.
 */
export const bodyActorTables = {
  bodies_answer: ['answer', 'statement_id', 'answered_at'],
  bodies_wording: ['kept_wording', 'record_id', 'at'],
} as const

const tables = Object.entries(bodyActorTables)

/** The rows that name somebody, the newest first. */
export async function listHeldOfActor(tx: Transaction, actor: string): Promise<Held[]> {
  const each = tables.map(
    ([table, [kind, record, at]]) =>
      sql`select ${kind}::text as kind, ${sql.ref(record)} as record_id, ${sql.ref(at)} as at
        from ${sql.table(table)} where actor = ${actor}`,
  )
  return (await sql<Held>`${sql.join(each, sql` union all `)} order by at desc`.execute(tx)).rows
}

/** On the owner's connection, which sees all cities: hence the city is named. */
export async function forgetActorOfBodies(tx: Transaction, cityId: string, actor: string): Promise<number> {
  let forgotten = 0
  for (const [table] of tables) {
    const done = await sql`update ${sql.table(table)} set actor = ${erasedActor}
      where city_id = ${cityId} and actor = ${actor}`.execute(tx)
    forgotten += Number(done.numAffectedRows ?? 0n)
  }
  return forgotten
}

/** What bodies, meetings, motions and reviews are called; a statement has a number. */
export async function listBodyRecordNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      select id, name from bodies_body union all
      select id, title from bodies_meeting union all
      select id, title from bodies_agenda_item union all
      select id, title from bodies_motion union all
      select id, title from bodies_review union all
      select id, number::text from bodies_statement
    ) named where id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
