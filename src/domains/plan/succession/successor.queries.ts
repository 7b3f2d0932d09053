import type { Transaction } from '../../../platform/database.ts'

/** The draft that is to follow a plan. */
export async function findSuccessorDraft(tx: Transaction, planId: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom('planPlan as plan')
    .leftJoin('planPublication as publication', 'publication.planId', 'plan.id')
    .select('plan.id')
    .where('plan.successorOf', '=', planId)
    .where('publication.at', 'is', null)
    .orderBy('plan.slug')
    .executeTakeFirst()
  return row?.id
}
