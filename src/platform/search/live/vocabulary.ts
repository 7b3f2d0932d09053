/** A word of the vocabulary and how much like the word looked for it is, in thousandths: whole numbers add up exactly. */
export type Alike = { word: number; likeness: number }

export const same = 1000
/** Below this two words have chunks in common by chance: every second German noun ends with `-tung`. */
const least = 300
/** How far likeness asks for all of the word looked for, rather than for nothing else in the word found. */
const ofSought = 0.6
/** One or two letters missing, doubled or wrong inside, the ends as they should be. */
const slip = { least: 4, most: 2, likeness: 900, each: 70 }
/** The same beginning and a few other letters behind it: most endings of most languages. */
const ending = { shared: 4, sharedOfShort: 3, short: 5, most: 3, likeness: 900, each: 70 }

/** Words that were compared already: ideas look for the same ones again and again. */
const most = 2000

type Chunk = { words: number[]; living: number }

/**
 * The words of all texts, each with a number, and found by its chunks. Questions are compared with these rather than with
 * texts: a hundred thousand texts have some ten thousand words. Words keep their numbers; those in no text any more do
 * not count and are not found.
 */
export class Vocabulary {
  readonly words: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #holders: number[] = []
  /** As a text writes it, where that is more than another case. */
  readonly #written: (string | undefined)[] = []
  readonly #sizes: number[] = []
  readonly #chunks = new Map<string, Chunk>()
  readonly #chunksOf: (word: string) => readonly string[]
  #living = 0
  readonly #kept = new Map<string, readonly Alike[]>()
  #met = new Float64Array(1024)

  constructor(chunksOf: (word: string) => readonly string[]) {
    this.#chunksOf = (word) => [...new Set(chunksOf(word))]
  }

  numberOf(word: string, written = word): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.words.length
    this.words.push(word)
    this.#numbers.set(word, number)
    this.#holders.push(0)
    this.#written.push(written === word ? undefined : written)
    const chunks = this.#chunksOf(word)
    this.#sizes.push(chunks.length)
    for (const chunk of chunks) {
      const holding = this.#chunks.get(chunk)
      if (holding) holding.words.push(number)
      else this.#chunks.set(chunk, { words: [number], living: 0 })
    }
    return number
  }

  /** One more text holds the word, or one fewer. */
  hold(word: number, by: 1 | -1): void {
    const before = this.#holders[word]!
    this.#holders[word] = before + by
    if (before + by > 0 === before > 0) return
    this.#kept.clear()
    this.#living += by
    for (const chunk of this.#chunksOf(this.words[word]!)) this.#chunks.get(chunk)!.living += by
  }

  /** As the first text wrote it that had it. */
  shown(word: number): string {
    return this.#written[word] ?? this.words[word] ?? ''
  }

  /** About: a word, its number, and its place in the lists of its chunks. */
  get bytes(): number {
    return (
      this.words.reduce((sum, word, i) => sum + 80 + 2 * word.length + 8 * this.#sizes[i]!, 0) + this.#chunks.size * 100
    )
  }

  /** Living words like this one, the likest first; the same words in whatever order they came. */
  alike(sought: string): readonly Alike[] {
    const known = this.#kept.get(sought)
    if (known) return known
    const found = this.#compare(sought)
    if (this.#kept.size >= most) this.#kept.clear()
    this.#kept.set(sought, found)
    return found
  }

  #compare(sought: string): Alike[] {
    const chunks = this.#chunksOf(sought).flatMap((name) => this.#chunks.get(name) ?? { words: [], living: 0 })
    const rarities = chunks.map(({ living }) => Math.log(1 + (this.#living - living + 0.5) / (living + 0.5)))
    const whole = rarities.reduce((sum, one) => sum + one, 0)
    if (this.#met.length < this.words.length) this.#met = new Float64Array(this.words.length * 2)
    const met = this.#met
    const touched: number[] = []
    for (const [i, { words }] of chunks.entries()) {
      for (const word of words) {
        if (met[word] === 0) touched.push(word)
        met[word]! += rarities[i]!
      }
    }
    const found: Alike[] = []
    for (const word of touched) {
      const share = Math.min(1, met[word]! / whole)
      met[word] = 0
      if (this.#holders[word] === 0) continue
      if (share ** ofSought * same < least && slipLikeness(sought, this.words[word]!) === 0) continue
      const likeness = this.#likeness(sought, chunks.length, word, share)
      if (likeness >= least) found.push({ word, likeness })
    }
    return found.sort((a, b) => b.likeness - a.likeness || (this.words[a.word]! < this.words[b.word]! ? -1 : 1))
  }

  #likeness(sought: string, sizeOfSought: number, number: number, share: number): number {
    const word = this.words[number]!
    if (word === sought) return same
    const ofWord = Math.min(1, (share * sizeOfSought) / this.#sizes[number]!)
    return Math.max(
      Math.round(same * share ** ofSought * ofWord ** (1 - ofSought)),
      endingLikeness(sought, word),
      slipLikeness(sought, word),
    )
  }
}

function endingLikeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared += 1
  const enough = longer <= ending.short ? ending.sharedOfShort : ending.shared
  if (shared < enough || shared / shorter <= 0.6 || longer - shared > ending.most) return 0
  return ending.likeness - ending.each * (longer - shared)
}

function slipLikeness(one: string, other: string): number {
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  if (shorter < slip.least || longer - shorter > slip.most) return 0
  let [front, back] = [0, 0]
  while (front < shorter && one[front] === other[front]) front += 1
  while (back < shorter - front && one[one.length - 1 - back] === other[other.length - 1 - back]) back += 1
  const wrong = longer - front - back
  // Two short words that differ by two letters are two words.
  if (front === 0 || back === 0 || wrong > (longer < 8 ? 1 : slip.most)) return 0
  return slip.likeness - slip.each * wrong
}
