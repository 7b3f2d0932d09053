import type { Transaction } from '../../../platform/database.ts'
import { asDecision } from '../decision.queries.ts'
import type { Decision } from '../decision.ts'

/** A decision with the plan, goal or measure that it is on. */
export type DecisionOn = Decision & { id: string; recordId: string }

/** Every decision of every edition, the newest first: some hundreds in the life of a city's plans. */
export async function listAllDecisions(tx: Transaction): Promise<DecisionOn[]> {
  const rows = await tx
    .selectFrom('planDecision')
    .selectAll()
    .orderBy('decidedOn', 'desc')
    .orderBy('body')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    recordId: row.planId ?? row.goalId ?? row.measureId ?? '',
    ...asDecision(row),
  }))
}
