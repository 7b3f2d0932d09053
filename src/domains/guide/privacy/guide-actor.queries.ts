import { sql } from 'kysely'
import { erasedActor } from '../../../platform/audit.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Held } from '../../accounts/accounts.ts'

/** Every table that says who did something: as what it is told to that person, which column names the record, and when. */
export const guideActorTables = {
  guide_confirmation: ['confirmation', 'service_id', 'at'],
  guide_step: ['guide_step', 'coalesce(service_id, organisation_id)', 'at'],
} as const

const tables = Object.entries(guideActorTables)

/** The rows that name somebody, the newest first. */
export async function listHeldOfGuideActor(tx: Transaction, actor: string): Promise<Held[]> {
  const each = tables.map(
    ([table, [kind, record, at]]) =>
      sql`select ${kind}::text as kind, ${sql.raw(record)} as record_id, ${sql.ref(at)} as at
        from ${sql.table(table)} where actor = ${actor}`,
  )
  return (await sql<Held>`${sql.join(each, sql` union all `)} order by at desc`.execute(tx)).rows
}

/** On the owner's connection, which sees all cities: hence the city is named. */
export async function forgetActorOfGuide(tx: Transaction, cityId: string, actor: string): Promise<number> {
  let forgotten = 0
  for (const [table] of tables) {
    const done = await sql`update ${sql.table(table)} set actor = ${erasedActor}
      where city_id = ${cityId} and actor = ${actor}`.execute(tx)
    forgotten += Number(done.numAffectedRows ?? 0n)
  }
  return forgotten
}

/** What services, organisations and places are called. */
export async function listGuideRecordNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      select id, title as name from guide_service union all
      select id, name from guide_organisation union all
      select id, name from guide_place
    ) named where id = any(${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
