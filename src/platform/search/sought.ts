import type { Lang } from '../../i18n/languages.ts'
import { chunksOf } from './chunks.ts'
import { stopWordsOf } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** A word that is looked for: of the question itself, or because of what the question means. */
export type Sought = { folded: string; chunks: readonly string[] }

export function sought(folded: string): Sought {
  return { folded, chunks: [...new Set(chunksOf(folded))] }
}

/** The words of a text that say what it is about. */
export function tellingWords(text: string, lang: Lang): Sought[] {
  const stop = stopWordsOf(lang)
  return wordsOf(text)
    .filter(({ folded }) => !stop.has(folded))
    .map(({ folded }) => sought(folded))
}
