import { cityZone } from '../../../i18n/city-clock.ts'

/**
 * What the city's clocks show, in milliseconds as if it were UTC: every day has 24 hours, and the wall that hangs in
 * Musterstadt shows the same on every computer.
 */
export type Wall = number

export const minute = 60_000
export const dayLength = 24 * 60 * minute

const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: cityZone })
const hour = 60 * minute
/** How far the wall is ahead of UTC, by hours since 1970: clocks change on the hour. To ask for it costs a hundred times as much. */
const offsets = new Map<number, number>()

export function wallOf(instant: Date): Wall {
  return instant.getTime() + offsetAt(instant.getTime())
}

/** When the city's clocks show this next after an instant; where they leave it out, when they jump over it. */
export function nextTime(wall: Wall, after: Date): Date {
  const [winterOrSummer, theOther] = [offsetAt(wall - dayLength), offsetAt(wall + dayLength)]
  const times = [wall - winterOrSummer, wall - theOther].filter((at) => at + offsetAt(at) === wall)
  const found = times.sort((a, b) => a - b).find((at) => at > after.getTime()) ?? times[0]
  return new Date(found ?? jumpBetween(wall - dayLength, wall + dayLength))
}

export const wallDay = (wall: Wall) => new Date(wall).toISOString().slice(0, 10)
export const wallClock = (wall: Wall) => new Date(wall).toISOString().slice(11, 16)
export const startOf = (day: string): Wall => Date.parse(`${day}T00:00:00Z`)

function offsetAt(at: number): number {
  const hours = Math.floor(at / hour)
  const known = offsets.get(hours)
  if (known !== undefined) return known
  const offset = Date.parse(`${shown.format(hours * hour).replace(' ', 'T')}Z`) - hours * hour
  if (offsets.size > 20_000) offsets.clear()
  offsets.set(hours, offset)
  return offset
}

function jumpBetween(before: number, behind: number): number {
  const offset = offsetAt(before)
  let [from, to] = [before, behind]
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2)
    if (offsetAt(middle) === offset) from = middle
    else to = middle
  }
  return to
}
