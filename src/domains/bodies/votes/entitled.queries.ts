import type { Transaction } from '../../../platform/database.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Entitled, SeatMandate, SeatPart, VotingSeat } from './entitlement.ts'

/** On the frozen list, with the names of whose seat it is to vote from. */
export type OnList = Entitled & { motionId: string; name: string; voted: boolean }

export async function listEntitled(tx: Transaction, motionIds: readonly string[]): Promise<OnList[]> {
  if (motionIds.length === 0) return []
  const rows = await tx
    .selectFrom('bodiesEntitled as entitled')
    .innerJoin('bodiesParticipant as participant', 'participant.id', 'entitled.participantId')
    .innerJoin('bodiesSeat as seat', 'seat.id', 'entitled.seatId')
    .select(['entitled.motionId', 'entitled.seatId', 'entitled.side', 'entitled.selfOrganised', 'entitled.part'])
    .select(['entitled.participantId', 'entitled.recusedReason', 'entitled.voted', 'participant.name'])
    .where('entitled.motionId', 'in', motionIds)
    .orderBy('seat.position')
    .orderBy('entitled.seatId')
    .execute()
  return rows.map(({ part, ...row }) => ({ ...row, part: part as SeatPart }))
}

/** On which lists a participant stands. */
export async function listMotionsOf(tx: Transaction, participantId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('bodiesEntitled')
    .select('motionId')
    .where('participantId', '=', participantId)
    .execute()
  return rows.map(({ motionId }) => motionId)
}

export async function insertEntitled(
  tx: Transaction,
  scope: Scope,
  motionId: string,
  entitled: readonly Entitled[],
): Promise<void> {
  const rows = entitled.map((one) => ({ cityId: scope.city.id, motionId, ...one }))
  if (rows.length > 0) await tx.insertInto('bodiesEntitled').values(rows).execute()
}

export async function saveEntitled(
  tx: Transaction,
  { motionId, seatId }: Pick<OnList, 'motionId' | 'seatId'>,
  changes: { voted: true } | { recusedReason: string },
): Promise<void> {
  await tx
    .updateTable('bodiesEntitled')
    .set(changes)
    .where('motionId', '=', motionId)
    .where('seatId', '=', seatId)
    .execute()
}

/** All seats of a body, in their order. */
export async function listVotingSeats(tx: Transaction, bodyId: string): Promise<VotingSeat[]> {
  return tx
    .selectFrom('bodiesSeat')
    .select(['id', 'side', 'selfOrganised', 'votes', 'openedOn', 'closedOn'])
    .where('bodyId', '=', bodyId)
    .orderBy('position')
    .orderBy('id')
    .execute()
}

export type BodyMandate = SeatMandate & { unitId: string | null }

export async function listBodyMandates(tx: Transaction, bodyId: string): Promise<BodyMandate[]> {
  const rows = await tx
    .selectFrom('bodiesMandate as mandate')
    .innerJoin('bodiesSeat as seat', 'seat.id', 'mandate.seatId')
    .select(['mandate.seatId', 'mandate.part', 'mandate.participantId', 'mandate.unitId'])
    .select(['mandate.startsOn', 'mandate.endsOn'])
    .where('seat.bodyId', '=', bodyId)
    .execute()
  return rows.map(({ part, ...row }) => ({ ...row, part: part as SeatPart }))
}

/** What of a body a vote asks. */
export async function findVotingBody(tx: Transaction, bodyId: string) {
  return tx
    .selectFrom('bodiesBody')
    .select(['id', 'slug', 'name', 'votesNeedParity', 'closedOn'])
    .where('id', '=', bodyId)
    .executeTakeFirst()
}

export async function findVotingBodyAt(tx: Transaction, slug: string) {
  return tx
    .selectFrom('bodiesBody')
    .select(['id', 'slug', 'name', 'votesNeedParity', 'closedOn'])
    .where('slug', '=', slug)
    .executeTakeFirst()
}

/** What of a meeting a vote asks. */
export async function findVotingMeeting(tx: Transaction, id: string) {
  if (!isRecordId(id)) return undefined
  return tx
    .selectFrom('bodiesMeeting as meeting')
    .leftJoin('bodiesMinutes as minutes', 'minutes.meetingId', 'meeting.id')
    .select(['meeting.id', 'meeting.bodyId', 'meeting.title', 'meeting.startsAt', 'meeting.openedAt'])
    .select(['meeting.closedAt', 'minutes.publishedAt as minutesPublishedAt'])
    .where('meeting.id', '=', id)
    .executeTakeFirst()
}

/** The meetings of a body that are not over, and what stands on their agenda or waits for one. */
export async function listMeetingsAhead(tx: Transaction, bodyId: string) {
  return tx
    .selectFrom('bodiesMeeting')
    .select(['id', 'title', 'startsAt'])
    .where('bodyId', '=', bodyId)
    .where('closedAt', 'is', null)
    .where('calledOffAt', 'is', null)
    .orderBy('startsAt')
    .execute()
}

export async function findVotingItem(tx: Transaction, id: string) {
  if (!isRecordId(id)) return undefined
  return tx
    .selectFrom('bodiesAgendaItem')
    .select(['id', 'bodyId', 'meetingId', 'title', 'planId', 'goalId', 'measureId', 'minutesOf'])
    .where('id', '=', id)
    .executeTakeFirst()
}
