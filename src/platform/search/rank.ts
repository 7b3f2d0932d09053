import type { Lang } from '../../i18n/languages.ts'
import { looseCode, strictCode } from './code.ts'
import type { Question } from './question.ts'
import type { SearchIndex, Term } from './search-index.ts'
import type { Sought } from './sought.ts'

/** `fit`: how much of the question stands in the document, from 0 to 1. `byCode`: it is what the question names. */
export type Hit = { id: string; score: number; fit: number; byCode: boolean }

export const tuning = { saturation: 2.5, idea: 1, second: 0.5, third: 0.25, cover: 0.5, spread: 0.7 }

/** Every document that has something of the question, the best first. The same question has the same answer. */
export function rank(index: SearchIndex, question: Question, weigh: (lang: Lang) => number = () => 1): Hit[] {
  const size = index.ids.length
  const score = new Float64Array(size)
  const matched = question.words.map(() => new Float64Array(size))
  for (const [i, word] of question.words.entries()) {
    const found = findWord(index, word, weigh)
    for (let document = 0; document < size; document++) {
      score[document]! += found.score[document]!
      matched[i]![document] = worthOf(found.cover[document]!)
    }
  }
  for (const idea of question.ideas) {
    const found = idea.found.map((word) => findWord(index, word, weigh))
    for (let document = 0; document < size; document++) {
      const scores = found.map((one) => one.score[document]!).sort((a, b) => b - a)
      score[document]! +=
        tuning.idea * ((scores[0] ?? 0) + tuning.second * (scores[1] ?? 0) + tuning.third * (scores[2] ?? 0))
      const cover = worthOf(Math.max(0, ...found.map((one) => one.cover[document]!)))
      for (const i of idea.words) matched[i]![document] = Math.max(matched[i]![document]!, cover)
    }
  }
  const codes = findCodes(index, question)
  const meant = new Set(question.ideas.flatMap(({ words }) => words))
  const weights = question.words.map(
    (word, i) => weightOf(index, word) * (meant.has(i) || isKnown(index, word) ? 1 : unknownWeight),
  )
  const whole = weights.reduce((sum, one) => sum + one, 0) || 1
  // Who types nothing but a code wants that and nothing else.
  const isCode = [...codes.values()].some(({ isWhole }) => isWhole)
  return index.ids
    .map((id, document) => {
      const fit = weights.reduce((sum, weight, i) => sum + weight * matched[i]![document]!, 0) / whole
      const code = codes.get(document)
      if (code) return { id, score: score[document]! + code.worth * 1000, fit: 1, byCode: true }
      return { id, score: score[document]!, fit, byCode: false }
    })
    .filter((hit) => hit.byCode || (hit.score > 0 && !isCode))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** A few chunks in common are chance: every second German noun ends with `-tung`. */
function worthOf(cover: number): number {
  return cover < 0.4 ? 0 : cover
}

/** For each document how well a word is found in it, and which share of the word (0 to 1). */
function findWord(index: SearchIndex, { chunks }: Sought, weigh: (lang: Lang) => number) {
  const size = index.ids.length
  const score = new Float64Array(size)
  const cover = new Float64Array(size)
  let whole = 0
  for (const chunk of chunks) {
    const term = index.terms.get(chunk)
    const rarity = rarityOf(term, size)
    whole += rarity
    if (!term) continue
    const { postings } = term
    for (let at = 0; at < postings.length; ) {
      const { document } = postings[at]!
      let frequency = 0
      for (; postings[at]?.document === document; at++) frequency += postings[at]!.frequency * weigh(postings[at]!.lang)
      if (frequency === 0) continue
      score[document]! += (rarity * frequency) / (frequency + tuning.saturation)
      cover[document]! += rarity
    }
  }
  const spread = whole === 0 ? 1 : chunks.length ** tuning.spread
  for (let document = 0; document < size; document++) {
    cover[document]! /= whole || 1
    score[document]! *= cover[document]! ** tuning.cover / spread
  }
  return { score, cover }
}

function rarityOf(term: Term | undefined, size: number): number {
  const documents = term?.documents ?? 0
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5))
}

function weightOf(index: SearchIndex, { chunks }: Sought): number {
  const sum = chunks.reduce((all, chunk) => all + rarityOf(index.terms.get(chunk), index.ids.length), 0)
  return chunks.length === 0 ? 0 : sum / chunks.length
}

/** Of a word of which no text has anything, the question may be in another language than the texts. */
const unknownWeight = 0.35

function isKnown(index: SearchIndex, { chunks }: Sought): boolean {
  return chunks.some((chunk) => index.terms.has(chunk))
}

type NamedBy = { worth: number; isWhole: boolean }

/** Documents that the question names: 2 as it is written, 1 but for separators and leading zeros. */
function findCodes({ codes }: SearchIndex, question: Question): Map<number, NamedBy> {
  const found = new Map<number, NamedBy>()
  // The whole question stands first.
  for (const [i, code] of question.codes.entries()) {
    const strict = new Set(codes.strict.get(strictCode(code)))
    for (const document of new Set([...strict, ...(codes.loose.get(looseCode(code)) ?? [])])) {
      const worth = Math.max(found.get(document)?.worth ?? 0, strict.has(document) ? 2 : 1)
      found.set(document, { worth, isWhole: i === 0 || (found.get(document)?.isWhole ?? false) })
    }
  }
  return found
}
