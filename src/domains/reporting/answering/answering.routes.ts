import type { Lang } from '../../../i18n/languages.ts'

/** Where whoever is asked answers: by the link in a mail, or signed in. */
export const answeringPatterns = {
  sheets: '/:lang/sheets/:pass',
  sheet: '/:lang/sheets/:pass/:part',
} as const

const encoded = encodeURIComponent

export const answeringRoutes = {
  sheets: (lang: Lang, pass: string) => `/${lang}/sheets/${encoded(pass)}`,
  sheet: (lang: Lang, pass: string, part: string) => `/${lang}/sheets/${encoded(pass)}/${encoded(part)}`,
}
