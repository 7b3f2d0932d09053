import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { addDays } from '../../settings/settings.ts'
import { namingRule, type ParityRefusal } from './appointment.ts'
import { composeOn } from './composition.ts'
import { afterPartings, type Parting, partWithSeat } from './ending.ts'
import type { Register } from './mandate.ts'
import { offOf } from './parity.ts'
import type { Seat } from './seat.ts'
import type { Charter } from './standing.ts'

export type Closing = { on: string; reason: string }
export type SeatClosingRefusal =
  | 'seat.none_chosen'
  | 'seat.closed'
  | 'seat.reason_missing'
  | 'seat.closes_before_opening'
  | 'seat.closes_later'
export type SeatsClosed = { closing: Closing; partings: Parting[] }

/**
 * Seats that are there no more, with whoever sits in them. It is the body that gives them up, so that parity is asked: as
 * with appointments, seats of several sides close in one act. Where the rules of procedure allow it, the reason of the
 * closing is the reason for the exception, too. `today`: what closes later may have to be thought over before.
 */
export function decideSeatClosing(
  ids: readonly string[],
  wish: Closing,
  charter: Charter,
  register: Register,
  today: string,
): Outcome<SeatsClosed, SeatClosingRefusal | ParityRefusal> {
  const seats = register.seats.filter(({ id }) => ids.includes(id))
  const closing = { on: wish.on, reason: wish.reason.trim() }
  const lastOpened = seats
    .map(({ openedOn }) => openedOn)
    .sort()
    .at(-1)
  if (lastOpened === undefined) return refused('seat.none_chosen')
  if (seats.some(({ closedOn }) => closedOn !== null)) return refused('seat.closed')
  if (closing.reason === '') return refused('seat.reason_missing')
  if (closing.on < lastOpened) return refused('seat.closes_before_opening', { day: lastOpened })
  if (closing.on > today) return refused('seat.closes_later')
  const partings = seats.flatMap(({ id }) => partWithSeat(register.mandates, id, closing.on))
  const after = afterClosing(register, seats, closing, partings)
  const next = addDays(closing.on, 1)
  for (const rule of charter.allowsExceptions ? [] : charter.rules.filter(({ inForceOn }) => inForceOn <= next)) {
    const [offNow, offThen] = [register, after].map((one) => offOf(rule, composeOn(charter.sides, one, next)))
    if (offThen! > offNow!) return namingRule('parity.would_break', { rule, day: next, off: offThen! })
  }
  return ok({ closing, partings })
}

function afterClosing(register: Register, seats: readonly Seat[], closing: Closing, partings: Parting[]): Register {
  const left = afterPartings(register, partings)
  const closed = (seat: Seat) => ({ ...seat, closedOn: closing.on, closedReason: closing.reason })
  return { ...left, seats: left.seats.map((seat) => (seats.includes(seat) ? closed(seat) : seat)) }
}
