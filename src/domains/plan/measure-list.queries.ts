import { compareNames } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import { listUnitNames } from '../accounts/accounts.ts'
import { codesOf, type Goal } from './goal.ts'
import { compareNumbers, type MeasureKind } from './measure.ts'
import type { GoalPage, MeasureRow } from './pages.ts'
import { stagesListedFor } from './plan.access.ts'
import { asStatus, latestStatuses } from './status.queries.ts'
import { loadTranslator } from './translation.queries.ts'

/** Which measures of a plan a list shows; all conditions hold together. */
export type MeasureChoice = {
  planId: string
  goalId?: string
  /** Those that were retired, split or merged, instead of those that live. */
  ended?: boolean
}

/** `goals`: the goals of the plan, to name those that each measure serves. */
export async function listMeasures(
  tx: Transaction,
  scope: Scope,
  choice: MeasureChoice,
  goals: readonly Goal[],
): Promise<MeasureRow[]> {
  const rows = await chooseMeasures(tx, scope, choice)
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const links = await tx
    .selectFrom('planMeasureGoal')
    .select(['measureId', 'goalId'])
    .where('measureId', 'in', ids)
    .execute()
  const milestones = await tx
    .selectFrom('planMilestone')
    .distinctOn('measureId')
    .select(['measureId', 'title', 'due'])
    .where('measureId', 'in', ids)
    .where('doneOn', 'is', null)
    .orderBy('measureId')
    .orderBy('due')
    .execute()
  const say = await loadTranslator(tx, scope, ids)
  const units = await listUnitNames(tx, scope)
  const listed = rows.map((row): MeasureRow => {
    const milestone = milestones.find((one) => one.measureId === row.id)
    const served = goals.filter((goal) => links.some((link) => link.measureId === row.id && link.goalId === goal.id))
    return {
      id: row.id,
      slug: row.slug,
      number: row.number,
      title: say(row.id, 'title', row.title),
      kind: row.kind as MeasureKind,
      leadUnit: units.get(row.leadUnitId ?? '')?.name ?? null,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      status: row.statusId === null ? null : asStatus({ ...row, id: row.statusId }),
      goals: served.map((goal) => ({ slug: goal.slug, codes: codesOf(goal) })),
      // Nobody waits for a step of what was discontinued.
      nextMilestone: milestone && row.status !== 'discontinued' ? { title: milestone.title, due: milestone.due } : null,
    }
  })
  return byNumber(scope, listed)
}

/** Those without a number stand last, by their titles in the reader's language. */
function byNumber({ lang }: Scope, rows: readonly MeasureRow[]): MeasureRow[] {
  return rows.toSorted((a, b) => compareNumbers(a, b) || compareNames(lang, a.title.words, b.title.words))
}

async function chooseMeasures(tx: Transaction, scope: Scope, { planId, goalId, ended }: MeasureChoice) {
  let query = tx
    .selectFrom('planMeasure as measure')
    .leftJoin(latestStatuses(tx).as('last'), 'last.measureId', 'measure.id')
    .select(['measure.id', 'measure.slug', 'measure.number', 'measure.title', 'measure.kind', 'measure.leadUnitId'])
    .select(['measure.startsOn', 'measure.endsOn', 'last.id as statusId', 'last.status', 'last.assessment'])
    .select(['last.asOf', 'last.reason', 'last.recordedAt', 'last.actor'])
    .where('measure.planId', '=', planId)
    .where('measure.stage', 'in', ended ? ['closed'] : stagesListedFor(scope.viewer))
  if (goalId) {
    query = query.where('measure.id', 'in', (one) =>
      one.selectFrom('planMeasureGoal').select('measureId').where('goalId', '=', goalId),
    )
  }
  return query.orderBy('measure.title').execute()
}

export async function countMeasures(tx: Transaction, scope: Scope, planId: string): Promise<number> {
  const row = await tx
    .selectFrom('planMeasure')
    .select((one) => one.fn.countAll<number>().as('count'))
    .where('planId', '=', planId)
    .where('stage', 'in', stagesListedFor(scope.viewer))
    .executeTakeFirstOrThrow()
  return row.count
}

/** What these measures count, the newest figure first. */
export async function listFigures(tx: Transaction, measures: readonly MeasureRow[]): Promise<GoalPage['figures']> {
  if (measures.length === 0) return []
  const rows = await tx
    .selectFrom('planOutputFigure')
    .select(['measureId', 'label', 'unit', 'asOf', 'target', 'value', 'source'])
    .where(
      'measureId',
      'in',
      measures.map((measure) => measure.id),
    )
    .orderBy('asOf', 'desc')
    .orderBy('label')
    .execute()
  return rows.flatMap(({ measureId, ...figure }) => {
    const measure = measures.find((one) => one.id === measureId)
    return measure ? [{ measure: { slug: measure.slug, title: measure.title }, figure }] : []
  })
}
