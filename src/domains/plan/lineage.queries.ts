import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { LineageKind, LineageRecord, LineageStep } from './lineage.ts'
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
  const told = { cityId: scope.city.id, recordedAt: scope.now, actor: scope.viewer.kind }
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
  const others = await findEnds(tx, scope, subject, [...new Set(steps.flatMap((s) => [s.from, s.to ?? s.from]))])
  const show = (step: LineageRecord, other: string | null): LineageStep => ({
    kind: step.kind,
    on: step.on,
    reason: step.reason,
    other: (other !== null && other !== id && others.get(other)) || null,
  })
  return {
    earlier: steps.filter((step) => step.to === id && step.from !== id).map((step) => show(step, step.from)),
    later: steps.filter((step) => step.from === id).map((step) => show(step, step.to)),
  }
}

/** Records of unpublished editions are left out: a published page does not tell of drafts. */
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
    const title = say(row.id, row.field, row.words).words
    ends.set(row.id, { slug: row.slug, title, edition: say(row.planId, 'title', row.edition).words })
  }
  return ends
}

function selectGoalEnds(tx: Transaction, ids: string[]) {
  return tx
    .selectFrom('planGoal as goal')
    .innerJoin('planPlan as plan', 'plan.id', 'goal.planId')
    .innerJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select(['goal.id', 'goal.slug', 'plan.title as edition', 'plan.id as planId'])
    .select(sql<string>`case when goal.short = '' then 'wording' else 'short' end`.as('field'))
    .select(sql<string>`case when goal.short = '' then goal.wording else goal.short end`.as('words'))
    .where('goal.id', 'in', ids)
    .execute()
}

function selectMeasureEnds(tx: Transaction, ids: string[]) {
  return tx
    .selectFrom('planMeasure as measure')
    .innerJoin('planPlan as plan', 'plan.id', 'measure.planId')
    .innerJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select(['measure.id', 'measure.slug', 'plan.title as edition', 'plan.id as planId', 'measure.title as words'])
    .select(sql<string>`'title'`.as('field'))
    .where('measure.id', 'in', ids)
    .execute()
}

/** Whether these records lie in several editions, or in one that a published edition has followed. */
export async function isBetweenEditions(tx: Transaction, subject: LineageSubject, ids: string[]): Promise<boolean> {
  const plans = await tx
    .selectFrom(subject === 'goal' ? 'planGoal' : 'planMeasure')
    .select('planId')
    .distinct()
    .where('id', 'in', ids)
    .execute()
  if (plans.length > 1) return true
  const successor = await tx
    .selectFrom('planPlan as plan')
    .innerJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select('plan.id')
    .where('plan.successorOf', '=', plans[0]?.planId ?? null)
    .executeTakeFirst()
  return successor !== undefined
}
