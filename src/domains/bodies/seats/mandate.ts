import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { addDays } from '../../settings/settings.ts'
import type { Seat } from './seat.ts'

/** Who holds a seat, and who stands in for them. */
export const mandateParts = ['holder', 'deputy'] as const
export type MandatePart = (typeof mandateParts)[number]

export const offices = ['chair', 'vice_chair', 'secretary'] as const
export type Office = (typeof offices)[number]

/** Why a mandate ended, or is known to end: its term is over, or something came before that. */
export const endings = ['term', 'resigned', 'recalled', 'succeeded', 'erased'] as const
export type Ending = (typeof endings)[number]

/**
 * A seat in somebody's hands; both days belong to it. `endsOn`: null while nobody has said when it ends. An organisation
 * (`unitId`) holds it by whom it sends (`participantId`), and for a while perhaps by nobody.
 */
export type Mandate = {
  id: string
  seatId: string
  part: MandatePart
  participantId: string | null
  unitId: string | null
  office: Office | null
  startsOn: string
  endsOn: string | null
  ending: Ending | null
  endingReason: string
  /** Why it was filled although parity broke by it. */
  parityReason: string | null
}

type Term = Pick<Mandate, 'startsOn' | 'endsOn'>

export function isHeldOn({ startsOn, endsOn }: Term, day: string): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn)
}

/** Who holds a seat on a day, and who stands in. */
export function sittingOn(
  mandates: readonly Mandate[],
  seatId: string,
  day: string,
): Record<MandatePart, Mandate | null> {
  const of = (part: MandatePart) =>
    mandates.find((one) => one.seatId === seatId && one.part === part && isHeldOn(one, day)) ?? null
  return { holder: of('holder'), deputy: of('deputy') }
}

export type MandateWish = Pick<Mandate, 'seatId' | 'part' | 'participantId' | 'unitId' | 'startsOn' | 'endsOn'>
export type MandateRefusal =
  | 'mandate.ends_before_start'
  | 'mandate.seat_not_open'
  | 'mandate.before_the_last'
  | 'mandate.both_parts'
  | 'mandate.second_seat'

/** `seats`, `mandates`: all of the body, whatever the day. */
export type Register = { seats: readonly Seat[]; mandates: readonly Mandate[] }

/**
 * Who follows whom. The one before ends on the day before the new term begins; nobody is put before those who are known
 * to come. Nobody stands in for themselves, and nobody has two votes in a body: neither by holding two seats nor by
 * holding one and standing in for another. To stand in for several is fine, since only one of them can be stood in for
 * at a time.
 */
export function decideMandate(
  wish: MandateWish,
  { seats, mandates }: Register,
): Outcome<{ ends: Mandate | null }, MandateRefusal> {
  if (wish.endsOn !== null && wish.endsOn < wish.startsOn) return refused('mandate.ends_before_start')
  const seat = seats.find(({ id }) => id === wish.seatId)
  if (!seat || !isOpenOnBoth(seat, wish)) return refused('mandate.seat_not_open')
  const last = lastOf(mandates, wish)
  if (last && wish.startsOn <= last.startsOn) return refused('mandate.before_the_last', { day: last.startsOn })
  const theirs = mandates.filter(
    (one) => wish.participantId !== null && one.participantId === wish.participantId && isOverlapping(one, wish),
  )
  if (theirs.some((one) => one.seatId === wish.seatId && one.part !== wish.part)) return refused('mandate.both_parts')
  const voting = new Set(seats.filter(({ votes }) => votes).map(({ id }) => id))
  const isSecond = (one: Mandate) =>
    voting.has(one.seatId) && one.seatId !== wish.seatId && (one.part === 'holder' || wish.part === 'holder')
  if (seat.votes && theirs.some(isSecond)) return refused('mandate.second_seat')
  const isCut = last !== undefined && (last.endsOn === null || last.endsOn >= wish.startsOn)
  if (!isCut) return ok({ ends: null })
  return ok({ ends: { ...last, endsOn: addDays(wish.startsOn, -1), ending: 'succeeded' } })
}

/** A term that goes beyond the last day of its seat would be one of a seat that is not there. */
function isOpenOnBoth({ openedOn, closedOn }: Seat, { startsOn, endsOn }: Term): boolean {
  return openedOn <= startsOn && (closedOn === null || (endsOn !== null && endsOn <= closedOn))
}

function lastOf(mandates: readonly Mandate[], { seatId, part }: Pick<Mandate, 'seatId' | 'part'>): Mandate | undefined {
  return mandates
    .filter((one) => one.seatId === seatId && one.part === part)
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
    .at(-1)
}

function isOverlapping(a: Term, b: Term): boolean {
  return (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn)
}
