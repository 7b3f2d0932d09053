/**
 * Lists that many entries have alike (their districts, languages, hours), each kept once and known by a number: of a
 * hundred thousand entries a filter then asks a few lists.
 */
export class Interned {
  readonly #numbers = new Map<string, number>()
  readonly lists: (readonly string[])[] = []
  readonly #used: number[] = []

  take(list: readonly string[]): number {
    const key = JSON.stringify(list)
    const number = this.#numbers.get(key) ?? this.lists.length
    if (number === this.lists.length) {
      this.#numbers.set(key, number)
      this.lists.push(list)
      this.#used.push(0)
    }
    this.#used[number]! += 1
    return number
  }

  release(number: number): void {
    this.#used[number]! -= 1
  }

  /** Everything that stands in a list which some entry has. */
  get values(): string[] {
    return [...new Set(this.lists.filter((_, number) => this.#used[number]! > 0).flat())]
  }

  /** For each list whether it is one of those wanted. Asked once for each, however many entries have it. */
  which(wanted: (list: readonly string[]) => boolean): (number: number) => boolean {
    const known = new Map<number, boolean>()
    return (number) => {
      const answer = known.get(number) ?? wanted(this.lists[number]!)
      known.set(number, answer)
      return answer
    }
  }
}
