import type { Transaction } from '../../../platform/database.ts'

/** In which bodies a participant is a chair or the secretary on a day. Ids. */
export async function listBodiesRunBy(tx: Transaction, participantId: string, day: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('bodiesMandate as mandate')
    .innerJoin('bodiesSeat as seat', 'seat.id', 'mandate.seatId')
    .select('seat.bodyId')
    .distinct()
    .where('mandate.participantId', '=', participantId)
    .where('mandate.office', 'is not', null)
    .where('mandate.startsOn', '<=', day)
    .where((or) => or.or([or('mandate.endsOn', 'is', null), or('mandate.endsOn', '>=', day)]))
    .execute()
  return rows.map(({ bodyId }) => bodyId)
}
