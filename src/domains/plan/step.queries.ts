import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import { listPublishedIds } from './edition.queries.ts'
import { publicStages, type Stage } from './life.ts'

export type StepRow = { id: string; recordId: string; stage: Stage; decisionId: string | null; reason: string }

/** Writes a step of life for each record, and the stage on its row. */
export async function insertSteps(
  tx: Transaction,
  scope: Scope,
  subject: 'goal' | 'measure',
  steps: StepRow[],
): Promise<void> {
  if (steps.length === 0) return
  const column = subject === 'goal' ? 'goalId' : 'measureId'
  const told = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer) }
  const rows = steps.map(({ recordId, ...step }) => ({ ...told, ...step, [column]: recordId }))
  await tx.insertInto('planStep').values(rows).execute()
  for (const stage of new Set(steps.map((step) => step.stage))) {
    const ids = steps.filter((step) => step.stage === stage).map((step) => step.recordId)
    const table = subject === 'goal' ? 'planGoal' : 'planMeasure'
    await tx.updateTable(table).set({ stage }).where('id', 'in', ids).execute()
  }
}

/** Where records stand: in which plan, at which stage. */
export async function listStandings(
  tx: Transaction,
  subject: 'goal' | 'measure',
  ids: readonly string[],
): Promise<{ id: string; planId: string; stage: Stage }[]> {
  const table = subject === 'goal' ? 'planGoal' : 'planMeasure'
  const rows = await tx.selectFrom(table).select(['id', 'planId', 'stage']).where('id', 'in', ids).execute()
  return rows.map((row) => ({ ...row, stage: row.stage as Stage }))
}

/** Whether ending these would show everybody what was never adopted. */
export async function wouldTell(
  tx: Transaction,
  standings: readonly { planId: string; stage: Stage }[],
  to: Stage,
): Promise<boolean> {
  const hidden = to === 'closed' ? standings.filter(({ stage }) => !publicStages.includes(stage)) : []
  if (hidden.length === 0) return false
  const published = await listPublishedIds(tx)
  return hidden.some(({ planId }) => published.has(planId))
}

export type LifeStep = { recordId: string; stage: Stage; at: Date; reason: string; decisionId: string | null }

/** Every step of these records, the first one first. */
export async function listSteps(tx: Transaction, recordIds: readonly string[]): Promise<LifeStep[]> {
  if (recordIds.length === 0) return []
  const rows = await tx
    .selectFrom('planStep')
    .select(['goalId', 'measureId', 'stage', 'at', 'reason', 'decisionId'])
    .where((one) => one.or([one('goalId', 'in', recordIds), one('measureId', 'in', recordIds)]))
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(({ goalId, measureId, stage, ...step }) => ({
    ...{ recordId: goalId ?? measureId ?? '', stage: stage as Stage },
    ...step,
  }))
}
