import { dayOf } from './format.ts'
import { inPlainDigits } from './plain-digits.ts'

/** Times that people name are those on the city's clocks, summer and winter. */
export const cityZone = 'Europe/Berlin'

/** "18:05" on the city's clocks. */
export function clockOf(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: cityZone }).format(instant)
}

/** A time as people type it: 18:00, 18.00, 18 Uhr, 9; as "09:00". Undefined where it is none. */
export function readClock(typed: string): string | undefined {
  const [, hour, minute = '00'] =
    /^\s*(\d{1,2})(?:\s*[:.]\s*(\d{2}))?\s*(?:Uhr|h)?\s*$/i.exec(inPlainDigits(typed)) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined
  return `${hour.padStart(2, '0')}:${minute}`
}

/** The instant at which the city's clocks show this. Of an hour that the clocks leave out, the one after it. */
export function momentAt(day: string, clock: string): Date {
  const wanted = Date.parse(`${day}T${clock}:00Z`)
  const shownAt = (instant: number) => Date.parse(`${dayOf(new Date(instant))}T${clockOf(new Date(instant))}:00Z`)
  const first = wanted - (shownAt(wanted) - wanted)
  return new Date(first - (shownAt(first) - wanted))
}
