import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { stagesListedFor } from '../plan.access.ts'

export type EditionCounts = { fields: number; goals: number; measures: number }

/** What each edition has, by its id. */
export async function countEditions(tx: Transaction, scope: Scope): Promise<(planId: string) => EditionCounts> {
  const stages = stagesListedFor(scope.viewer)
  const fields = await tx
    .selectFrom('planField')
    .select((one) => ['planId', one.fn.countAll<number>().as('n')])
    .groupBy('planId')
    .execute()
  const [goals, measures] = [await countListed(tx, 'planGoal', stages), await countListed(tx, 'planMeasure', stages)]
  const of = (rows: { planId: string; n: number }[], planId: string) =>
    rows.find((row) => row.planId === planId)?.n ?? 0
  return (planId) => ({ fields: of(fields, planId), goals: of(goals, planId), measures: of(measures, planId) })
}

function countListed(tx: Transaction, table: 'planGoal' | 'planMeasure', stages: readonly string[]) {
  return tx
    .selectFrom(table)
    .select((one) => ['planId', one.fn.countAll<number>().as('n')])
    .where('stage', 'in', stages)
    .groupBy('planId')
    .execute()
}
