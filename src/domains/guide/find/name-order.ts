import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'

/** Names in the order of one language, kept so while single ones come and go. */
export class NameOrder {
  readonly #lang: Lang
  readonly #names = new Map<string, string>()
  readonly ids: string[]

  constructor(lang: Lang, names: Iterable<readonly [string, string]>) {
    this.#lang = lang
    for (const [id, name] of names) this.#names.set(id, name)
    this.ids = [...this.#names.keys()].sort((one, other) => this.#compare(one, other))
  }

  put(id: string, name: string): void {
    this.drop(id)
    this.#names.set(id, name)
    this.ids.splice(this.#placeOf(id), 0, id)
  }

  drop(id: string): void {
    if (!this.#names.has(id)) return
    this.ids.splice(this.#placeOf(id), 1)
    this.#names.delete(id)
  }

  #placeOf(id: string): number {
    let [low, high] = [0, this.ids.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(this.ids[middle]!, id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(one: string, other: string): number {
    const order = compareNames(this.#lang, this.#names.get(one)!, this.#names.get(other)!)
    return order || (one < other ? -1 : Number(one > other))
  }
}
