import type { Lang } from '../i18n/languages.ts'
import type { City } from '../platform/scope.ts'

/** What is said in the languages of the guide too: the guide itself, and what stands around every page. */
const inAll = /^\/(guide|about|languages)(\/|$)/

/** The languages in which a page of the city is to be had. `path`: behind the language, `/guide/find`. */
export function languagesOfPage({ languages, guideLanguages }: City, path: string): readonly Lang[] {
  return inAll.test(path) ? guideLanguages : languages
}

/** A language of the guide alone has its beginning there. */
export function beginsInGuide({ languages, guideLanguages }: City, lang: Lang): boolean {
  return guideLanguages.includes(lang) && !languages.includes(lang)
}
