import type { Lang } from '../../../i18n/languages.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/** What one language of a letter says; the text in the light markup of long texts. */
export type LetterText = { subject: string; words: string }
export type LetterTexts = Partial<Record<Lang, LetterText>>

/** Something written to a list. `sentAt` null: not yet. `recipients`: how many it went to; of whom it was, nothing is kept. */
export type Letter = {
  id: string
  listId: string
  texts: LetterTexts
  madeAt: Date
  sentAt: Date | null
  recipients: number | null
  actor: string
  version: number
}

export type LetterRefusal = 'letter.subject_missing' | 'letter.words_missing'

/** Whether a letter can be kept: with what everybody can fall back on, and each further language whole. `values.lang`: where. */
export function checkTexts(texts: LetterTexts, source: Lang): Outcome<LetterTexts, LetterRefusal> {
  const langs = [source, ...(Object.keys(texts) as Lang[]).filter((lang) => lang !== source)]
  for (const lang of langs) {
    const { subject = '', words = '' } = texts[lang] ?? {}
    if (lang !== source && subject === '' && words === '') continue
    if (subject === '') return refused('letter.subject_missing', { lang })
    if (words === '') return refused('letter.words_missing', { lang })
  }
  return ok(Object.fromEntries(langs.flatMap((lang) => (texts[lang]?.subject ? [[lang, texts[lang]]] : []))))
}

/** In which of its languages somebody reads it: their own, else the city's. */
export function readIn(texts: LetterTexts, wished: string, source: Lang): Lang {
  return (Object.keys(texts) as Lang[]).find((lang) => lang === wished) ?? source
}
