import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Field } from './field.ts'
import { type Goal, type GoalLine, inPlanOrder } from './goal.ts'
import type { Stage } from './life.ts'
import { compareNumbers } from './measure.ts'
import { stagesListedFor } from './plan.access.ts'
import { latestStatuses } from './status.queries.ts'
import type { Status } from './status.ts'
import { loadTranslator } from './translation.queries.ts'

type GoalRow = {
  id: string
  planId: string
  slug: string
  short: string
  wording: string
  description: string
  stage: string
  version: number
}

/** The goals of a plan that a viewer's lists show, or those that ended; each once, with its places among `fields`, in the plan's order. */
export async function listGoals(
  tx: Transaction,
  scope: Scope,
  planId: string,
  fields: Field[],
  { ended = false }: { ended?: boolean } = {},
): Promise<Goal[]> {
  const rows = await tx
    .selectFrom('planGoal')
    .selectAll()
    .where('planId', '=', planId)
    .where('stage', 'in', ended ? ['closed'] : stagesListedFor(scope.viewer))
    .execute()
  return inPlanOrder(await asGoals(tx, scope, rows, fields))
}

/** The addresses of all goals of a plan by their ids, those that have ended among them. */
export async function listGoalSlugs(tx: Transaction, planId: string): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('planGoal').select(['id', 'slug']).where('planId', '=', planId).execute()
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

export async function findGoal(
  tx: Transaction,
  column: 'slug' | 'id',
  value: string,
): Promise<(GoalRow & { stage: Stage }) | undefined> {
  const row = await tx.selectFrom('planGoal').selectAll().where(column, '=', value).executeTakeFirst()
  return row && { ...row, stage: row.stage as Stage }
}

export async function asGoals(tx: Transaction, scope: Scope, rows: GoalRow[], fields: Field[]): Promise<Goal[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const places = await tx
    .selectFrom('planGoalField')
    .select(['goalId', 'fieldId', 'position'])
    .where('goalId', 'in', ids)
    .execute()
  const say = await loadTranslator(tx, scope, ids)
  return rows.map(({ id, slug, short, wording, description, version }) => ({
    id,
    slug,
    short: say(id, 'short', short),
    wording: say(id, 'wording', wording),
    description: say(id, 'description', description),
    version,
    places: fields.flatMap((field) =>
      places.filter((p) => p.goalId === id && p.fieldId === field.id).map(({ position }) => ({ field, position })),
    ),
  }))
}

/** Whether all of these are goals of this plan. */
export async function areGoalsOf(tx: Transaction, planId: string, ids: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return true
  const rows = await tx
    .selectFrom('planGoal')
    .select('id')
    .where('planId', '=', planId)
    .where('id', 'in', wanted)
    .execute()
  return rows.length === wanted.length
}

/** Adds to each goal its measures with the last status of each. */
export async function withMeasures(tx: Transaction, scope: Scope, goals: Goal[]): Promise<GoalLine[]> {
  if (goals.length === 0) return []
  const rows = await tx
    .selectFrom('planMeasureGoal as link')
    .innerJoin('planMeasure as measure', 'measure.id', 'link.measureId')
    .leftJoin(latestStatuses(tx).as('last'), 'last.measureId', 'measure.id')
    .select(['link.goalId', 'measure.id', 'measure.slug', 'measure.title', 'measure.number', 'last.status'])
    .where(
      'link.goalId',
      'in',
      goals.map((goal) => goal.id),
    )
    .where('measure.stage', 'in', stagesListedFor(scope.viewer))
    .orderBy('measure.slug')
    .execute()
  const say = await loadTranslator(
    tx,
    scope,
    rows.map((row) => row.id),
  )
  const lineOf = (row: (typeof rows)[number]) => ({
    slug: row.slug,
    title: say(row.id, 'title', row.title).words,
    status: row.status as Status | null,
  })
  rows.sort(compareNumbers)
  return goals.map((goal) => ({ ...goal, measures: rows.filter((row) => row.goalId === goal.id).map(lineOf) }))
}
