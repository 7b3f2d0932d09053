import { cityZone } from '../../../i18n/city-clock.ts'
import { dayOf, formatDate, formatMoment } from '../../../i18n/format.ts'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import type { Meeting } from './meeting.ts'

type Times = Pick<Meeting, 'startsAt' | 'endsAt'>

/** "Donnerstag, 10. Dezember 2026, 18:00–20:00", as the reader's language says it, on the city's clock. */
export function whenWords(lang: Lang, { startsAt, endsAt }: Times): string {
  const { locale } = describeLanguage(lang)
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  const format = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone: cityZone })
  return endsAt === null ? format.format(startsAt) : format.formatRange(startsAt, endsAt)
}

export function dayWords(lang: Lang, { startsAt }: Pick<Times, 'startsAt'>): string {
  return formatDate(lang, dayOf(startsAt))
}

export function shortWhen(lang: Lang, { startsAt }: Pick<Times, 'startsAt'>): string {
  return formatMoment(lang, startsAt)
}
