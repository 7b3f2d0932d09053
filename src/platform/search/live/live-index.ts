import type { Question } from '../question.ts'
import { Best } from './best.ts'
import { Codes } from './codes.ts'
import { readText, signsOf } from './nearness.ts'
import { Room, scoreAll } from './score.ts'
import { type Spelled, spelledLike } from './spelled.ts'
import { looseness, Stock } from './stock.ts'
import { type Group, type IdeaWeights, type Wanted, wantedBy } from './wanted.ts'

/** `weight`: how much a word counts here; 1 is running text, 3 a title. Lines end where a thought does. */
export type SearchText = { words: string; lang: string; weight: number }

/**
 * What can be found. `codes`: numbers and names of letters and digits, by which it is found exactly. `names`: what it is
 * called, in whatever language, found however it is misspelt.
 */
export type SearchDocument = {
  id: string
  codes: readonly string[]
  names?: readonly string[]
  texts: readonly SearchText[]
}

/** `fit`: how much of the question stands in the document, from 0 to 1. `byCode`: it is what the question names. */
export type Hit = { id: string; score: number; fit: number; byCode: boolean }

export type Search = {
  most: number
  /** Asked of those only that would be among the best. */
  allows?: (id: string) => boolean
  /** What a language counts to whoever asks, from 0 to 1. */
  weighLang?: (lang: string) => number
  /** What a document counts, from 0 to 1: facts that nobody confirmed sink. */
  weighDocument?: (id: string) => number
  ideas?: IdeaWeights
}

/** Whoever asks in the language of the texts finds their words without help; other words for the same help them too. */
const ideaWeights: IdeaWeights = { own: 0, foreign: 0.3 }

/** `unmet`: words of the question, as typed, that stand in none of the hits. `spelled`: what might have been meant. */
export type Found = { hits: Hit[]; unmet: string[]; spelled: Spelled[] }

/** Nearness is looked at for so many more than are wanted. */
const lookedAt = 60
const byCode = 1000
/** A few letters in common are chance. */
const leastCover = 0.4
/** Of a word of which no text has anything, the question may be in another language than the texts. */
const unknownWeight = 0.35

/** An index in memory that follows its documents: put, put again, drop. The same documents give the same answers. */
export class LiveIndex {
  readonly #stock: Stock
  readonly #codes = new Codes()
  readonly #room = new Room()

  constructor(loose = looseness) {
    this.#stock = new Stock(loose)
  }

  put(document: SearchDocument): void {
    this.#stock.put(document)
    this.#codes.put(document.id, document.codes)
  }

  drop(id: string): void {
    this.#stock.drop(id)
    this.#codes.drop(id)
  }

  get size(): number {
    return this.#stock.size
  }

  /** What its typed arrays and words take, about. */
  get bytes(): number {
    return this.#stock.bytes
  }

  find(question: Question, search: Search): Found {
    const stock = this.#stock
    stock.settle()
    const { allows = () => true, weighLang = () => 1, weighDocument = () => 1, ideas = ideaWeights } = search
    const { wanted, groups } = wantedBy(question, stock, ideas)
    const { touched, rarities } = scoreAll(stock, wanted, groups, this.#room, weighLang)
    const named = this.#codes.namedBy(question)
    const before = (a: { place: number; score: number }, b: { place: number; score: number }) =>
      a.score > b.score || (a.score === b.score && stock.ids[a.place]! < stock.ids[b.place]!)
    const best = new Best(search.most + lookedAt, before)
    for (const place of touched) {
      const score = this.#room.score[place]!
      this.#room.score[place] = 0
      if (!best.hasRoomFor(score)) continue
      const id = stock.ids[place]!
      const weighed = score * weighDocument(id)
      if (best.hasRoomFor(weighed) && allows(id)) best.offer({ place, score: weighed })
    }
    const signs = signsOf(wanted)
    const looked = best.kept.map(({ place, score }) => {
      const id = stock.ids[place]!
      const { near, covers } = this.#read(place, signs, rarities, question.words.length, weighLang)
      return { id, score: score + near * weighDocument(id), covers: ideasCover(covers, question, groups) }
    })
    const hits = this.#hitsOf(looked, question, wanted, rarities, named, allows).slice(0, search.most)
    const covered = new Map(looked.map(({ id, covers }) => [id, covers]))
    const unmet = question.words.flatMap(({ typed }, i) =>
      hits.some(({ id }) => (covered.get(id)?.[i] ?? 0) >= leastCover) ? [] : [typed],
    )
    return { hits, unmet, spelled: spelledLike(question, stock) }
  }

  #hitsOf(
    looked: readonly { id: string; score: number; covers: readonly number[] }[],
    question: Question,
    wanted: readonly Wanted[],
    rarities: readonly number[],
    named: ReturnType<Codes['namedBy']>,
    allows: (id: string) => boolean,
  ): Hit[] {
    const isKnown = (i: number) =>
      wanted[i]!.meanings.length > 0 || question.ideas.some(({ words }) => words.includes(i))
    const weights = question.words.map((_, i) => rarities[i]! * (isKnown(i) ? 1 : unknownWeight))
    const whole = weights.reduce((sum, one) => sum + one, 0) || 1
    const hits = looked.map(({ id, score, covers }): Hit => {
      const met = weights.reduce((sum, weight, i) => sum + (covers[i]! < leastCover ? 0 : weight * covers[i]!), 0)
      return { id, score, fit: met / whole, byCode: false }
    })
    if (named.size === 0) return hits.sort(bestFirst)
    // Who types nothing but a code wants that and nothing else.
    const isCode = [...named.values()].some(({ isWhole }) => isWhole)
    const scores = new Map(hits.map(({ id, score }) => [id, score]))
    const exact = [...named]
      .filter(([id]) => allows(id))
      .map(([id, { worth }]): Hit => ({ id, score: (scores.get(id) ?? 0) + worth * byCode, fit: 1, byCode: true }))
    return [...exact, ...(isCode ? [] : hits.filter(({ id }) => !named.has(id)))].sort(bestFirst)
  }

  #read(
    place: number,
    signs: ReturnType<typeof signsOf>,
    rarities: readonly number[],
    asked: number,
    weighLang: (lang: string) => number,
  ): { near: number; covers: number[] } {
    const stock = this.#stock
    const read = stock.partsOf(place).map((part) => ({
      ...readText(stock.tokensOf(part), signs, rarities, asked),
      weight: stock.langs[part] === '' ? 1 : weighLang(stock.langs[part]!),
    }))
    return {
      near: Math.max(0, ...read.map(({ near, weight }) => near * weight)),
      covers: rarities.map((_, i) => Math.max(0, ...read.map(({ covers, weight }) => (weight > 0 ? covers[i]! : 0)))),
    }
  }
}

function bestFirst(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1)
}

/** A word of the question is said too where an idea of it is. */
function ideasCover(covers: readonly number[], { words, ideas }: Question, groups: readonly Group[]): number[] {
  const best = ideas.map((_, i) => {
    const { from, to } = groups[words.length + i]!
    return Math.max(0, ...covers.slice(from, to))
  })
  return words.map((_, i) => Math.max(covers[i]!, ...best.filter((__, idea) => ideas[idea]!.words.includes(i))))
}
