import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Parting } from './ending.ts'
import type { Ending, Mandate, MandatePart, Office, Register } from './mandate.ts'
import type { Seat } from './seat.ts'

/** Who sat, sits and is to sit where, by body: all seats and mandates whatever the day, seats by side in their order. */
export async function loadRegisters(tx: Transaction): Promise<(bodyId: string) => Register> {
  const seats = await listSeats(tx)
  const mandates = await listMandates(tx)
  return (bodyId) => {
    const own = seats.filter((seat) => seat.bodyId === bodyId)
    const ids = new Set(own.map(({ id }) => id))
    return { seats: own, mandates: mandates.filter(({ seatId }) => ids.has(seatId)) }
  }
}

async function listSeats(tx: Transaction): Promise<Seat[]> {
  const rows = await tx.selectFrom('bodiesSeat').selectAll().orderBy('position').orderBy('id').execute()
  return rows.map(({ cityId: _city, ...row }) => row)
}

/** The latest first. */
async function listMandates(tx: Transaction): Promise<Mandate[]> {
  const rows = await tx.selectFrom('bodiesMandate').selectAll().orderBy('startsOn', 'desc').orderBy('id').execute()
  return rows.map(({ cityId: _city, ...row }) => ({
    ...row,
    part: row.part as MandatePart,
    office: row.office as Office | null,
    ending: row.ending as Ending | null,
  }))
}

export async function insertSeats(tx: Transaction, scope: Scope, seats: readonly Seat[]): Promise<void> {
  const rows = seats.map((seat) => ({ cityId: scope.city.id, ...seat }))
  await tx.insertInto('bodiesSeat').values(rows).execute()
}

export type SeatRevision = Pick<Seat, 'speaksFor' | 'selfOrganised' | 'votes'>

export async function saveSeat(tx: Transaction, id: string, row: SeatRevision): Promise<void> {
  await tx.updateTable('bodiesSeat').set(row).where('id', '=', id).execute()
}

export async function saveSeatClosing(tx: Transaction, id: string, on: string, reason: string): Promise<void> {
  await tx.updateTable('bodiesSeat').set({ closedOn: on, closedReason: reason }).where('id', '=', id).execute()
}

export async function insertMandate(tx: Transaction, scope: Scope, mandate: Mandate): Promise<void> {
  await tx
    .insertInto('bodiesMandate')
    .values({ cityId: scope.city.id, ...mandate })
    .execute()
}

export async function saveMandateEnd(tx: Transaction, mandate: Mandate): Promise<void> {
  const { endsOn, ending, endingReason } = mandate
  await tx.updateTable('bodiesMandate').set({ endsOn, ending, endingReason }).where('id', '=', mandate.id).execute()
}

export async function saveParting(tx: Transaction, parting: Parting): Promise<void> {
  if ('ended' in parting) return saveMandateEnd(tx, parting.ended)
  await tx.deleteFrom('bodiesMandate').where('id', '=', parting.dropped.id).execute()
}

export async function saveOffice(tx: Transaction, id: string, office: Office | null): Promise<void> {
  await tx.updateTable('bodiesMandate').set({ office }).where('id', '=', id).execute()
}
