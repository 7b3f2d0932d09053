import type { Lang } from '../../i18n/languages.ts'

export const languagesPattern = '/:lang/languages'

export function languagesAddress(lang: Lang): string {
  return languagesPattern.replace(':lang', lang)
}
