import type { Selectable } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { BodiesAgendaItem } from '../../../platform/database-types.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { AgendaItem, ItemWish, Subject } from './agenda.ts'

function asItem({ cityId: _city, ...row }: Selectable<BodiesAgendaItem>): AgendaItem {
  const { planId, goalId, measureId, minutesOf, ...item } = row
  const of = (kind: Subject['kind'], id: string | null) => (id === null ? null : { kind, id })
  const subject = of('plan', planId) ?? of('goal', goalId) ?? of('measure', measureId) ?? of('minutes', minutesOf)
  return { ...item, subject }
}

/** Of a meeting in their order, those withdrawn too. */
export async function listItems(tx: Transaction, meetingId: string): Promise<AgendaItem[]> {
  const rows = await tx
    .selectFrom('bodiesAgendaItem')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('position')
    .orderBy('proposedAt')
    .orderBy('id')
    .execute()
  return rows.map(asItem)
}

/** What waits for the next meeting of a body. */
export async function listWaiting(tx: Transaction, bodyId: string): Promise<AgendaItem[]> {
  const rows = await tx
    .selectFrom('bodiesAgendaItem')
    .selectAll()
    .where('bodyId', '=', bodyId)
    .where('meetingId', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('proposedAt')
    .orderBy('id')
    .execute()
  return rows.map(asItem)
}

/** What stands on agendas of a body that are not over. */
export async function listOpenItems(tx: Transaction, bodyId: string): Promise<AgendaItem[]> {
  const rows = await tx
    .selectFrom('bodiesAgendaItem as item')
    .innerJoin('bodiesMeeting as meeting', 'meeting.id', 'item.meetingId')
    .selectAll('item')
    .where('item.bodyId', '=', bodyId)
    .where('meeting.closedAt', 'is', null)
    .where('meeting.calledOffAt', 'is', null)
    .execute()
  return rows.map(asItem)
}

export async function findItem(tx: Transaction, id: string): Promise<AgendaItem | undefined> {
  if (!isRecordId(id)) return undefined
  const row = await tx.selectFrom('bodiesAgendaItem').selectAll().where('id', '=', id).executeTakeFirst()
  return row && asItem(row)
}

type NewItem = ItemWish & Pick<AgendaItem, 'id' | 'bodyId' | 'meetingId' | 'position' | 'proposedBy'>

export async function insertItem(tx: Transaction, scope: Scope, { subject, ...row }: NewItem): Promise<void> {
  const about = subject && { [subject.kind === 'minutes' ? 'minutesOf' : `${subject.kind}Id`]: subject.id }
  await tx
    .insertInto('bodiesAgendaItem')
    .values({ cityId: scope.city.id, ...row, ...about, proposedAt: scope.now })
    .execute()
}

type Changes = Partial<
  Pick<AgendaItem, 'meetingId' | 'position' | 'noted' | 'inPrivate' | 'withdrawnAt' | 'withdrawnReason'>
>

/** False when somebody else has changed it since the version seen. */
export async function saveItem(tx: Transaction, id: string, seen: number, changes: Changes): Promise<boolean> {
  const result = await tx
    .updateTable('bodiesAgendaItem')
    .set({ ...changes, version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** The order alone: whoever words an item meanwhile is not in conflict with it. */
export async function saveOrder(tx: Transaction, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) {
    await tx.updateTable('bodiesAgendaItem').set({ position }).where('id', '=', id).execute()
  }
}

/** What was not taken up in a meeting waits for the next one. */
export async function releaseItems(tx: Transaction, meetingId: string): Promise<void> {
  await tx
    .updateTable('bodiesAgendaItem')
    .set({ meetingId: null })
    .where('meetingId', '=', meetingId)
    .where('withdrawnAt', 'is', null)
    .execute()
}
