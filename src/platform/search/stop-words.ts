import asking from './asking-words.json' with { type: 'json' }
import lists from './stop-words.json' with { type: 'json' }
import { wordsOf } from './words.ts'

const kept = new Map<Record<string, string>, Map<string, ReadonlySet<string>>>()

/** Words, folded, that say nothing of what a question in this language is about. */
export function stopWordsOf(lang: string): ReadonlySet<string> {
  return wordsIn(lists, lang)
}

/** Words, folded, that say what kind of answer is wanted (difference, requirements, apply) rather than what about. */
export function askingWordsOf(lang: string): ReadonlySet<string> {
  return wordsIn(asking, lang)
}

function wordsIn(all: Record<string, string>, lang: string): ReadonlySet<string> {
  const name = lang === 'de-simple' ? 'de' : lang
  const group = kept.get(all) ?? new Map<string, ReadonlySet<string>>()
  kept.set(all, group)
  const known = group.get(name) ?? new Set(wordsOf(all[name] ?? '').map(({ folded }) => folded))
  group.set(name, known)
  return known
}
