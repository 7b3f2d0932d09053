import type { Transaction } from '../../../platform/database.ts'
import { listDecisionsOn, listSteps, type RecordTexts } from '../../plan/plan.ts'

export type RecordDecision = Awaited<ReturnType<typeof listDecisionsOn>>[number]

/** What was decided on a goal or measure. A plan that was adopted as a whole brought it along. */
export async function loadDecisionsOn(
  tx: Transaction,
  { id, planId }: Pick<RecordTexts, 'id' | 'planId'>,
): Promise<RecordDecision[]> {
  const steps = await listSteps(tx, [id])
  return (await listDecisionsOn(tx, [id, planId])).filter(
    (one) => one.recordId === id || steps.some(({ decisionId }) => decisionId === one.id),
  )
}
