import { createHash } from 'node:crypto'
import type { Lang } from './languages.ts'

/** How a text came into its language. `original` in the language it was written in; the rest are translations. */
export type TextState = 'original' | 'human' | 'machine' | 'reviewed' | 'outdated'

/** Words of the city with their language, which need not be the reader's: then they are shown with `lang`, and marked. */
export type Text = { words: string; lang: Lang; state: TextState }

export function original(words: string, lang: Lang): Text {
  return { words, lang, state: 'original' }
}

/** A translation as a domain's table keeps it. */
export type TranslationRow = { recordId: string; field: string; words: string; state: string; sourceDigest: string }

/** Gives a record's text in the reader's language where there is one, else in the language it was written in. */
export type Translator = (recordId: string, field: string, words: string) => Text

/** The digest that a translation keeps of its source: when the source has changed, the translation is outdated. */
export function sourceDigest(words: string): string {
  return createHash('sha256').update(words).digest('base64url').slice(0, 16)
}

/** `rows`: what there is in the reader's language `lang`; `source`: the language the city writes in. */
export function translatorFrom(rows: readonly TranslationRow[], lang: Lang, source: Lang): Translator {
  const found = new Map(rows.map((row) => [`${row.recordId} ${row.field}`, row]))
  return (id, field, words) => {
    const row = found.get(`${id} ${field}`)
    if (!row || words === '') return original(words, source)
    const current = row.sourceDigest === sourceDigest(words)
    return { words: row.words, lang, state: current ? (row.state as TextState) : 'outdated' }
  }
}
