import type { Transaction } from '../../../platform/database.ts'
import { asDecisionOn, type DecisionOn } from '../decision.queries.ts'

/** Every decision of every edition, the newest first: some hundreds in the life of a city's plans. */
export async function listAllDecisions(tx: Transaction): Promise<DecisionOn[]> {
  const rows = await tx
    .selectFrom('planDecision')
    .selectAll()
    .orderBy('decidedOn', 'desc')
    .orderBy('body')
    .orderBy('id')
    .execute()
  return rows.map(asDecisionOn)
}
