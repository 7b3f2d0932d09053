import { stemOf } from '../chunks.ts'
import { wordsOf } from '../words.ts'
import type { SearchDocument } from './live-index.ts'
import { piecesOf, trigramsOf } from './pieces.ts'
import { pause, Shelf, tokenOf, wordOf } from './shelf.ts'

import { TokenPool } from './token-pool.ts'
import { Vocabulary } from './vocabulary.ts'

/** So many parts may stand in small lists, or be dropped ones in the long lists: then all is sealed anew. */
export const looseness = { least: 500, fresh: 0.05, dropped: 0.25 }
const nameWeight = 3
/** Names are in every language. */
export const anyLanguage = ''
const dropped = -1

/**
 * The documents as numbers of words: one part a document and language, parts of a document side by side. Who is dropped
 * stays, marked, until there are many. Everything that ranking counts with is counted in whole numbers, so that whatever
 * order of changes led here, the answers are those of an index built anew.
 */
export class Stock {
  readonly vocabulary = new Vocabulary(piecesOf)
  readonly names = new Vocabulary(trigramsOf)
  readonly shelf = new Shelf()
  ids: string[] = []
  /** By part: the place of its document (or `dropped`), its language, and how many words it has. */
  documents: number[] = []
  langs: string[] = []
  lengths: number[] = []
  /** By document: its first part. */
  #firsts: number[] = []
  readonly #pool = new TokenPool()
  #sums = new Map<string, { words: number; parts: number }>()
  #places = new Map<string, number>()
  #nameWords = new Map<string, number[]>()
  #onShelf = 0
  readonly #loose: typeof looseness
  #fresh = 0
  #dropped = 0

  constructor(loose: typeof looseness) {
    this.#loose = loose
  }

  get size(): number {
    return this.#places.size
  }

  /** Words a part has on average, in a language. */
  averageOf(lang: string): number {
    const { words, parts } = this.#sums.get(lang) ?? { words: 0, parts: 0 }
    return words === 0 ? 1 : words / parts
  }

  put({ id, names = [], texts }: SearchDocument): void {
    this.drop(id)
    const place = this.ids.length
    this.ids.push(id)
    this.#places.set(id, place)
    this.#firsts.push(this.documents.length)
    const told = [...texts, ...names.map((words) => ({ words, lang: anyLanguage, weight: nameWeight }))]
    for (const [lang, group] of Map.groupBy(told, (text) => text.lang as string)) this.#addPart(place, lang, group)
    const words = names.flatMap((name) =>
      wordsOf(name).map(({ start, end, folded }) => this.names.numberOf(folded, name.slice(start, end))),
    )
    for (const word of words) this.names.hold(word, 1)
    if (words.length > 0) this.#nameWords.set(id, words)
  }

  drop(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    this.#places.delete(id)
    for (const part of this.partsOf(place)) {
      for (const word of this.#distinct(part)) this.vocabulary.hold(word, -1)
      this.#count(this.langs[part]!, -this.lengths[part]!, -1)
      this.documents[part] = dropped
      this.#dropped += 1
    }
    for (const word of this.#nameWords.get(id) ?? []) this.names.hold(word, -1)
    this.#nameWords.delete(id)
  }

  partsOf(place: number): number[] {
    const [first, end] = [this.#firsts[place]!, this.#firsts[place + 1] ?? this.documents.length]
    return Array.from({ length: end - first }, (_, i) => first + i)
  }

  tokensOf(part: number): Uint32Array {
    return this.#pool.of(part)
  }

  /** Puts what came since the last question onto the shelf. */
  settle(): void {
    const count = this.documents.length
    const loose = this.#loose
    const isMany = (parts: number, share: number) => parts > Math.max(loose.least, share * this.#onShelf)
    const tooDropped = isMany(this.#dropped, loose.dropped)
    if (tooDropped || isMany(this.#fresh + count - this.#onShelf, loose.fresh)) {
      if (tooDropped) this.#compact()
      this.shelf.seal(this.vocabulary.words.length, this.documents.length, (part) => this.tokensOf(part))
      this.#fresh = 0
    } else {
      for (let part = this.#onShelf; part < count; part++) this.shelf.add(part, this.tokensOf(part))
      this.#fresh += count - this.#onShelf
    }
    this.#onShelf = this.documents.length
  }

  get bytes(): number {
    return this.#pool.bytes + this.shelf.bytes + this.vocabulary.bytes + this.names.bytes + this.documents.length * 32
  }

  #addPart(place: number, lang: string, texts: readonly { words: string; weight: number }[]): void {
    const part = this.documents.length
    this.#pool.begin()
    let length = 0
    for (const { words, weight } of texts) {
      for (const line of words.split('\n')) {
        for (const { start, end, folded } of wordsOf(line)) {
          const word = this.vocabulary.numberOf(stemOf(folded), line.slice(start, end))
          this.#pool.fill(tokenOf(word, weight))
          length += 1
        }
        this.#pool.fill(pause)
      }
    }
    this.documents.push(place)
    this.langs.push(lang)
    this.lengths.push(length)
    this.#count(lang, length, 1)
    for (const word of this.#distinct(part)) this.vocabulary.hold(word, 1)
  }

  #distinct(part: number): Set<number> {
    const words = new Set<number>()
    for (const token of this.tokensOf(part)) if (token !== pause) words.add(wordOf(token))
    return words
  }

  #count(lang: string, words: number, parts: number): void {
    const sum = this.#sums.get(lang) ?? { words: 0, parts: 0 }
    this.#sums.set(lang, { words: sum.words + words, parts: sum.parts + parts })
  }

  /** Only who is still there, in the same order. */
  #compact(): void {
    const { ids, langs, lengths } = this
    const places = [...this.#places.values()].sort((a, b) => a - b)
    const kept = places.map((place) => ({ id: ids[place]!, parts: this.partsOf(place) }))
    const parts = kept.flatMap((one) => one.parts)
    this.#pool.keep(parts)
    this.ids = kept.map(({ id }) => id)
    this.documents = kept.flatMap((one, place) => one.parts.map(() => place))
    this.langs = parts.map((part) => langs[part]!)
    this.lengths = parts.map((part) => lengths[part]!)
    this.#firsts = []
    let first = 0
    for (const one of kept) {
      this.#firsts.push(first)
      first += one.parts.length
    }
    this.#places = new Map(kept.map(({ id }, place) => [id, place]))
    this.#dropped = 0
  }
}
