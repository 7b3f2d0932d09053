import { stemOf } from '../chunks.ts'
import type { Question } from '../question.ts'
import type { Stock } from './stock.ts'

/** A word as it was typed, of which the texts have nothing, and the words of texts or names that are spelled like it. */
export type Spelled = { typed: string; meant: string[] }

const enough = 550
const most = 3

/** What might have been meant by words that stand nowhere. */
export function spelledLike(question: Question, { vocabulary, names }: Stock): Spelled[] {
  return question.words.flatMap(({ typed, folded }) => {
    const like = [names, vocabulary].flatMap((all) =>
      all
        .alike(all === names ? folded : stemOf(folded))
        .map(({ word, likeness }) => ({ word: all.shown(word), likeness })),
    )
    if (like.some(({ likeness }) => likeness >= 900)) return []
    const meant = like.filter(({ likeness }) => likeness >= enough).sort((a, b) => b.likeness - a.likeness)
    const words = [...new Set(meant.map(({ word }) => word))].slice(0, most)
    return words.length === 0 ? [] : [{ typed, meant: words }]
  })
}
