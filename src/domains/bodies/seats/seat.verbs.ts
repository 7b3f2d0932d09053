import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addDays } from '../../settings/settings.ts'
import type { ParityRefusal } from './appointment.ts'
import { charterOf } from './body.ts'
import { changeBody } from './body.verbs.ts'
import { tellIfBroken } from './parity.mail.ts'
import { savePartings } from './parting.verbs.ts'
import { insertSeats, type SeatRevision, saveSeat, saveSeatClosing } from './seat.queries.ts'
import type { Seat } from './seat.ts'
import { type Closing, decideSeatClosing, type SeatClosingRefusal } from './seat-closing.ts'

export type SeatWish = Pick<Seat, 'side' | 'speaksFor' | 'selfOrganised' | 'votes'>
type Common = 'body.closed' | 'changed_meanwhile'

/** Opens seats, as many as wanted at once, and gives their ids. They are vacant: parity is a matter of who sits in them. */
export async function openSeats(
  scope: Scope,
  slug: string,
  seen: number,
  wishes: readonly SeatWish[],
  openedOn: string,
): Promise<Outcome<string[], Common | 'seat.none' | 'seat.too_many' | 'seat.side_unknown' | 'seat.before_founding'>> {
  return changeBody(scope, 'bodies.openSeats', slug, seen, async ({ body, register, write, hold }) => {
    if (wishes.length === 0) return refused('seat.none')
    if (wishes.length > 200) return refused('seat.too_many')
    if (wishes.some((wish) => body.sides.every(({ side }) => side !== wish.side))) return refused('seat.side_unknown')
    if (openedOn < body.foundedOn) return refused('seat.before_founding', { day: body.foundedOn })
    if (!(await hold())) return refused('changed_meanwhile')
    const last = Math.max(0, ...register.seats.map(({ position }) => position))
    const seats = wishes.map((wish, i): Seat => {
      const open = { bodyId: body.id, position: last + i + 1, openedOn, closedOn: null, closedReason: null }
      return { id: randomUUID(), ...wish, speaksFor: wish.speaksFor.trim(), ...open }
    })
    await insertSeats(write.tx, scope, seats)
    for (const seat of seats) write.changed({ kind: 'seat', id: seat.id, before: null, after: seat })
    return ok(seats.map(({ id }) => id))
  })
}

/** Says otherwise for whom a seat speaks; what counts for parity can be corrected as long as nobody ever held it. */
export async function reviseSeat(
  scope: Scope,
  slug: string,
  seatId: string,
  seen: number,
  wish: SeatRevision,
): Promise<Outcome<null, Common | 'seat.was_held'>> {
  return changeBody(scope, 'bodies.reviseSeat', slug, seen, async ({ register, write, hold }) => {
    const seat = register.seats.find(({ id }) => id === seatId)
    if (!seat) throw new NotFound('seat')
    const counts = (one: SeatRevision) => `${one.selfOrganised} ${one.votes}`
    const wasHeld = register.mandates.some((one) => one.seatId === seatId)
    if (wasHeld && counts(wish) !== counts(seat)) return refused('seat.was_held')
    if (!(await hold())) return refused('changed_meanwhile')
    const after = { ...wish, speaksFor: wish.speaksFor.trim() }
    await saveSeat(write.tx, seatId, after)
    const { speaksFor, selfOrganised, votes } = seat
    write.changed({ kind: 'seat', id: seatId, before: { speaksFor, selfOrganised, votes }, after })
    return ok(null)
  })
}

/** Closes seats, with whoever sits in them. */
export async function closeSeats(
  scope: Scope,
  slug: string,
  seen: number,
  ids: readonly string[],
  wish: Closing,
): Promise<Outcome<null, Common | SeatClosingRefusal | ParityRefusal>> {
  return changeBody(scope, 'bodies.closeSeats', slug, seen, async (one) => {
    const { body, register, write, hold } = one
    const decided = decideSeatClosing(ids, wish, charterOf(body), register, dayOf(scope.now))
    if (!decided.ok) return decided
    if (!(await hold())) return refused('changed_meanwhile')
    const { closing, partings } = decided.value
    await savePartings(write, partings, register)
    for (const id of new Set(ids)) {
      await saveSeatClosing(write.tx, id, closing.on, closing.reason)
      write.changed({ kind: 'seat', id, before: { closed: null }, after: { closed: closing } })
    }
    await tellIfBroken(scope, one, addDays(closing.on, 1))
    return ok(null)
  })
}
