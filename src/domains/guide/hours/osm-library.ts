import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import type { opening_hours } from 'opening_hours'
import { WallDate } from './wall-date.ts'
import { nextTime, wallOf } from './wall-time.ts'

/** Of one set of holidays. PH are single days, SH stretches in one year: month and day, to month and day. */
export type Holidays = {
  PH: { name: string; year?: number; fixed_date: [month: number, day: number] }[]
  SH: { name: string; default?: number[]; [year: number]: number[] }[]
}

type Place = { lat: string; lon: string; address: { country_code: string } }
type Library = new (text: string, place: Place, options: { locale: string }) => opening_hours

/** The line of the library that its holidays come from; the exact version is pinned, and a test reads it. */
const itsHolidays = 'const holidayDefinitions = holiday_definitions;'

/**
 * The library goes by the clock and the zone of its computer and by tables of holidays that it brings. It is given all
 * three by us instead: a `Date` that shows the city's clocks, the sun by the same, and the holidays of the settings.
 */
let loaded: { library: Library; holidays: Record<string, Holidays> } | undefined

/** Reads a text, by these holidays; throws a sentence where it cannot. `id`: the same holidays have the same one. */
export function readByLibrary(text: string, id: string, holidays: Holidays): opening_hours {
  loaded ??= load()
  loaded.holidays[id] = holidays
  return new loaded.library(text, { ...middleOfGermany, address: { country_code: id } }, { locale: 'en' })
}

/** For "until sunset": nowhere in Germany is that more than half an hour away from there. */
const middleOfGermany = { lat: '51.16', lon: '10.45' }

function load() {
  const require = createRequire(import.meta.url)
  const path = require.resolve('opening_hours')
  const source = readFileSync(path, 'utf8')
  if (!source.includes(itsHolidays)) throw new Error(`opening_hours has other holidays than expected: ${path}`)
  const holidays: Record<string, Holidays> = Object.create(null)
  const made: { exports: unknown } = { exports: {} }
  const given = {
    module: made,
    exports: made.exports,
    require: (name: string) => sunOnTheWall(createRequire(path)(name)),
    Date: WallDate,
    console: { ...console, error() {}, warn() {}, log() {} },
    wirkenHolidays: holidays,
  }
  const ours = source.replace(itsHolidays, 'const holidayDefinitions = wirkenHolidays;')
  compileFunction(ours, Object.keys(given), { filename: path })(...Object.values(given))
  return { library: made.exports as Library, holidays }
}

type Sun = { getTimes: (at: Date, latitude: number, longitude: number) => Record<string, unknown> }

function sunOnTheWall({ getTimes }: Sun): Sun {
  return {
    getTimes(day, latitude, longitude) {
      const times = getTimes(new Date(nextTime(day.getTime(), new Date(0))), latitude, longitude)
      const onTheWall = (time: unknown) => (time instanceof Date ? new WallDate(wallOf(time)) : time)
      return Object.fromEntries(Object.entries(times).map(([name, time]) => [name, onTheWall(time)]))
    },
  }
}
