import type { Stock } from './stock.ts'
import { anyLanguage } from './stock.ts'
import { same } from './vocabulary.ts'
import type { Wanted } from './wanted.ts'

/** Chosen on one half of the bench's questions (docs/searching.md). */
export const tuning = { saturation: 4, dilution: 0.75, rarity: 1.25, heading: 1 }

/** Room for adding up, kept between questions: emptied by who used it. */
export class Room {
  often = new Float64Array(0)
  above = new Float64Array(0)
  best = new Uint16Array(0)
  word = new Float64Array(0)
  covered = new Uint16Array(0)
  score = new Float64Array(0)

  grow(parts: number, documents: number): void {
    if (this.best.length < parts) {
      this.often = new Float64Array(parts * 1.5)
      this.above = new Float64Array(parts * 1.5)
      this.best = new Uint16Array(parts * 1.5)
    }
    if (this.score.length < documents) {
      this.word = new Float64Array(documents * 1.5)
      this.covered = new Uint16Array(documents * 1.5)
      this.score = new Float64Array(documents * 1.5)
    }
  }
}

/**
 * Adds up in `room.score` how well every document answers, by the places in `touched`; says how rare each wanted word is.
 * A word counts in the language of a document in which it says most.
 */
export function scoreAll(stock: Stock, wanted: readonly Wanted[], room: Room, weigh: (lang: string) => number) {
  room.grow(stock.documents.length, stock.ids.length)
  const averages = new Map<string, number>()
  const touched: number[] = []
  const rarities = wanted.map((one) => {
    const parts = gather(stock, one, room)
    const documents: number[] = []
    let covered = 0
    for (const part of parts) {
      const document = stock.documents[part]!
      const before = room.covered[document]!
      if (before === 0) documents.push(document)
      if (room.best[part]! > before) {
        covered += room.best[part]! - before
        room.covered[document] = room.best[part]!
      }
    }
    const rarity = one.weight * rarityOf(covered / same, stock.size)
    for (const part of parts) {
      const lang = stock.langs[part]!
      if (!averages.has(lang)) averages.set(lang, stock.averageOf(lang))
      const length = stock.lengths[part]! / averages.get(lang)!
      const often = room.often[part]! / (1 - tuning.dilution + tuning.dilution * length)
      const worth = (often * (tuning.saturation + 1)) / (often + tuning.saturation) + tuning.heading * room.above[part]!
      const value = rarity * worth * (lang === anyLanguage ? 1 : weigh(lang))
      const document = stock.documents[part]!
      if (value > room.word[document]!) room.word[document] = value
      room.often[part] = 0
      room.above[part] = 0
      room.best[part] = 0
    }
    for (const document of documents) {
      if (room.score[document] === 0) touched.push(document)
      room.score[document]! += room.word[document]!
      room.word[document] = 0
      room.covered[document] = 0
    }
    return rarity
  })
  return { touched, rarities }
}

function rarityOf(documents: number, size: number): number {
  return Math.log(1 + (size - documents + 0.5) / (documents + 0.5)) ** tuning.rarity
}

/** In which parts the word stands, as often as its meanings are like it. */
function gather(stock: Stock, { meanings }: Wanted, { often, above, best }: Room): number[] {
  const parts: number[] = []
  for (const { word, likeness } of meanings) {
    const strength = (likeness / same) ** 2
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
