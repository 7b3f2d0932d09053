import { addDays, easterOf, weekdayOf } from './day.ts'
import type { Land } from './land.ts'

export type HolidayName = keyof typeof rules
export type Holiday = { day: string; name: HolidayName }

type Rule = { on: (year: number) => string | undefined; in?: readonly Land[] }

const fixed = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`
const fromEaster = (days: number) => (year: number) => addDays(easterOf(year), days)
const once = (day: string) => (year: number) => (day.startsWith(`${year}-`) ? day : undefined)

/** The days by the laws of the Länder, as they are from 2024 on. Without `in`: in all of them. */
const rules = {
  new_year: { on: fixed('01-01') },
  epiphany: { on: fixed('01-06'), in: ['BW', 'BY', 'ST'] },
  womens_day: { on: fixed('03-08'), in: ['BE', 'MV'] },
  good_friday: { on: fromEaster(-2) },
  easter_sunday: { on: fromEaster(0), in: ['BB'] },
  easter_monday: { on: fromEaster(1) },
  labour_day: { on: fixed('05-01') },
  liberation: { on: once('2025-05-08'), in: ['BE'] },
  ascension: { on: fromEaster(39) },
  whit_sunday: { on: fromEaster(49), in: ['BB'] },
  whit_monday: { on: fromEaster(50) },
  corpus_christi: { on: fromEaster(60), in: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  uprising: { on: once('2028-06-17'), in: ['BE'] },
  assumption: { on: fixed('08-15'), in: ['SL'] },
  childrens_day: { on: fixed('09-20'), in: ['TH'] },
  unity_day: { on: fixed('10-03') },
  reformation: { on: fixed('10-31'), in: ['BB', 'HB', 'HH', 'MV', 'NI', 'SN', 'ST', 'SH', 'TH'] },
  all_saints: { on: fixed('11-01'), in: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  repentance: { on: repentanceOf, in: ['SN'] },
  christmas: { on: fixed('12-25') },
  second_christmas: { on: fixed('12-26') },
} as const satisfies Record<string, Rule>

export const holidayNames = Object.keys(rules) as HolidayName[]

/**
 * The public holidays of a year, in their order; without a Land those of all Länder. What holds in single communities
 * only (Assumption in Bavaria, Corpus Christi in parts of Saxony and Thuringia) the city enters among its own days.
 */
export function holidaysOf(year: number, land: Land | null): Holiday[] {
  return holidayNames
    .flatMap((name) => {
      const rule: Rule = rules[name]
      const day = rule.on(year)
      const holds = rule.in === undefined || (land !== null && rule.in.includes(land))
      return day !== undefined && holds ? [{ day, name }] : []
    })
    .sort((a, b) => a.day.localeCompare(b.day))
}

/** The Wednesday before 23 November. */
function repentanceOf(year: number): string {
  const latest = `${year}-11-22`
  return addDays(latest, -((weekdayOf(latest) + 4) % 7))
}
