import { addDays } from '../../settings/settings.ts'
import { isHeldOn, type Register } from './mandate.ts'
import { isOpenOn, type Seat } from './seat.ts'

/** How many of a side are there: seats that are held, members who came, or whoever is entitled to vote. */
export type SideCount = { side: string; filled: number; selfOrganised: number }

/** Days on which a body was composed alike; both belong to it. */
export type Segment = { from: string; to: string; counts: SideCount[] }

/** Seats with a vote that are held on a day. */
export function heldOn({ seats, mandates }: Register, day: string): Seat[] {
  const held = new Set(
    mandates.filter((one) => one.part === 'holder' && isHeldOn(one, day)).map(({ seatId }) => seatId),
  )
  return seats.filter((seat) => seat.votes && isOpenOn(seat, day) && held.has(seat.id))
}

/** The same by side; a side without any is there as well. */
export function composeOn(sides: readonly string[], register: Register, day: string): SideCount[] {
  return countSides(sides, heldOn(register, day))
}

export function countSides(
  sides: readonly string[],
  present: readonly { side: string; selfOrganised: boolean }[],
): SideCount[] {
  return sides.map((side) => {
    const there = present.filter((one) => one.side === side)
    return { side, filled: there.length, selfOrganised: there.filter((one) => one.selfOrganised).length }
  })
}

/** How a body was composed from one day to another, as few segments as tell it. */
export function composeOver(sides: readonly string[], register: Register, from: string, to: string): Segment[] {
  const segments: Segment[] = []
  for (const day of turnsOf(register, from, to)) {
    const counts = composeOn(sides, register, day)
    const last = segments.at(-1)
    if (last && JSON.stringify(last.counts) === JSON.stringify(counts)) continue
    if (last) last.to = addDays(day, -1)
    segments.push({ from: day, to, counts })
  }
  return segments
}

/** The days on which something may be otherwise than on the day before, with the first one. */
export function turnsOf({ seats, mandates }: Register, from: string, to: string): string[] {
  const after = (day: string | null) => (day === null ? [] : [addDays(day, 1)])
  const turns = [
    from,
    ...mandates.flatMap(({ startsOn, endsOn }) => [startsOn, ...after(endsOn)]),
    ...seats.flatMap(({ openedOn, closedOn }) => [openedOn, ...after(closedOn)]),
  ]
  return [...new Set(turns)].filter((day) => day >= from && day <= to).sort()
}
