import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'

/** One measure in one round, also where it was taken out. */
export async function findUpdate(
  tx: Transaction,
  roundId: string,
  measureId: string,
): Promise<{ id: string; takenOutAt: Date | null } | undefined> {
  return tx
    .selectFrom('reportingUpdate')
    .select(['id', 'takenOutAt'])
    .where('roundId', '=', roundId)
    .where('measureId', '=', measureId)
    .executeTakeFirst()
}

/** Why measures are asked no more, by their ids. */
export async function listTakenOut(tx: Transaction, roundId: string): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('reportingUpdate')
    .select(['measureId', 'takenOutReason'])
    .where('roundId', '=', roundId)
    .where('takenOutAt', 'is not', null)
    .execute()
  return new Map(rows.map(({ measureId, takenOutReason }) => [measureId, takenOutReason ?? '']))
}

export async function takeOutUpdate(tx: Transaction, scope: Scope, id: string, reason: string): Promise<void> {
  await tx
    .updateTable('reportingUpdate')
    .set({ takenOutAt: scope.now, takenOutBy: actorOf(scope.viewer), takenOutReason: reason })
    .where('id', '=', id)
    .execute()
}

export async function putBackUpdate(tx: Transaction, id: string): Promise<void> {
  await tx
    .updateTable('reportingUpdate')
    .set({ takenOutAt: null, takenOutBy: null, takenOutReason: null })
    .where('id', '=', id)
    .execute()
}
