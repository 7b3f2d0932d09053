import type { Transaction } from '../../../platform/database.ts'
import { listParityTerms, listSides } from '../seats/terms.queries.ts'
import type { Seating, SeatPart, Sitter } from './seating.ts'

/** What of a body its meetings ask. */
export type MeetingBody = { id: string; slug: string; name: string; kind: string; closedOn: string | null }

const told = ['id', 'slug', 'name', 'kind', 'closedOn'] as const

export async function findMeetingBody(tx: Transaction, of: { id: string } | { slug: string }) {
  const body = tx.selectFrom('bodiesBody').select(told)
  return ('id' in of ? body.where('id', '=', of.id) : body.where('slug', '=', of.slug)).executeTakeFirst()
}

export async function listMeetingBodies(tx: Transaction): Promise<Map<string, MeetingBody>> {
  const rows = await tx.selectFrom('bodiesBody').select(told).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

export async function listFieldsOf(tx: Transaction, bodyId: string): Promise<string[]> {
  const rows = await tx.selectFrom('bodiesBodyField').select('fieldId').where('bodyId', '=', bodyId).execute()
  return rows.map(({ fieldId }) => fieldId)
}

/** Who can come to a meeting of a body on a day. An organisation comes by whom it sends; whoever was erased does not. */
export async function loadSeating(tx: Transaction, bodyId: string, day: string): Promise<Seating> {
  const sitters = await listSitters(tx, bodyId, day)
  const on = (seatId: string, part: SeatPart) =>
    sitters.find((one) => one.seatId === seatId && one.part === part)?.sitter ?? null
  const seats = await listOpenSeats(tx, bodyId, day)
  return {
    sides: await listSides(tx, bodyId),
    rules: await listParityTerms(tx, bodyId, day),
    seats: seats.map((seat) => ({ ...seat, holder: on(seat.id, 'holder'), deputy: on(seat.id, 'deputy') })),
  }
}

async function listOpenSeats(tx: Transaction, bodyId: string, day: string) {
  return tx
    .selectFrom('bodiesSeat as seat')
    .leftJoin('bodiesSide as side', (on) =>
      on.onRef('side.bodyId', '=', 'seat.bodyId').onRef('side.side', '=', 'seat.side'),
    )
    .select(['seat.id', 'seat.side', 'seat.speaksFor', 'seat.selfOrganised', 'seat.votes'])
    .where('seat.bodyId', '=', bodyId)
    .where('seat.openedOn', '<=', day)
    .where((or) => or.or([or('seat.closedOn', 'is', null), or('seat.closedOn', '>=', day)]))
    .orderBy('side.position')
    .orderBy('seat.position')
    .orderBy('seat.id')
    .execute()
}

async function listSitters(tx: Transaction, bodyId: string, day: string) {
  const rows = await tx
    .selectFrom('bodiesMandate as mandate')
    .innerJoin('bodiesSeat as seat', 'seat.id', 'mandate.seatId')
    .innerJoin('bodiesParticipant as participant', 'participant.id', 'mandate.participantId')
    .select(['mandate.seatId', 'mandate.part', 'participant.id as participantId', 'participant.name'])
    .where('seat.bodyId', '=', bodyId)
    .where('mandate.startsOn', '<=', day)
    .where((or) => or.or([or('mandate.endsOn', 'is', null), or('mandate.endsOn', '>=', day)]))
    .where('participant.erasedAt', 'is', null)
    .execute()
  return rows.map(({ seatId, part, participantId, name }) => {
    const sitter: Sitter = { participantId, name }
    return { seatId, part: part as SeatPart, sitter }
  })
}
