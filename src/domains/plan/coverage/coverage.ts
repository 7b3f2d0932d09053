import type { Lang } from '../../../i18n/languages.ts'
import { sourceDigest } from '../../../i18n/text.ts'

export type SourceText = { recordId: string; field: string; words: string }
export type TranslationMark = { recordId: string; field: string; lang: string; state: string; sourceDigest: string }

/** How many of an edition's texts there are in a language: translated by people, by a machine, from an older wording. */
export type Coverage = { lang: Lang; all: number; human: number; machine: number; outdated: number }

/** A text without words needs no translation, and a translation of one that is gone is none of the edition's. */
export function coverageOf(
  languages: readonly Lang[],
  texts: readonly SourceText[],
  marks: readonly TranslationMark[],
): Coverage[] {
  const written = texts.filter(({ words }) => words !== '')
  const digests = new Map(written.map((text) => [keyOf(text), sourceDigest(text.words)]))
  return languages.map((lang) => {
    const states = marks
      .filter((mark) => mark.lang === lang && digests.has(keyOf(mark)))
      .map((mark) => (mark.sourceDigest === digests.get(keyOf(mark)) ? mark.state : 'outdated'))
    const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length
    const counts = { human: count('human', 'reviewed'), machine: count('machine'), outdated: count('outdated') }
    return { lang, all: written.length, ...counts }
  })
}

function keyOf({ recordId, field }: { recordId: string; field: string }): string {
  return `${recordId} ${field}`
}
