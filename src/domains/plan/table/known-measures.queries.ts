import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { DB } from '../../../platform/database-types.ts'
import type { Stage } from '../life.ts'
import type { MeasureKind, MeasureSheet, Participation, Priority } from '../measure.ts'
import { asStatus, latestStatuses } from '../status.queries.ts'
import type { KnownMeasure } from './rows/row.match.ts'

/** A measure as it is written back: with its plan and its address. */
export type StoredRow = KnownMeasure & { planId: string; slug: string }

/** Measures of a plan, the ended ones too, in few queries however many they are. `ids`: of these alone. */
export async function listKnownMeasures(
  tx: Transaction,
  planId: string,
  ids: readonly string[] | null = null,
): Promise<StoredRow[]> {
  const measures = tx
    .selectFrom('planMeasure')
    .where('planId', '=', planId)
    .$if(ids !== null, (query) => query.where(sql<SqlBool>`id = any(${ids}::uuid[])`))
  const rows = await measures.selectAll().execute()
  const own = measures.select('id')
  const statuses = await latestStatuses(tx).where('measureId', 'in', own).execute()
  const last = new Map(statuses.map((row) => [row.measureId, asStatus(row)]))
  const partsOf = await loadParts(tx, own)
  return rows.map(({ id, planId: plan, slug, stage, version, cityId: _city, kind, priority, ...columns }) => ({
    id,
    planId: plan,
    slug,
    stage: stage as Stage,
    version,
    last: last.get(id) ?? null,
    sheet: { ...columns, ...partsOf(id), kind: kind as MeasureKind, priority: priority as Priority | null },
  }))
}

/** A subquery. */
type MeasureIds = SelectQueryBuilder<DB, 'planMeasure', { id: string }>

type Parts = Pick<MeasureSheet, 'goalIds' | 'units' | 'budget' | 'milestones' | 'figures' | 'attachments' | 'cover'>

async function loadParts(tx: Transaction, measures: MeasureIds): Promise<(id: string) => Parts> {
  const goals = await tx
    .selectFrom('planMeasureGoal')
    .select(['measureId', 'goalId'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const units = await tx
    .selectFrom('planMeasureUnit')
    .select(['measureId', 'unitId', 'role'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const budget = await tx
    .selectFrom('planBudgetLine')
    .select(['measureId', 'year', 'source', 'plannedCents', 'spentCents'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const milestones = await tx
    .selectFrom('planMilestone')
    .select(['measureId', 'title', 'due', 'doneOn'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const figures = await tx
    .selectFrom('planOutputFigure')
    .select(['measureId', 'label', 'unit', 'asOf', 'target', 'value', 'source'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const attachments = await tx
    .selectFrom('planAttachment')
    .select(['measureId', 'title', 'url'])
    .where('measureId', 'in', measures)
    .orderBy('position')
    .execute()
  const covers = await tx
    .selectFrom('planCover')
    .select(['measureId', 'picture', 'alt', 'credit', 'licence'])
    .where('measureId', 'in', measures)
    .execute()
  const of = {
    goals: byMeasure(goals),
    units: byMeasure(units),
    budget: byMeasure(budget),
    milestones: byMeasure(milestones),
    figures: byMeasure(figures),
    attachments: byMeasure(attachments),
    covers: byMeasure(covers),
  }
  return (id) => ({
    goalIds: of.goals(id).map(({ goalId }) => goalId),
    units: of.units(id).map(({ unitId, role }) => ({ unitId, role: role as Participation })),
    budget: of.budget(id),
    milestones: of.milestones(id),
    figures: of.figures(id),
    attachments: of.attachments(id),
    cover: of.covers(id)[0] ?? null,
  })
}

/** The rows of each measure, without saying whose they are. */
function byMeasure<Row extends { measureId: string }>(rows: readonly Row[]): (id: string) => Omit<Row, 'measureId'>[] {
  const groups = Map.groupBy(rows, ({ measureId }) => measureId)
  return (id) => (groups.get(id) ?? []).map(({ measureId: _id, ...row }) => row)
}
