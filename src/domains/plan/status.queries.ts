import type { Transaction } from '../../platform/database.ts'
import { actorOf, type Scope } from '../../platform/scope.ts'
import type { Assessment, Status, StatusCommand, StatusRecord } from './status.ts'

type StatusRow = {
  id: string
  status: string | null
  assessment: string | null
  asOf: string | null
  reason: string | null
  recordedAt: Date | null
  actor: string | null
}

/** The table's checks keep the words to those of `status.ts`; the nulls are those of an outer join. */
export function asStatus(row: StatusRow): StatusRecord {
  return {
    id: row.id,
    status: row.status as Status,
    assessment: row.assessment as Assessment | null,
    asOf: row.asOf ?? '',
    reason: row.reason ?? '',
    recordedAt: row.recordedAt ?? new Date(0),
    actor: row.actor ?? '',
  }
}

/** A subquery: the last status of every measure. */
export function latestStatuses(tx: Transaction) {
  return tx
    .selectFrom('planStatus')
    .distinctOn('measureId')
    .selectAll()
    .orderBy('measureId')
    .orderBy('asOf', 'desc')
    .orderBy('recordedAt', 'desc')
}

/** Newest first. */
export async function listStatuses(tx: Transaction, measureId: string): Promise<StatusRecord[]> {
  const rows = await tx
    .selectFrom('planStatus')
    .selectAll()
    .where('measureId', '=', measureId)
    .orderBy('asOf', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map(asStatus)
}

export async function insertStatus(
  tx: Transaction,
  scope: Scope,
  measureId: string,
  status: StatusCommand & { id: string },
): Promise<void> {
  await tx
    .insertInto('planStatus')
    .values({ cityId: scope.city.id, measureId, ...status, recordedAt: scope.now, actor: actorOf(scope.viewer) })
    .execute()
}
