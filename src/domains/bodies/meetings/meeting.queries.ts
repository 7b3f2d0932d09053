import type { Selectable } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { BodiesMeeting } from '../../../platform/database-types.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Meeting, MeetingWish } from './meeting.ts'

function asMeeting({ cityId: _city, ...row }: Selectable<BodiesMeeting>): Meeting {
  return row
}

export async function findMeeting(tx: Transaction, id: string): Promise<Meeting | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await tx.selectFrom('bodiesMeeting').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asMeeting(row)
}

/** Of one body, or of all; the earliest first. */
export async function listMeetings(tx: Transaction, bodyId?: string): Promise<Meeting[]> {
  const all = tx.selectFrom('bodiesMeeting').selectAll().orderBy('startsAt').orderBy('id')
  const rows = await (bodyId === undefined ? all : all.where('bodyId', '=', bodyId)).execute()
  return rows.map(asMeeting)
}

export async function insertMeeting(
  tx: Transaction,
  scope: Scope,
  row: MeetingWish & { id: string; bodyId: string },
): Promise<void> {
  await tx
    .insertInto('bodiesMeeting')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

type Changes = Partial<MeetingWish> &
  Partial<Pick<Meeting, 'invitedAt' | 'openedAt' | 'closedAt' | 'calledOffAt' | 'calledOffReason'>>

/** False when somebody else has changed it since the version seen. */
export async function saveMeeting(tx: Transaction, id: string, seen: number, changes: Changes): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesMeeting')
    .set({ ...changes, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
