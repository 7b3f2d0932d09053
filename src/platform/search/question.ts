import type { Lang } from '../../i18n/languages.ts'
import { codesIn } from './code.ts'
import { type Lexicon, meantBy, noLexicon } from './lexicon.ts'
import { type Sought, sought } from './sought.ts'
import { stopWordsOf } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** An idea of the question, by the words to look for; `words` are the places of those that say it. */
export type Idea = { found: readonly Sought[]; words: readonly number[] }

/** `isVague`: it has words, but none that says what it is about. */
export type Question = { words: Sought[]; ideas: Idea[]; codes: string[]; isVague: boolean }

/** Longer questions are cut: nobody types so much, and every word costs. */
const most = { letters: 500, words: 40 }

/** What a question, typed in any language while reading in `lang`, looks for. */
export function readQuestion(typed: string, lang: Lang, lexicon: Lexicon = noLexicon): Question {
  const cut = typed.slice(0, most.letters)
  const all = wordsOf(cut)
    .slice(0, most.words)
    .map(({ folded }) => folded)
  const meant = meantBy(lexicon, all)
  const stop = stopWordsOf(lang)
  const places = all.map((_, place) => place)
  const telling = places.filter((place) => !stop.has(all[place]!))
  // A title may consist of nothing else.
  const kept = telling.length > 0 ? telling : places
  return {
    words: kept.map((place) => sought(all[place]!)),
    ideas: meant.map(({ found, from, to }) => ({
      found,
      words: kept.flatMap((place, i) => (place >= from && place < to ? [i] : [])),
    })),
    codes: codesIn(cut),
    isVague: telling.length === 0 && meant.length === 0,
  }
}
