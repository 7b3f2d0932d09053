import type { Lang } from '../../../i18n/languages.ts'
import { holding } from '../../../platform/search/holding.ts'
import { readQuestion } from '../../../platform/search/question.ts'
import { planLexicon } from '../search/plan.lexicon.ts'
import type { ListedMeasure } from './measure-choice.ts'

/** Those in which all that was typed stands: words in any form and in any language, numbers as they are written. */
export function withWords(lang: Lang, measures: readonly ListedMeasure[], typed: string): readonly ListedMeasure[] {
  const pieces = typed.split(/\s+/).filter(Boolean)
  if (pieces.length === 0) return measures
  const isNumber = (piece: string) => /\p{Nd}/u.test(piece)
  const numbers = pieces.filter(isNumber).map((piece) => piece.toLowerCase())
  const words = pieces.filter((piece) => !isNumber(piece)).join(' ')
  const question = readQuestion(words, lang, planLexicon)
  // Signs alone are no words: they stand nowhere.
  if (words !== '' && question.words.length === 0) return []
  const held = holding(
    measures.map(({ text }) => text),
    question,
  )
  return measures.filter(
    ({ text }, place) => held.has(place) && numbers.every((number) => text.toLowerCase().includes(number)),
  )
}
