import { formatDate, formatDayOfYear, formatList } from '../../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { type Weekday, weekdays } from './grid.ts'
import { sayHours } from './hours.messages.ts'
import type { Time } from './open-state.ts'
import { startOf } from './wall-time.ts'
import type { TableSpan } from './week-table.ts'

const clocks = new Map<Lang, Intl.DateTimeFormat>()
const dayNames = new Map<Lang, Intl.DateTimeFormat>()

/** "17 Uhr", "17:30 Uhr", "17:30", "5:30 م". */
export const sayClock = (lang: Lang, clock: string) => sayHours(lang, 'clock', { clock: bareClock(lang, clock) })

/** "heute", "morgen wieder", "am Montag", "am 3. Dezember". */
export function sayWhen(lang: Lang, { day, away }: Time): string {
  if (away === 0) return sayHours(lang, 'on.today')
  if (away === 1) return sayHours(lang, 'on.tomorrow')
  if (away >= 7)
    return sayHours(lang, 'on.date', { date: away > 300 ? formatDate(lang, day) : formatDayOfYear(lang, day) })
  return sayHours(lang, `on.${new Date(startOf(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6}`)
}

/** "9–12:30 Uhr". */
export function saySpan(lang: Lang, { from, to, isOpenEnded }: Pick<TableSpan, 'from' | 'to' | 'isOpenEnded'>): string {
  if (from === '00:00' && to === '24:00' && !isOpenEnded) return sayHours(lang, 'span.all_day')
  const values = { from: bareClock(lang, from), to: bareClock(lang, to) }
  return sayHours(lang, isOpenEnded ? 'span.open' : 'span', values)
}

/** "Montag", "Samstag und Sonntag", "Montag bis Freitag". */
export function sayDays(lang: Lang, days: readonly Weekday[]): string {
  const names = days.map((day) => sayWeekday(lang, day))
  const [from = '', to = ''] = [names[0], names.at(-1)]
  const said = days.length > 2 ? sayHours(lang, 'days', { from, to }) : formatList(lang, names)
  return said.charAt(0).toLocaleUpperCase(describeLanguage(lang).locale) + said.slice(1)
}

export function sayWeekday(lang: Lang, day: Weekday): string {
  const { locale } = describeLanguage(lang)
  const format = dayNames.get(lang) ?? new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  dayNames.set(lang, format)
  // 5 January 1970 was a Monday.
  return format.format(Date.UTC(1970, 0, 5 + weekdays.indexOf(day)))
}

/** German leaves out what is nought; the clocks of the others have it. */
function bareClock(lang: Lang, clock: string): string {
  if (lang === 'de' || lang === 'de-simple') return clock.replace(/^0(?=\d)/, '').replace(/:00$/, '')
  const { locale } = describeLanguage(lang)
  const format = clocks.get(lang) ?? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
  clocks.set(lang, format)
  if (clock === '24:00' && !format.resolvedOptions().hour12) return clock
  return format.format(Date.parse(`1970-01-01T${clock === '24:00' ? '00:00' : clock}:00Z`))
}
