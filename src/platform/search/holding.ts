import { isMet } from './mark.ts'
import type { Question } from './question.ts'
import type { Sought } from './sought.ts'
import { wordsOf } from './words.ts'

/** The places of those texts in which every word of a question stands: for narrowing a list, where nothing is ranked. */
export function holding(texts: readonly string[], question: Question): Set<number> {
  const folded = texts.map((text) => [...new Set(wordsOf(text).map(({ folded: word }) => word))])
  const placesOf = (one: Sought) => new Set(folded.flatMap((words, place) => (stands(words, one) ? [place] : [])))
  const found = question.words.map((word, i) => {
    const itself = placesOf(word)
    // Whoever's own word stands somewhere wants that; else what it means.
    if (itself.size > 0) return itself
    const meant = question.ideas.filter(({ words }) => words.includes(i)).flatMap(({ found: others }) => others)
    return new Set(meant.flatMap((one) => [...placesOf(one)]))
  })
  return new Set([...texts.keys()].filter((place) => found.every((places) => places.has(place))))
}

/** Endings that a word takes on: Frau, Frauen. */
const longestEnding = 3
/** Two letters stand inside words of every kind. */
const leastInside = 3

function stands(words: readonly string[], one: Sought): boolean {
  return words.some(
    (word) =>
      (one.folded.length >= leastInside && word.includes(one.folded)) ||
      (word.length >= 4 && one.folded.length - word.length <= longestEnding && one.folded.startsWith(word)) ||
      isMet(word, one),
  )
}
