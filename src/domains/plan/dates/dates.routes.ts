import type { Lang } from '../../../i18n/languages.ts'

/** Everything with a day, in one list. */
export const datesPatterns = { dates: '/:lang/dates', calendar: '/:lang/dates.ics' } as const

export const datesRoutes = {
  dates: (lang: Lang) => `/${lang}/dates`,
  calendar: (lang: Lang) => `/${lang}/dates.ics`,
  calendarOfRounds: (lang: Lang) => `/${lang}/dates.ics?only=rounds`,
}
