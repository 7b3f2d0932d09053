import { type Expression, type SqlBool, sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { MeasureKind, Priority } from '../measure.ts'
import { latestStatuses } from '../status.queries.ts'
import type { WorkFilter } from './work-filter.ts'

export type WorkKey = {
  id: string
  number: string | null
  title: string
  leadUnitId: string | null
  endsOn: string | null
  asOf: string | null
}

/** Of all measures that fit, only what they are sorted by: a list of thousands is told page by page. */
export async function listWorkKeys(
  tx: Transaction,
  planId: string,
  filter: WorkFilter,
  leadUnitIds: readonly string[] | null,
): Promise<WorkKey[]> {
  const rows = await tx
    .selectFrom('planMeasure as measure')
    .select(['measure.id', 'measure.number', 'measure.title', 'measure.leadUnitId', 'measure.endsOn'])
    .where('measure.planId', '=', planId)
    .where('measure.stage', '!=', 'closed')
    .where((one) => one.and(conditionsOf(filter, leadUnitIds)))
    .execute()
  const { status, assessment, sort } = filter
  if (status === null && assessment === null && sort !== 'latest') return rows.map((row) => ({ ...row, asOf: null }))
  const latest = await latestOf(tx, planId)
  return rows
    .map((row) => ({ ...row, last: latest.get(row.id) }))
    .filter(({ last }) => status === null || (last?.status ?? 'none') === status)
    .filter(({ last }) => assessment === null || last?.assessment === assessment)
    .map(({ last, ...row }) => ({ ...row, asOf: last?.asOf ?? null }))
}

/** A query of its own: joined, it was once found anew for each of two thousand measures. */
async function latestOf(tx: Transaction, planId: string) {
  const own = tx.selectFrom('planMeasure').select('id').where('planId', '=', planId)
  const rows = await latestStatuses(tx).where('measureId', 'in', own).execute()
  return new Map(rows.map((row) => [row.measureId, row]))
}

function conditionsOf(filter: WorkFilter, leadUnitIds: readonly string[] | null): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = filter.words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
      return sql<SqlBool>`(coalesce(measure.number, '') || ' ' || measure.title || ' ' || measure.description || ' ' || measure.contact) ilike ${like}`
    })
  if (leadUnitIds) conditions.push(sql<SqlBool>`measure.lead_unit_id = any(${leadUnitIds}::uuid[])`)
  if (filter.kind) conditions.push(sql<SqlBool>`measure.kind = ${filter.kind}`)
  if (filter.priority === 'none') conditions.push(sql<SqlBool>`measure.priority is null`)
  else if (filter.priority) conditions.push(sql<SqlBool>`measure.priority = ${filter.priority}`)
  if (filter.field) {
    conditions.push(sql<SqlBool>`exists (select from plan_measure_goal served
      join plan_goal_field place on place.city_id = served.city_id and place.goal_id = served.goal_id
      join plan_field field on field.city_id = place.city_id and field.id = place.field_id
      where served.city_id = measure.city_id and served.measure_id = measure.id and field.slug = ${filter.field})`)
  }
  if (filter.copy) {
    conditions.push(sql<SqlBool>`exists (select from plan_working_copy copy
      where copy.city_id = measure.city_id and copy.subject = 'measure' and copy.record_id = measure.id)`)
  }
  return conditions
}

export type WorkFacts = {
  id: string
  slug: string
  number: string | null
  title: string
  kind: MeasureKind
  priority: Priority | null
  leadUnitId: string | null
  contact: string
  startsOn: string | null
  endsOn: string | null
  version: number
  goalIds: string[]
  hasCopy: boolean
}

/** What one page of the list shows of its measures, in no order. */
export async function listWorkFacts(tx: Transaction, ids: readonly string[]): Promise<WorkFacts[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('planMeasure as measure')
    .select(['measure.id', 'slug', 'number', 'title', 'kind', 'priority', 'leadUnitId', 'contact'])
    .select(['startsOn', 'endsOn', 'measure.version'])
    .where('measure.id', 'in', ids)
    .execute()
  const links = await tx
    .selectFrom('planMeasureGoal')
    .select(['measureId', 'goalId'])
    .where('measureId', 'in', ids)
    .orderBy('position')
    .execute()
  const copies = await tx
    .selectFrom('planWorkingCopy')
    .select('recordId')
    .where('subject', '=', 'measure')
    .where('recordId', 'in', ids)
    .execute()
  const goalsOf = Map.groupBy(links, ({ measureId }) => measureId)
  const copied = new Set(copies.map(({ recordId }) => recordId))
  return rows.map((row) => ({
    ...row,
    kind: row.kind as MeasureKind,
    priority: row.priority as Priority | null,
    goalIds: (goalsOf.get(row.id) ?? []).map(({ goalId }) => goalId),
    hasCopy: copied.has(row.id),
  }))
}

export async function listLatest(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return []
  return latestStatuses(tx).where('measureId', 'in', ids).execute()
}
