import { sql } from 'kysely'
import { erasedActor } from '../../../platform/audit.ts'
import type { Transaction } from '../../../platform/database.ts'
import type { Held } from '../../accounts/accounts.ts'

/**
 * Every table that says who did something: as what it is told to that person, which column names the record, and when it
 * was. A test asks the catalogue for tables that are missing here.
 */
export const actorTables = {
  plan_working_copy: ['working_copy', 'record_id', 'saved_at'],
  plan_presence: ['presence', 'record_id', 'seen_at'],
  plan_table_upload: ['upload', 'id', 'uploaded_at'],
  plan_document: ['document', 'id', 'kept_at'],
  plan_document_use: ['document_use', 'plan_id', 'at'],
  plan_correction: ['correction', 'document_id', 'at'],
  plan_shelved_finding: ['shelved_finding', 'plan_id', 'shelved_at'],
  plan_view: ['view', 'plan_id', 'null::timestamptz'],
  plan_rule: ['rule', 'id', 'at'],
  plan_publication: ['publication', 'plan_id', 'at'],
  plan_status: ['status', 'measure_id', 'recorded_at'],
  plan_step: ['step', 'coalesce(measure_id, goal_id)', 'at'],
  plan_kind_change: ['kind_change', 'measure_id', 'recorded_at'],
  plan_revision: ['revision', 'coalesce(plan_id, field_id, goal_id, measure_id)', 'recorded_at'],
  plan_carry: ['carry', 'record_id', 'at'],
  plan_closing: ['closing', 'plan_id', 'at'],
  plan_closing_step: ['closing_step', 'closing_id', 'at'],
  plan_balance_foreword: ['balance_foreword', 'plan_id', 'saved_at'],
  plan_funding_act: ['funding_act', 'coalesce(call_id, award_id)', 'at'],
  plan_lineage: ['lineage', 'coalesce(from_goal_id, from_measure_id)', 'recorded_at'],
} as const

const tables = Object.entries(actorTables)
/** Rows that are nobody's use without their owner. */
const personal: readonly string[] = ['plan_presence', 'plan_view']

/** The rows that name somebody, the newest first. */
export async function listHeldOf(tx: Transaction, actor: string): Promise<Held[]> {
  const each = tables.map(
    ([table, [kind, record, at]]) =>
      sql`select ${kind}::text as kind, ${sql.raw(record)} as record_id, ${sql.raw(at)} as at
        from ${sql.table(table)} where actor = ${actor}`,
  )
  return (await sql<Held>`${sql.join(each, sql` union all `)} order by at desc nulls last`.execute(tx)).rows
}

/** On the owner's connection, which sees all cities: hence the city is named. */
export async function forgetActorIn(tx: Transaction, cityId: string, actor: string): Promise<number> {
  let forgotten = 0
  for (const [table] of tables) {
    const isPersonal = personal.includes(table)
    const done = isPersonal ? sql`delete from` : sql`update`
    const to = isPersonal ? sql`` : sql`set actor = ${erasedActor}`
    const where = sql`where city_id = ${cityId} and actor = ${actor}`
    const { numAffectedRows = 0n } = await sql`${done} ${sql.table(table)} ${to} ${where}`.execute(tx)
    forgotten += Number(numAffectedRows)
  }
  return forgotten
}

/** What fields, goals, measures, plans, documents and tables are called. */
export async function listNamesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      select id, title as name from plan_plan union all
      select id, title from plan_field union all
      select id, coalesce(nullif(short, ''), wording) from plan_goal union all
      select id, title from plan_measure union all
      select id, name from plan_document union all
      select id, name from plan_file union all
      select id, title from plan_funding_call union all
      select id, project from plan_funding_award union all
      select id, file_name from plan_table_upload
    ) named where id = any(${ids}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
