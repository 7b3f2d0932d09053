import type { Transaction } from '../../../../platform/database.ts'

/** Every status of the adopted measures of a plan, the newest first. Who recorded it is not told. */
export async function listStatusesOf(tx: Transaction, planId: string) {
  return tx
    .selectFrom('planStatus as status')
    .innerJoin('planMeasure as measure', 'measure.id', 'status.measureId')
    .select(['status.measureId', 'status.status', 'status.assessment', 'status.asOf', 'status.reason'])
    .where('measure.planId', '=', planId)
    .where('measure.stage', 'in', ['adopted', 'closed'])
    .orderBy('status.asOf', 'desc')
    .orderBy('status.recordedAt', 'desc')
    .execute()
}

/** What goals and measures of a plan are said to have to do with in other papers. */
export async function listReferencesOf(tx: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx
    .selectFrom('planCrossReference')
    .select((one) => [one.fn.coalesce('goalId', 'measureId').$notNull().as('recordId'), 'paper', 'passage', 'url'])
    .where((one) => one.or([one('goalId', 'in', ids), one('measureId', 'in', ids)]))
    .orderBy('paper')
    .execute()
}
