import type { Transaction } from '../../platform/database.ts'

type Lead = { leadUnitId: string | null; leadPostId: string | null }
export type LedMeasure = Lead & { id: string; planId: string; version: number }

/** Whatever a post leads, of all editions, and holds these rows until the transaction ends. */
export async function listLedBy(tx: Transaction, postId: string): Promise<LedMeasure[]> {
  return tx
    .selectFrom('planMeasure')
    .select(['id', 'planId', 'version', 'leadUnitId', 'leadPostId'])
    .where('leadPostId', '=', postId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

export async function saveLead(tx: Transaction, { id, version }: LedMeasure, lead: Partial<Lead>): Promise<void> {
  await tx
    .updateTable('planMeasure')
    .set({ ...lead, version: version + 1 })
    .where('id', '=', id)
    .execute()
}
