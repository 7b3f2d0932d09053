import type { Lang } from '../../../i18n/languages.ts'
import { holding } from '../../../platform/search/holding.ts'
import { readQuestion } from '../../../platform/search/question.ts'
import { planLexicon } from '../search/plan.lexicon.ts'
import type { ListedMeasure } from './measure-choice.ts'

/** Those in which all that was typed stands: words in any form and in any language, numbers and signs as they are. */
export function withWords(lang: Lang, measures: readonly ListedMeasure[], typed: string): readonly ListedMeasure[] {
  const pieces = typed.split(/\s+/).filter(Boolean)
  if (pieces.length === 0) return measures
  const isLiteral = (piece: string) => /\p{Nd}/u.test(piece) || !/\p{L}/u.test(piece)
  const literals = pieces.filter(isLiteral).map((piece) => piece.toLowerCase())
  const words = pieces.filter((piece) => !isLiteral(piece)).join(' ')
  const question = readQuestion(words, lang, planLexicon)
  const held = holding(
    measures.map(({ text }) => text),
    question,
  )
  return measures.filter(
    ({ text }, place) => held.has(place) && literals.every((literal) => text.toLowerCase().includes(literal)),
  )
}
