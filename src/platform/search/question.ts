import type { Lang } from '../../i18n/languages.ts'
import { codesIn } from './code.ts'
import { type Lexicon, meantBy, noLexicon } from './lexicon.ts'
import { type Sought, sought } from './sought.ts'
import { askingWordsOf, stopWordsOf } from './stop-words.ts'
import { wordsOf } from './words.ts'

/** A word of the question as it was typed; `weight`: how much it says what the question is about, from 0 to 1. */
export type Asked = Sought & { typed: string; weight: number }

/**
 * An idea of the question: the words to look for in the language of the texts, other words for it in the question's own
 * (`isForeign`: which is another), and the places of the words that say it.
 */
export type Idea = {
  found: readonly Sought[]
  alike: readonly Sought[]
  isForeign: boolean
  words: readonly number[]
}

/** `isVague`: it has words, but none that says what it is about. */
export type Question = { words: Asked[]; ideas: Idea[]; codes: string[]; isVague: boolean }

/** Longer questions are cut: nobody types so much, and every word costs. */
const most = { letters: 500, words: 40 }
/** "Which requirements", "what difference": chosen on one half of the questions of the bench (docs/searching.md). */
const asking = 0.3

/** What a question, typed in any language while reading in `lang`, looks for. */
export function readQuestion(typed: string, lang: Lang, lexicon: Lexicon = noLexicon): Question {
  const cut = typed.slice(0, most.letters)
  const all = wordsOf(cut)
    .slice(0, most.words)
    .map(({ start, end, folded }) => ({ typed: cut.slice(start, end), folded }))
  const folded = all.map((word) => word.folded)
  const [stop, kind] = [stopWordsOf(lang), askingWordsOf(lang)]
  const places = [...all.keys()]
  // BuT is a benefit, "but" is nothing.
  const telling = places.filter((place) => !stop.has(folded[place]!) || isShort(all[place]!.typed))
  // Short words mean something else in another language: "iş" is work, "is" is nothing.
  const meant = meantBy(lexicon, folded).filter(
    ({ from, to }) => telling.length === 0 || telling.some((place) => place >= from && place < to),
  )
  // A title may consist of nothing else.
  const kept = telling.length > 0 ? telling : places
  return {
    words: kept.map((place) => ({
      ...sought(folded[place]!),
      typed: all[place]!.typed,
      weight: kind.has(folded[place]!) ? asking : 1,
    })),
    ideas: meant.map(({ found, alike, isForeign, from, to }) => ({
      found,
      alike,
      isForeign,
      words: kept.flatMap((place, i) => (place >= from && place < to ? [i] : [])),
    })),
    codes: codesIn(cut),
    isVague: telling.length === 0 && meant.length === 0,
  }
}

/** Short for something: with a capital behind the first letter. */
function isShort(typed: string): boolean {
  return /\p{L}.*\p{Lu}/u.test(typed) && /\p{Ll}/u.test(typed)
}
