export type Scored = { place: number; score: number }

/** The best of many, without sorting all: `most` of them, kept in order. */
export class Best {
  readonly #most: number
  readonly #isBefore: (a: Scored, b: Scored) => boolean
  readonly kept: Scored[] = []

  constructor(most: number, isBefore: (a: Scored, b: Scored) => boolean) {
    this.#most = most
    this.#isBefore = isBefore
  }

  /** Whether one with this score may still come in. */
  hasRoomFor(score: number): boolean {
    return this.kept.length < this.#most || score >= this.kept.at(-1)!.score
  }

  offer(one: Scored): void {
    let [low, high] = [0, this.kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#isBefore(one, this.kept[middle]!)) high = middle
      else low = middle + 1
    }
    this.kept.splice(low, 0, one)
    if (this.kept.length > this.#most) this.kept.pop()
  }
}
