import { describeLanguage, type Lang } from '../../i18n/languages.ts'
import type { Drawing } from './drawing.ts'
import { isRightToLeft, type Paper, type PaperWords } from './paper.ts'

/** What every part of a file has to know of the whole. Colours are as the format writes them, without `#`. */
export type Setting = {
  lang: Lang
  rtl: boolean
  isSheet: boolean
  accent: string
  words: PaperWords
  drawings: ReadonlyMap<string, Drawing>
  /** Of a line, in twentieths of a point. */
  textWidth: number
  /** The next number of a kind. */
  count: (kind: 'table' | 'picture' | 'steps') => number
}

export const ink = '16181D'
export const soft = '4D5361'
export const line = 'B9BEC9'
export const font = 'Arial'

/** Of A4, in twentieths of a point; `sides` as of the PDF. */
export const pageWidth = 11906
const millimetre = 1440 / 25.4

export function marginsOf(isSheet: boolean): { sides: number; ends: number } {
  const [sides, ends] = isSheet ? [20, 18] : [24, 24]
  return { sides: Math.round(sides * millimetre), ends: Math.round(ends * millimetre) }
}

export function settingOf(paper: Paper, drawings: ReadonlyMap<string, Drawing>): Setting {
  const counts = { table: 0, picture: 0, steps: 0 }
  const isSheet = paper.cover === null
  return {
    lang: paper.lang,
    rtl: isRightToLeft(paper.lang),
    isSheet,
    accent: paper.accent.replace('#', '').toUpperCase(),
    words: paper.words,
    drawings,
    textWidth: pageWidth - 2 * marginsOf(isSheet).sides,
    count: (kind) => {
      counts[kind] += 1
      return counts[kind]
    },
  }
}

const regions: Partial<Record<Lang, string>> = { ar: 'ar-SA', fa: 'fa-IR' }

/** As text processors name a language, so that they check its spelling by the right dictionary. */
export function localeOf(lang: Lang): string {
  return regions[lang] ?? describeLanguage(lang).locale
}
