import type { Lang } from '../../../i18n/languages.ts'

/** Where somebody comes in by the link in a mail; and where they ask for a new one. */
export const roomPatterns = { askPass: '/:lang/room', room: '/:lang/room/:pass' } as const

export const roomRoutes = {
  askPass: (lang: Lang) => `/${lang}/room`,
  room: (lang: Lang, pass: string) => `/${lang}/room/${encodeURIComponent(pass)}`,
}
