import type { Lang } from '../../i18n/languages.ts'
import lists from './stop-words.json' with { type: 'json' }
import { wordsOf } from './words.ts'

const kept = new Map<string, ReadonlySet<string>>()

/** Words, folded, that say nothing of what a question in this language is about. */
export function stopWordsOf(lang: Lang): ReadonlySet<string> {
  const name = lang === 'de-simple' ? 'de' : lang
  const known = kept.get(name) ?? new Set(wordsOf(lists[name]).map(({ folded }) => folded))
  kept.set(name, known)
  return known
}
