import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import type { Stage } from './life.ts'
import type { LineageKind, LineageRecord, LineageStep } from './lineage.ts'
import { maySeeEdition, maySeeRecord } from './plan.access.ts'
import { loadTranslator } from './translation.queries.ts'

export type LineageSubject = 'goal' | 'measure'

const columns = {
  goal: { from: 'fromGoalId', to: 'toGoalId' },
  measure: { from: 'fromMeasureId', to: 'toMeasureId' },
} as const

/** Every step between goals, or between measures, of the city: a few hundred at most. */
export async function listLineage(tx: Transaction, subject: LineageSubject): Promise<LineageRecord[]> {
  const { from, to } = columns[subject]
  const rows = await tx
    .selectFrom('planLineage')
    .select(['kind', `${from} as from`, `${to} as to`, 'happenedOn', 'reason'])
    .where(from, 'is not', null)
    .orderBy('happenedOn')
    .execute()
  return rows.map((row) => ({
    kind: row.kind as LineageKind,
    from: row.from ?? '',
    to: row.to,
    on: row.happenedOn,
    reason: row.reason,
  }))
}

export async function insertLineage(
  tx: Transaction,
  scope: Scope,
  subject: LineageSubject,
  rows: (LineageRecord & { id: string })[],
): Promise<void> {
  const { from, to } = columns[subject]
  const told = { cityId: scope.city.id, recordedAt: scope.now, actor: actorOf(scope.viewer) }
  const values = rows.map((row) => {
    const { id, kind, reason, on } = row
    return { ...told, id, kind, reason, happenedOn: on, [from]: row.from, [to]: row.to }
  })
  await tx.insertInto('planLineage').values(values).execute()
}

/** The steps that lead to a record and those that lead on from it, each with the record at its other end. */
export async function findLineageOf(
  tx: Transaction,
  scope: Scope,
  subject: LineageSubject,
  id: string,
): Promise<{ earlier: LineageStep[]; later: LineageStep[] }> {
  const steps = (await listLineage(tx, subject)).filter((step) => step.from === id || step.to === id)
  const ends = await findEnds(tx, scope, subject, [...new Set(steps.flatMap((s) => [s.from, s.to ?? s.from]))])
  // A step to or from what the viewer may not see is not told at all: its reason may tell of it.
  const show = ({ kind, on, reason }: LineageRecord, other: string | null): LineageStep[] => {
    if (other === null || other === id) return [{ kind, on, reason, other: null }]
    const end = ends.get(other)
    return end ? [{ kind, on, reason, other: end }] : []
  }
  return {
    earlier: steps.filter((step) => step.to === id && step.from !== id).flatMap((step) => show(step, step.from)),
    later: steps.filter((step) => step.from === id).flatMap((step) => show(step, step.to)),
  }
}

/** Whether any goal of a plan is said to come from a goal of another. */
export async function areOriginsTold(tx: Transaction, planId: string): Promise<boolean> {
  const step = await tx
    .selectFrom('planLineage as step')
    .innerJoin('planGoal as goal', 'goal.id', 'step.toGoalId')
    .innerJoin('planGoal as origin', 'origin.id', 'step.fromGoalId')
    .select('step.id')
    .where('goal.planId', '=', planId)
    .whereRef('origin.planId', '<>', 'goal.planId')
    .executeTakeFirst()
  return step !== undefined
}

/** Those that the viewer may see: a published page does not tell of drafts. */
async function findEnds(tx: Transaction, scope: Scope, subject: LineageSubject, ids: string[]) {
  const ends = new Map<string, NonNullable<LineageStep['other']>>()
  if (ids.length === 0) return ends
  const rows = await (subject === 'goal' ? selectGoalEnds(tx, ids) : selectMeasureEnds(tx, ids))
  const say = await loadTranslator(
    tx,
    scope,
    rows.flatMap((row) => [row.id, row.planId]),
  )
  for (const row of rows) {
    const record = { stage: row.stage as Stage }
    const visible = maySeeEdition(scope.viewer, { published: row.at !== null }) && maySeeRecord(scope.viewer, record)
    if (!visible) continue
    const title = say(row.id, row.field, row.words)
    ends.set(row.id, { slug: row.slug, title, edition: say(row.planId, 'title', row.edition) })
  }
  return ends
}

function selectGoalEnds(tx: Transaction, ids: string[]) {
  return tx
    .selectFrom('planGoal as goal')
    .innerJoin('planPlan as plan', 'plan.id', 'goal.planId')
    .leftJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select(['goal.id', 'goal.slug', 'goal.stage', 'publication.at', 'plan.title as edition', 'plan.id as planId'])
    .select(sql<string>`case when goal.short = '' then 'wording' else 'short' end`.as('field'))
    .select(sql<string>`case when goal.short = '' then goal.wording else goal.short end`.as('words'))
    .where('goal.id', 'in', ids)
    .execute()
}

function selectMeasureEnds(tx: Transaction, ids: string[]) {
  return tx
    .selectFrom('planMeasure as measure')
    .innerJoin('planPlan as plan', 'plan.id', 'measure.planId')
    .leftJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select([
      'measure.id',
      'measure.slug',
      'measure.stage',
      'publication.at',
      'plan.title as edition',
      'plan.id as planId',
      'measure.title as words',
    ])
    .select(sql<string>`'title'`.as('field'))
    .where('measure.id', 'in', ids)
    .execute()
}

/** Whether there are several editions among these, or one that a published edition has followed. */
export async function isBetweenEditions(tx: Transaction, planIds: ReadonlySet<string>): Promise<boolean> {
  if (planIds.size > 1) return true
  const successor = await tx
    .selectFrom('planPlan as plan')
    .innerJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select('plan.id')
    .where('plan.successorOf', '=', [...planIds][0] ?? null)
    .executeTakeFirst()
  return successor !== undefined
}
