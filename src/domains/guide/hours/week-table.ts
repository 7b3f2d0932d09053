import type { Calendar } from '../../settings/settings.ts'
import { type Weekday, weekdays } from './grid.ts'
import { countStretches } from './hours.ts'
import { type DayName, publicDay, schoolDay } from './named-days.ts'
import { meansAppointment } from './read-grid.ts'
import type { Stretch, StretchKind } from './stretches.ts'
import { dayLength, startOf, type Wall, wallClock, wallDay } from './wall-time.ts'

export type TableSpan = { from: string; to: string; kind: StretchKind; words: string; isOpenEnded: boolean }
type Exception = { day: string; spans: TableSpan[]; name: DayName | undefined }

/**
 * `rows`: Monday to Sunday, days with the same hours in one. `dated`: instead of them, the days of the next two weeks on
 * which something is open, where not every week is the same. `exceptions`: days of the next two weeks on which something
 * else holds. `otherwise`: by appointment at all other times.
 */
export type WeekTable = {
  rows: { days: Weekday[]; spans: TableSpan[] }[]
  dated: Exception[] | undefined
  exceptions: Exception[]
  otherwise: boolean
}

const lookedAt = 35
const shown = 14

/** From `day` on. Undefined where the hours cannot be read, or are not known. */
export function weekTable(hours: string, day: string, calendar: Calendar): WeekTable | undefined {
  const { main, otherwise } = withoutFallback(hours)
  const from = startOf(day)
  const stretches = main === '' ? [] : countStretches(main, from - dayLength, from + lookedAt * dayLength, calendar)
  if (!stretches || hours.trim() === '') return undefined
  const byDay = spansByDay(stretches)
  const days = Array.from({ length: lookedAt }, (_, i) => {
    const at = wallDay(from + i * dayLength)
    return { day: at, spans: byDay.get(at) ?? [], name: publicDay(at, calendar) ?? schoolDay(at, calendar) }
  })
  const usual = usualWeek(days)
  if (!usual)
    return { rows: [], dated: days.slice(0, shown).filter(({ spans }) => spans.length > 0), exceptions: [], otherwise }
  const exceptions = days.slice(0, shown).filter((one) => !isSame(one.spans, usual[weekdayOf(one.day)]))
  return { rows: joined(usual), dated: undefined, exceptions, otherwise }
}

type Week = Record<Weekday, TableSpan[]>

/** What holds on ordinary days; undefined where two Mondays differ. In long holidays, what holds in them. */
function usualWeek(days: readonly Exception[]): Week | undefined {
  const week: Partial<Week> = {}
  for (const weekday of weekdays) {
    const all = days.filter(({ day }) => weekdayOf(day) === weekday)
    const ordinary = all.filter(({ name }) => name === undefined)
    const [first, ...others] = ordinary.length > 0 ? ordinary : all.filter(({ name }) => name?.kind === 'school')
    if (!others.every(({ spans }) => isSame(spans, first?.spans ?? []))) return undefined
    week[weekday] = first?.spans ?? []
  }
  return week as Week
}

/** Neighbours with the same hours in one row: closed ones too. */
function joined(week: Week): WeekTable['rows'] {
  const rows: WeekTable['rows'] = []
  for (const weekday of weekdays) {
    const last = rows.at(-1)
    if (last && isSame(last.spans, week[weekday])) last.days.push(weekday)
    else rows.push({ days: [weekday], spans: week[weekday] })
  }
  return rows
}

/** A night belongs to the day that it begins on; what is open for longer is told day by day. */
function spansByDay(stretches: readonly Stretch[]): Map<string, TableSpan[]> {
  const found = new Map<string, TableSpan[]>()
  const put = (from: Wall, to: Wall, { kind, words, isOpenEnded }: Stretch) => {
    const day = wallDay(from)
    const end = to === startOf(day) + dayLength ? '24:00' : wallClock(to)
    found.set(day, [...(found.get(day) ?? []), { from: wallClock(from), to: end, kind, words, isOpenEnded }])
  }
  for (const one of stretches) {
    let at = one.from
    while (one.to - at >= dayLength) {
      const midnight = startOf(wallDay(at)) + dayLength
      put(at, midnight, one)
      at = midnight
    }
    if (at < one.to) put(at, one.to, one)
  }
  return found
}

function withoutFallback(hours: string): { main: string; otherwise: boolean } {
  const [, main = hours, words = ''] = /^(.*?)(?:\|\|)?\s*"([^"|]*)"\s*$/.exec(hours) ?? []
  const isFallback = meansAppointment(words) && (main.trim() === '' || /\|\|\s*"[^"]*"\s*$/.test(hours))
  return isFallback ? { main: main.trim(), otherwise: true } : { main: hours, otherwise: false }
}

const weekdayOf = (day: string) => weekdays[(new Date(startOf(day)).getUTCDay() + 6) % 7] ?? 'Mo'
const isSame = (one: readonly TableSpan[], other: readonly TableSpan[]) => JSON.stringify(one) === JSON.stringify(other)
