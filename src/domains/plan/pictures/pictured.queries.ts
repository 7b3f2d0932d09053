import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { compareNumbers, type MeasureKind } from '../measure.ts'
import { stagesListedFor } from '../plan.access.ts'
import { latestStatuses } from '../status.queries.ts'
import type { Status } from '../status.ts'
import { loadTranslator } from '../translation.queries.ts'
import type { PicturedMeasure } from './pictured.ts'

/** The measures of a plan that the viewer's lists show, in the order of their numbers; with `goalId` those of a goal. */
export async function listPictured(
  tx: Transaction,
  scope: Scope,
  planId: string,
  goalId?: string,
): Promise<PicturedMeasure[]> {
  const rows = await listRows(tx, scope, planId, goalId)
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const links = await tx
    .selectFrom('planMeasureGoal')
    .select(['measureId', 'goalId'])
    .where('measureId', 'in', ids)
    .orderBy('position')
    .execute()
  const milestones = await tx
    .selectFrom('planMilestone')
    .select(['measureId', 'title', 'due', 'doneOn'])
    .where('measureId', 'in', ids)
    .orderBy('due')
    .orderBy('position')
    .execute()
  const budget = await tx
    .selectFrom('planBudgetLine')
    .select(['measureId', 'year', 'source', 'plannedCents', 'spentCents'])
    .where('measureId', 'in', ids)
    .orderBy('year')
    .orderBy('position')
    .execute()
  const say = await loadTranslator(tx, scope, ids)
  return rows.map(({ id, title, kind, status, ...row }) => ({
    ...row,
    title: say(id, 'title', title),
    kind: kind as MeasureKind,
    status: status as Status | null,
    goalIds: links.filter((link) => link.measureId === id).map((link) => link.goalId),
    milestones: own(milestones, id),
    budget: own(budget, id),
  }))
}

async function listRows(tx: Transaction, scope: Scope, planId: string, goalId: string | undefined) {
  let query = tx
    .selectFrom('planMeasure as measure')
    .leftJoin(latestStatuses(tx).as('last'), 'last.measureId', 'measure.id')
    .select(['measure.id', 'measure.slug', 'measure.number', 'measure.title', 'measure.kind'])
    .select(['measure.startsOn', 'measure.endsOn', 'last.status'])
    .where('measure.planId', '=', planId)
    .where('measure.stage', 'in', stagesListedFor(scope.viewer))
  if (goalId) {
    query = query.where('measure.id', 'in', (one) =>
      one.selectFrom('planMeasureGoal').select('measureId').where('goalId', '=', goalId),
    )
  }
  const rows = await query.orderBy('measure.title').execute()
  return rows.sort(compareNumbers)
}

function own<Row extends { measureId: string }>(rows: readonly Row[], id: string): Omit<Row, 'measureId'>[] {
  return rows.filter(({ measureId }) => measureId === id).map(({ measureId: _, ...row }) => row)
}
