import type { Transaction } from '../../../platform/database.ts'

/** A body by what reviews say of it. */
export type NamedBody = { id: string; slug: string; name: string; closedOn: string | null }
export type Membership = { bodyId: string; participantId: string }

export async function listNamedBodies(tx: Transaction): Promise<NamedBody[]> {
  return tx.selectFrom('bodiesBody').select(['id', 'slug', 'name', 'closedOn']).orderBy('name').execute()
}

/** Who sits in which body on a day, deputies as well. */
export async function listMemberships(tx: Transaction, day: string): Promise<Membership[]> {
  const rows = await tx
    .selectFrom('bodiesMandate as mandate')
    .innerJoin('bodiesSeat as seat', 'seat.id', 'mandate.seatId')
    .select(['seat.bodyId', 'mandate.participantId'])
    .distinct()
    .where('mandate.participantId', 'is not', null)
    .where('mandate.startsOn', '<=', day)
    .where((or) => or.or([or('mandate.endsOn', 'is', null), or('mandate.endsOn', '>=', day)]))
    .execute()
  return rows.flatMap(({ bodyId, participantId }) => (participantId === null ? [] : [{ bodyId, participantId }]))
}
