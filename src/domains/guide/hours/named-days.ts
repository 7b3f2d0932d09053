import { type Calendar, type HolidayName, holidaysOf } from '../../settings/settings.ts'
import type { Holidays } from './osm-library.ts'
import { dayLength, startOf, wallDay } from './wall-time.ts'

/** Why a day is not like others. What the city has named itself is in the language that the city writes in. */
export type DayName = { kind: 'public'; name: HolidayName } | { kind: 'closed' | 'school'; words: string }

type OfCalendar = { id: string; publicDays: Map<string, DayName>; years: Set<number> }
const known = new WeakMap<Calendar, OfCalendar>()

/** The same for calendars that say the same. */
export const idOf = (calendar: Calendar) => factsOf(calendar).id

/** What OpenStreetMap calls PH: public holidays of the Land, and days on which everything in the city is closed. */
export function publicDay(day: string, calendar: Calendar): DayName | undefined {
  const facts = factsOf(calendar)
  const year = Number(day.slice(0, 4))
  if (!facts.years.has(year)) addYear(facts, year, calendar)
  return facts.publicDays.get(day)
}

/** What OpenStreetMap calls SH. */
export function schoolDay(day: string, { days }: Calendar): DayName | undefined {
  const found = days.find(({ kind, fromOn, toOn }) => kind === 'school' && fromOn <= day && day <= toOn)
  return found && { kind: 'school', words: found.name }
}

/** The same as the library wants it: for the years around one. */
export function holidaysAround(year: number, calendar: Calendar): Holidays {
  const publicOnes: Holidays['PH'] = [{ name: ours, fixed_date: [1, 1] }]
  for (const one of [year - 1, year, year + 1, year + 2]) {
    publicDay(`${one}-01-01`, calendar)
    for (const day of factsOf(calendar).publicDays.keys()) {
      if (day.startsWith(`${one}-`) && !day.endsWith('-01-01'))
        publicOnes.push({ name: ours, year: one, fixed_date: partsOf(day) })
    }
  }
  const school = calendar.days
    .filter(({ kind }) => kind === 'school')
    .flatMap(({ fromOn, toOn }) => byYears(fromOn, toOn))
  return { PH: publicOnes, SH: [{ name: ours, default: never }, ...school] }
}

/** The library says the names of holidays as comments; by this sign they are known as none. */
export const ours = '\u0001'

/** A day behind the last of each year: the library cannot count where a year has none. */
const never = [13, 1, 13, 1]

/** A year without any holiday. */
export const ordinaryDays: Holidays = {
  PH: [{ name: ours, fixed_date: [13, 1] }],
  SH: [{ name: ours, default: never }],
}

function factsOf(calendar: Calendar): OfCalendar {
  const found = known.get(calendar)
  if (found) return found
  const days = calendar.days.map(({ kind, name, fromOn, toOn }) => [kind, name, fromOn, toOn])
  const made = { id: JSON.stringify([calendar.land, days]), publicDays: new Map(), years: new Set<number>() }
  known.set(calendar, made)
  return made
}

function addYear({ publicDays, years }: OfCalendar, year: number, { land, days }: Calendar) {
  years.add(year)
  for (const { name, fromOn, toOn } of days.filter(({ kind }) => kind === 'closed')) {
    const [first, last] = [
      fromOn < `${year}-01-01` ? `${year}-01-01` : fromOn,
      toOn > `${year}-12-31` ? `${year}-12-31` : toOn,
    ]
    for (let at = startOf(first); at <= startOf(last); at += dayLength)
      publicDays.set(wallDay(at), { kind: 'closed', words: name })
  }
  for (const { day, name } of holidaysOf(year, land)) publicDays.set(day, { kind: 'public', name })
}

/** Each in one year, since the library knows stretches by the year that they begin in. */
function byYears(fromOn: string, toOn: string) {
  const stretches = []
  for (let year = Number(fromOn.slice(0, 4)); year <= Number(toOn.slice(0, 4)); year++) {
    const first = partsOf(fromOn < `${year}-01-01` ? `${year}-01-01` : fromOn)
    const last = partsOf(toOn > `${year}-12-31` ? `${year}-12-31` : toOn)
    stretches.push({ name: ours, [year]: [...first, ...last] })
  }
  return stretches
}

const partsOf = (day: string): [number, number] => [Number(day.slice(5, 7)), Number(day.slice(8))]
