import { anyLanguage, type Stock } from './stock.ts'
import { same } from './vocabulary.ts'
import type { Group, Wanted } from './wanted.ts'

/** Chosen on one half of the bench's questions (docs/searching.md). */
const tuning = { saturation: 4, dilution: 0.75, rarity: 1.25, heading: 1, likeness: 2, second: 0.5, third: 0.25 }

/** Room for adding up, kept between questions: emptied by who used it. */
export class Room {
  often = new Float64Array(0)
  above = new Float64Array(0)
  best = new Uint16Array(0)
  covered = new Uint16Array(0)
  word = new Float64Array(0)
  first = new Float64Array(0)
  second = new Float64Array(0)
  third = new Float64Array(0)
  score = new Float64Array(0)

  grow(parts: number, documents: number): void {
    if (this.best.length < parts) {
      for (const name of ['often', 'above'] as const) this[name] = new Float64Array(parts * 1.5)
      this.best = new Uint16Array(parts * 1.5)
    }
    if (this.score.length >= documents) return
    for (const name of ['word', 'first', 'second', 'third', 'score'] as const) {
      this[name] = new Float64Array(documents * 1.5)
    }
    this.covered = new Uint16Array(documents * 1.5)
  }
}

type Weigh = (lang: string) => number

/**
 * Adds up in `room.score` how well every document answers, for the places in `touched`; says how rare each wanted word
 * is.
 */
export function scoreAll(stock: Stock, wanted: readonly Wanted[], groups: readonly Group[], room: Room, weigh: Weigh) {
  room.grow(stock.documents.length, stock.ids.length)
  const touched: number[] = []
  const rarities: number[] = []
  for (const { from, to, factor } of groups) {
    const met: number[] = []
    for (const one of wanted.slice(from, to)) {
      if (factor === 0) {
        rarities.push(0)
        continue
      }
      const { documents, rarity } = scoreWord(stock, one, room, weigh)
      rarities.push(rarity)
      for (const document of documents) {
        if (room.first[document] === 0) met.push(document)
        keepThree(room, document, room.word[document]!)
        room.word[document] = 0
      }
    }
    for (const document of met) {
      if (factor > 0 && room.score[document] === 0) touched.push(document)
      const { first, second, third } = room
      room.score[document]! +=
        factor * (first[document]! + tuning.second * second[document]! + tuning.third * third[document]!)
      first[document] = 0
      second[document] = 0
      third[document] = 0
    }
  }
  return { touched, rarities }
}

function keepThree({ first, second, third }: Room, document: number, value: number): void {
  if (value > first[document]!) {
    third[document] = second[document]!
    second[document] = first[document]!
    first[document] = value
  } else if (value > second[document]!) {
    third[document] = second[document]!
    second[document] = value
  } else if (value > third[document]!) third[document] = value
}

/** Leaves in `room.word` what a word counts in each document: in that language of it in which it counts most. */
function scoreWord(stock: Stock, wanted: Wanted, room: Room, weigh: Weigh) {
  const parts = gather(stock, wanted, room)
  const documents: number[] = []
  let covered = 0
  for (const part of parts) {
    const document = stock.documents[part]!
    const before = room.covered[document]!
    if (before === 0) documents.push(document)
    if (room.best[part]! <= before) continue
    covered += room.best[part]! - before
    room.covered[document] = room.best[part]!
  }
  const rarity = wanted.weight * rarityOf(covered / same, stock.size)
  let lang: string | undefined
  let [average, told] = [1, 1]
  for (const part of parts) {
    // Neighbours mostly speak the same language.
    if (stock.langs[part] !== lang) {
      lang = stock.langs[part]!
      average = stock.averageOf(lang)
      told = lang === anyLanguage ? 1 : weigh(lang)
    }
    const often = room.often[part]! / (1 - tuning.dilution + (tuning.dilution * stock.lengths[part]!) / average)
    const worth = (often * (tuning.saturation + 1)) / (often + tuning.saturation) + tuning.heading * room.above[part]!
    const value = rarity * worth * told
    const document = stock.documents[part]!
    if (value > room.word[document]!) room.word[document] = value
    room.often[part] = 0
    room.above[part] = 0
    room.best[part] = 0
    room.covered[document] = 0
  }
  return { documents, rarity }
}

function rarityOf(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5)) ** tuning.rarity
}

/** In which parts the word stands: as often as its meanings do, each as much as it is like the word. */
function gather(stock: Stock, { meanings }: Wanted, { often, above, best }: Room): number[] {
  const parts: number[] = []
  for (const { word, likeness } of meanings) {
    const strength = (likeness / same) ** tuning.likeness
    for (const postings of stock.shelf.postings(word)) {
      for (let at = postings.from; at < postings.to; at++) {
        const part = postings.parts[at]!
        if (stock.documents[part]! < 0) continue
        // The likest meaning comes first.
        if (best[part] === 0) {
          best[part] = likeness
          parts.push(part)
        }
        often[part]! += (strength * postings.often[at]!) / 2
        const heading = (strength * Math.min(4, postings.above[at]!)) / 4
        if (heading > above[part]!) above[part] = heading
      }
    }
  }
  return parts
}
