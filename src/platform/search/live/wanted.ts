import { stemOf } from '../chunks.ts'
import type { Question } from '../question.ts'
import type { Sought } from '../sought.ts'
import type { Stock } from './stock.ts'
import type { Alike } from './vocabulary.ts'

/** A word of the texts that a word looked for may stand for; `cover`: how much of that it says, in thousandths. */
export type Meaning = Alike & { cover: number }

/** A word looked for by the words of the texts that it may stand for, the likest first. */
export type Wanted = { meanings: Meaning[]; weight: number }

/** Words looked for together: one of the question, or those of an idea, of which the best count most. */
export type Group = { from: number; to: number; factor: number }

/** What another word for the same counts, beside the word itself. */
const alikeWeight = 0.5
/** Ideas lead to their words and forms of them, not to whatever resembles these. */
const form = 500
/** A word less like any is taken for a misspelt name. */
const known = 750

/** What ideas count that are said in the language of the texts, and those said in another. */
export type IdeaWeights = { own: number; foreign: number }

/** The words of the question first, then those of its ideas. */
export function wantedBy(question: Question, stock: Stock, ideas: IdeaWeights) {
  const wanted = question.words.map(({ folded, weight }, i): Wanted => {
    const alike = weight < 1 ? [] : question.ideas.filter(({ words }) => words[0] === i).flatMap((idea) => idea.alike)
    return { meanings: merge([...ownMeanings(folded, stock), ...meaningsOf(alike, stock, alikeWeight)], stock), weight }
  })
  const groups: Group[] = wanted.map((_, i) => ({ from: i, to: i + 1, factor: 1 }))
  for (const idea of question.ideas) {
    const from = wanted.length
    wanted.push(...idea.found.map((word) => ({ meanings: merge(meaningsOf([word], stock, 1), stock), weight: 1 })))
    groups.push({ from, to: wanted.length, factor: idea.isForeign ? ideas.foreign : ideas.own })
  }
  return { wanted, groups }
}

function ownMeanings(folded: string, stock: Stock): Meaning[] {
  const own = stock.vocabulary.alike(stemOf(folded))
  const names = (own[0]?.likeness ?? 0) >= known ? [] : stock.names.alike(folded)
  const words = names.map(({ word, likeness }) => {
    return { word: stock.vocabulary.numberOf(stemOf(stock.names.words[word]!)), likeness }
  })
  return [...own, ...words].map((one) => ({ ...one, cover: one.likeness }))
}

function meaningsOf(words: readonly Sought[], { vocabulary }: Stock, weight: number): Meaning[] {
  return words
    .flatMap(({ folded }) => vocabulary.alike(stemOf(folded)))
    .filter(({ likeness }) => likeness >= form)
    .map(({ word, likeness }) => ({ word, likeness: Math.round(likeness * weight), cover: likeness }))
}

/** Each word of the texts once, the likest first, in an order that does not depend on who came when. */
function merge(meanings: readonly Meaning[], { vocabulary }: Stock): Meaning[] {
  const best = new Map<number, Meaning>()
  for (const { word, likeness, cover } of meanings) {
    const known = best.get(word) ?? { likeness: 0, cover: 0 }
    best.set(word, { word, likeness: Math.max(known.likeness, likeness), cover: Math.max(known.cover, cover) })
  }
  return [...best.values()].sort(
    (a, b) => b.likeness - a.likeness || (vocabulary.words[a.word]! < vocabulary.words[b.word]! ? -1 : 1),
  )
}
