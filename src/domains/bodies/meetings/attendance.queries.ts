import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Present } from './attendance.ts'
import type { SeatPart } from './seating.ts'

export async function listPresent(tx: Transaction, meetingId: string): Promise<Present[]> {
  const rows = await tx
    .selectFrom('bodiesAttendance')
    .select(['seatId', 'participantId', 'part'])
    .where('meetingId', '=', meetingId)
    .execute()
  return rows.map(({ part, ...row }) => ({ ...row, part: part as SeatPart }))
}

export async function savePresent(
  tx: Transaction,
  scope: Scope,
  meetingId: string,
  present: readonly Present[],
): Promise<void> {
  await tx.deleteFrom('bodiesAttendance').where('meetingId', '=', meetingId).execute()
  const rows = present.map((one) => ({ cityId: scope.city.id, meetingId, ...one }))
  if (rows.length > 0) await tx.insertInto('bodiesAttendance').values(rows).execute()
}
