import type { Transaction } from '../../platform/database.ts'
import { isOverdue } from './measure.ts'
import type { MeasureRow } from './pages.ts'

/** What the measures of a goal have done so far. */
export type GoalOutput = {
  /** Their milestones, counted on `today`. */
  steps: { done: number; overdue: number; total: number }
  /** Names of the city's figures that give the background. */
  indicators: string[]
}

export async function loadGoalOutput(
  tx: Transaction,
  measures: readonly MeasureRow[],
  today: string,
): Promise<GoalOutput> {
  if (measures.length === 0) return { steps: { done: 0, overdue: 0, total: 0 }, indicators: [] }
  const ids = measures.map(({ id }) => id)
  const milestones = await tx
    .selectFrom('planMilestone')
    .select(['measureId', 'due', 'doneOn'])
    .where('measureId', 'in', ids)
    .execute()
  const sheets = await tx.selectFrom('planMeasure').select('contextIndicators').where('id', 'in', ids).execute()
  const statusOf = new Map(measures.map(({ id, status }) => [id, status?.status ?? null]))
  return {
    steps: {
      done: milestones.filter(({ doneOn }) => doneOn !== null).length,
      overdue: milestones.filter((one) => isOverdue(one, today, statusOf.get(one.measureId) ?? null)).length,
      total: milestones.length,
    },
    indicators: [...new Set(sheets.flatMap(({ contextIndicators }) => contextIndicators))],
  }
}
