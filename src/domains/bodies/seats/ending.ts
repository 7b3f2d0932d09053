import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { addDays } from '../../settings/settings.ts'
import { type Mandate, type Register, sittingOn } from './mandate.ts'
import { isOpenOn, type Seat } from './seat.ts'

/** How somebody leaves before their term is over: by themselves, or called back by whom they speak for. */
export const leavings = ['resigned', 'recalled'] as const
export type Leaving = { ending: (typeof leavings)[number]; lastDay: string; reason: string }
export type EndingRefusal = 'mandate.over' | 'mandate.reason_missing'

/**
 * A mandate that ends earlier: shortened, or, had it not begun by then, never come to be (`dropped`). Parity is not asked:
 * nobody is held in a seat, and whoever sent somebody may call them back. Who does not resign by themselves is told why.
 */
export function decideEnding(mandate: Mandate, leaving: Leaving): Outcome<Parting, EndingRefusal> {
  const { ending, lastDay } = leaving
  const endingReason = leaving.reason.trim()
  if (mandate.endsOn !== null && mandate.endsOn <= lastDay) return refused('mandate.over', { day: mandate.endsOn })
  if (ending === 'recalled' && endingReason === '') return refused('mandate.reason_missing')
  return ok(partOn(mandate, lastDay, ending, endingReason))
}

export type Parting = { ended: Mandate } | { dropped: Mandate }

function partOn(mandate: Mandate, lastDay: string, ending: Mandate['ending'], endingReason: string): Parting {
  if (lastDay < mandate.startsOn) return { dropped: mandate }
  return { ended: { ...mandate, endsOn: lastDay, ending, endingReason } }
}

/** What becomes of the mandates of a seat when it closes: they end with it, whatever their term. */
export function partWithSeat(mandates: readonly Mandate[], seatId: string, lastDay: string): Parting[] {
  return mandates
    .filter((one) => one.seatId === seatId && (one.endsOn === null || one.endsOn > lastDay))
    .map((one) => partOn(one, lastDay, 'term', ''))
}

export type Closing = { on: string; reason: string }
export type SeatClosingRefusal =
  | 'seat.closed'
  | 'seat.closes_before_opening'
  | 'seat.closes_later'
  | 'seat.reason_missing'

/** `today`: a seat closes by today, since what closes later may have to be thought over before. */
export function decideSeatClosing(seat: Seat, closing: Closing, today: string): Outcome<Closing, SeatClosingRefusal> {
  const reason = closing.reason.trim()
  if (seat.closedOn !== null) return refused('seat.closed')
  if (reason === '') return refused('seat.reason_missing')
  if (closing.on < seat.openedOn) return refused('seat.closes_before_opening', { day: seat.openedOn })
  if (closing.on > today) return refused('seat.closes_later')
  return ok({ on: closing.on, reason })
}

/** The register after that. */
export function afterPartings({ seats, mandates }: Register, partings: readonly Parting[]): Register {
  const ended = new Map(partings.flatMap((one) => ('ended' in one ? [[one.ended.id, one.ended] as const] : [])))
  const dropped = new Set(partings.flatMap((one) => ('dropped' in one ? [one.dropped.id] : [])))
  return { seats, mandates: mandates.filter(({ id }) => !dropped.has(id)).map((one) => ended.get(one.id) ?? one) }
}

/** Vacant: open on that day, and nobody holds it, whoever may stand in. */
export function vacantOn({ seats, mandates }: Register, day: string): Seat[] {
  return seats.filter((seat) => isOpenOn(seat, day) && sittingOn(mandates, seat.id, day).holder === null)
}

/** Whose term is over within so many days, while nobody is known to come after them. The next to end first. */
export function endingWithin({ seats, mandates }: Register, day: string, days: number): Mandate[] {
  const until = addDays(day, days)
  return seats
    .flatMap(({ id }) => sittingOn(mandates, id, day).holder ?? [])
    .filter(({ endsOn }) => endsOn !== null && endsOn <= until)
    .filter(({ seatId, endsOn }) => sittingOn(mandates, seatId, addDays(endsOn ?? day, 1)).holder === null)
    .sort((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? ''))
}
