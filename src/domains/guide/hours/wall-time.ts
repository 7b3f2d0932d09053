import { cityZone } from '../../../i18n/city-clock.ts'

/**
 * What the city's clocks show, in milliseconds as if it were UTC: every day has 24 hours, and the wall that hangs in
 * Musterstadt shows the same on every computer.
 */
export type Wall = number

export const minute = 60_000
export const dayLength = 24 * 60 * minute

const shown = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: cityZone })
let last: { at: number; wall: Wall } | undefined

export function wallOf(instant: Date): Wall {
  const at = instant.getTime()
  // A page asks for the same instant once for each of its entries.
  if (last?.at !== at) last = { at, wall: Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) + (at % 1000) }
  return last.wall
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
  return wallOf(new Date(at)) - at
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
