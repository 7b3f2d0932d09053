import { describeLanguage, type Lang } from './languages.ts'

type Format = Intl.DateTimeFormat | Intl.NumberFormat | Intl.ListFormat | Intl.DisplayNames | Intl.Collator
const kept = new Map<string, Format>()

function keep<T extends Format>(id: string, make: () => T): T {
  const known = kept.get(id) as T | undefined
  if (known) return known
  const made = make()
  kept.set(id, made)
  return made
}

/** `date`: ISO date such as 2026-11-22, a day without a time zone. */
export function formatDate(lang: Lang, date: string): string {
  const format = keep(
    `date ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { dateStyle: 'long', timeZone: 'UTC' }),
  )
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** The years between two dates: "2022–2027". */
export function formatYears(lang: Lang, from: string, to: string): string {
  const format = keep(
    `years ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { year: 'numeric', timeZone: 'UTC' }),
  )
  return format.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** The month of a day: "November 2026". */
export function formatMonth(lang: Lang, date: string): string {
  const format = keep(
    `month ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  )
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** A day where its year stands above it: "10. November". */
export function formatDayOfYear(lang: Lang, date: string): string {
  const format = keep(
    `day of year ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  )
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** The same day in digits, as people type it and `parseDay` reads it: 22.11.2026, 22/11/2026. */
export function formatShortDay(lang: Lang, date: string): string {
  const format = keep(
    `short ${lang}`,
    () =>
      // The library's Tigrinya puts the month first, and no reader could tell 09/03 from 03/09.
      new Intl.DateTimeFormat(lang === 'ti' ? 'en-GB' : describeLanguage(lang).locale, {
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  )
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** The same behind its day of the week: Freitag, 03.04.2026. */
export function formatWeekday(lang: Lang, date: string): string {
  const format = keep(
    `weekday ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { weekday: 'long', timeZone: 'UTC' }),
  )
  return `${format.format(new Date(`${date}T00:00:00Z`))}, ${formatShortDay(lang, date)}`
}

/** The day of an instant, as people in the city count it. */
export function dayOf(instant: Date, timeZone = 'Europe/Berlin'): string {
  return keep(`day ${timeZone}`, () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone })).format(
    instant,
  )
}

/** When the day of an instant ends in the city: milliseconds since 1970, to the second. */
export function endOfDay(instant: Date, timeZone = 'Europe/Berlin'): number {
  const day = dayOf(instant, timeZone)
  // No day has more than 25 hours. The last second of today and the first of tomorrow are brought together.
  let [today, tomorrow] = [Math.floor(instant.getTime() / 1000), Math.floor(instant.getTime() / 1000) + 25 * 3600]
  while (tomorrow - today > 1) {
    const middle = Math.floor((today + tomorrow) / 2)
    if (dayOf(new Date(middle * 1000), timeZone) === day) today = middle
    else tomorrow = middle
  }
  return tomorrow * 1000
}
/** A day with its time, on the city's clock: "27.11.2026, 09:05". */
export function formatMoment(lang: Lang, instant: Date, timeZone = 'Europe/Berlin'): string {
  const { locale } = describeLanguage(lang)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(instant)
}

export function formatNumber(lang: Lang, value: number): string {
  return keep(`number ${lang}`, () => new Intl.NumberFormat(describeLanguage(lang).locale)).format(value)
}

/** Euro cents as money, without cents where there are none. */
export function formatMoney(lang: Lang, cents: number): string {
  const format = keep(
    `money ${lang}`,
    () =>
      new Intl.NumberFormat(describeLanguage(lang).locale, {
        style: 'currency',
        currency: 'EUR',
        trailingZeroDisplay: 'stripIfInteger',
      }),
  )
  return format.format(cents / 100)
}

export function formatList(lang: Lang, items: readonly string[]): string {
  return keep(`list ${lang}`, () => new Intl.ListFormat(describeLanguage(lang).locale, { type: 'conjunction' })).format(
    items,
  )
}

/** The order of two names where a list is alphabetical: that of the reader's language, and 9 before 10. */
export function compareNames(lang: Lang, one: string, other: string): number {
  const collator = keep(`names ${lang}`, () => new Intl.Collator(describeLanguage(lang).locale, { numeric: true }))
  return collator.compare(one, other)
}

/** What a language is called in another one. Plain German has no name in any list of languages: it says its own. */
export function nameLanguage(lang: Lang, named: Lang): string {
  const own = describeLanguage(named).name
  if (named === 'de-simple') return own
  const names = keep(
    `language ${lang}`,
    () => new Intl.DisplayNames([describeLanguage(lang).locale], { type: 'language' }),
  )
  return names.of(named) ?? own
}

/** A year as the language writes it. */
export function formatYear(lang: Lang, year: number): string {
  const format = keep(
    `year ${lang}`,
    () => new Intl.DateTimeFormat(describeLanguage(lang).locale, { year: 'numeric', timeZone: 'UTC' }),
  )
  return format.format(Date.UTC(year, 0, 1))
}

/** Euro cents for the eye: three digits that count, no more. The exact amount stands elsewhere on the page. */
export function formatRoughMoney(lang: Lang, cents: number): string {
  const format = keep(
    `rough money ${lang}`,
    () =>
      new Intl.NumberFormat(describeLanguage(lang).locale, {
        style: 'currency',
        currency: 'EUR',
        notation: 'compact',
        maximumSignificantDigits: 3,
      }),
  )
  return format.format(cents / 100)
}
