import { describeLanguage, type Lang } from '../../../i18n/languages.ts'

/** Entries, by their slots, in the order of their names in one language; kept so while single ones come and go. */
export class NameOrder {
  readonly #collator: Intl.Collator
  readonly #names = new Map<number, string>()
  readonly slots: number[]

  constructor(lang: Lang, names: Iterable<readonly [number, string]>) {
    this.#collator = new Intl.Collator(describeLanguage(lang).locale, { numeric: true })
    for (const [slot, name] of names) this.#names.set(slot, name)
    this.slots = [...this.#names]
      .sort(([slot, name], [other, name2]) => this.#collator.compare(name, name2) || slot - other)
      .map(([slot]) => slot)
  }

  put(slot: number, name: string): void {
    this.drop(slot)
    this.#names.set(slot, name)
    this.slots.splice(this.#placeOf(slot), 0, slot)
  }

  drop(slot: number): void {
    if (!this.#names.has(slot)) return
    this.slots.splice(this.#placeOf(slot), 1)
    this.#names.delete(slot)
  }

  #placeOf(slot: number): number {
    let [low, high] = [0, this.slots.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.slots[middle]!, slot) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(one: number, other: number): number {
    return this.#collator.compare(this.#names.get(one)!, this.#names.get(other)!) || one - other
  }
}
