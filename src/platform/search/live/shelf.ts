/** Texts as numbers, one part a document and language, with the lists of parts that hold each word. */

/** Above the number of a word stands twice the weight of its text. */
const weightBit = 26
export const pause = 0xffffffff

export function tokenOf(word: number, weight: number): number {
  return (Math.min(31, Math.round(weight * 2)) * 2 ** weightBit + word) >>> 0
}
export function wordOf(token: number): number {
  return token & (2 ** weightBit - 1)
}
/** In halves. */
export function halvesOf(token: number): number {
  return token >>> weightBit
}

/** Which parts hold a word, how often (in halves of a weight), and how much beyond running text its heaviest text is. */
export type Postings = {
  parts: ArrayLike<number>
  often: ArrayLike<number>
  above: ArrayLike<number>
  from: number
  to: number
}

type Fresh = { parts: number[]; often: number[]; above: number[] }

/**
 * Words to parts. Most parts are sealed into typed arrays, six bytes for a word of a part; what came since stands in small lists,
 * until there is so much of it that all is sealed anew.
 */
export class Shelf {
  #offsets = new Uint32Array(1)
  #parts = new Uint32Array(0)
  #often = new Uint8Array(0)
  #above = new Uint8Array(0)
  #fresh = new Map<number, Fresh>()

  /** Of parts 0 to `count`, all of it. */
  seal(words: number, count: number, tokensOf: (part: number) => Uint32Array): void {
    const offsets = new Uint32Array(words + 1)
    const seen = new Int32Array(words).fill(-1)
    for (let part = 0; part < count; part++) {
      for (const token of tokensOf(part)) {
        const word = wordOf(token)
        if (token === pause || seen[word] === part) continue
        seen[word] = part
        offsets[word + 1]! += 1
      }
    }
    for (let word = 0; word < words; word++) offsets[word + 1]! += offsets[word]!
    const size = offsets[words] ?? 0
    const [parts, often, above] = [new Uint32Array(size), new Uint8Array(size), new Uint8Array(size)]
    const next = offsets.slice()
    seen.fill(-1)
    for (let part = 0; part < count; part++) {
      for (const token of tokensOf(part)) {
        if (token === pause) continue
        const word = wordOf(token)
        if (seen[word] !== part) {
          seen[word] = part
          parts[next[word]!] = part
          next[word]! += 1
        }
        const at = next[word]! - 1
        often[at] = Math.min(255, often[at]! + halvesOf(token))
        above[at] = Math.max(above[at]!, halvesOf(token) - 2)
      }
    }
    this.#offsets = offsets
    this.#parts = parts
    this.#often = often
    this.#above = above
    this.#fresh = new Map()
  }

  add(part: number, tokens: Uint32Array): void {
    for (const token of tokens) {
      if (token === pause) continue
      const word = wordOf(token)
      const list = this.#fresh.get(word) ?? { parts: [], often: [], above: [] }
      this.#fresh.set(word, list)
      if (list.parts.at(-1) !== part) {
        list.parts.push(part)
        list.often.push(0)
        list.above.push(0)
      }
      const at = list.parts.length - 1
      list.often[at] = Math.min(255, list.often[at]! + halvesOf(token))
      list.above[at] = Math.max(list.above[at]!, halvesOf(token) - 2)
    }
  }

  postings(word: number): Postings[] {
    const found: Postings[] = []
    const [from, to] = [this.#offsets[word] ?? 0, this.#offsets[word + 1] ?? 0]
    if (to > from) found.push({ parts: this.#parts, often: this.#often, above: this.#above, from, to })
    const fresh = this.#fresh.get(word)
    if (fresh) found.push({ ...fresh, from: 0, to: fresh.parts.length })
    return found
  }

  get bytes(): number {
    return this.#offsets.byteLength + this.#parts.byteLength + this.#often.byteLength + this.#above.byteLength
  }
}
