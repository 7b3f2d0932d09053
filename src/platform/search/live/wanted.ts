import { stemOf } from '../chunks.ts'
import type { Question } from '../question.ts'
import type { Sought } from '../sought.ts'
import type { Stock } from './stock.ts'
import type { Alike } from './vocabulary.ts'

/** A word of the texts that a word of the question may stand for; `cover`: how much of that it says, in thousandths. */
export type Meaning = Alike & { cover: number }

/** A word of the question by the words of the texts that it may stand for, the likest first. */
export type Wanted = { meanings: Meaning[]; weight: number }

/** What another word for the same counts, beside the word itself. */
const alikeWeight = 0.5
/** An idea's words beside those of the question, and where the texts have nothing like these. */
export const ideaWeight = { beside: 0.2, alone: 1 }
/** Ideas lead to their words and forms of them, not to whatever resembles these. */
const form = 500
/** A word less like any is taken for a misspelt name. */
const known = 750

export function wantedBy(question: Question, stock: Stock): Wanted[] {
  const wanted = question.words.map(({ folded, weight }, i): Wanted => {
    const own = ownMeanings(stemOf(folded), stock)
    const ideas = weight < 1 ? [] : question.ideas.filter(({ words }) => words[0] === i)
    const isKnown = (own[0]?.likeness ?? 0) >= form
    const found = ideas.flatMap((idea) => meaningsOf(idea.found, stock, isKnown ? ideaWeight.beside : ideaWeight.alone))
    const alike = ideas.flatMap((idea) => meaningsOf(idea.alike, stock, alikeWeight))
    return { meanings: merge([...own, ...alike, ...found], stock), weight }
  })
  const unsaid = question.ideas.filter(({ words }) => words.length === 0)
  return [
    ...wanted,
    ...unsaid.map(({ found }) => ({ meanings: merge(meaningsOf(found, stock, ideaWeight.alone), stock), weight: 1 })),
  ]
}

function ownMeanings(folded: string, stock: Stock): Meaning[] {
  const own = stock.vocabulary.alike(folded)
  const names = (own[0]?.likeness ?? 0) >= known ? [] : stock.names.alike(folded)
  return [
    ...own,
    ...names.map(({ word, likeness }) => ({
      word: stock.vocabulary.numberOf(stemOf(stock.names.words[word]!)),
      likeness,
    })),
  ].map((one) => ({ ...one, cover: one.likeness }))
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
  for (const one of meanings) {
    const { likeness = 0, cover = 0 } = best.get(one.word) ?? {}
    best.set(one.word, {
      word: one.word,
      likeness: Math.max(likeness, one.likeness),
      cover: Math.max(cover, one.cover),
    })
  }
  return [...best.values()].sort(
    (a, b) => b.likeness - a.likeness || (vocabulary.words[a.word]! < vocabulary.words[b.word]! ? -1 : 1),
  )
}
