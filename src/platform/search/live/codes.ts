import { looseCode, numberOf, strictCode } from '../code.ts'
import type { Question } from '../question.ts'

export type NamedBy = { worth: number; isWhole: boolean }

/** Documents by the codes and numbers that name them: as they are written, and but for separators, zeros, the country. */
export class Codes {
  readonly #strict = new Map<string, Set<string>>()
  readonly #loose = new Map<string, Set<string>>()
  readonly #codes = new Map<string, readonly string[]>()

  put(id: string, codes: readonly string[]): void {
    this.drop(id)
    if (codes.length === 0) return
    this.#codes.set(id, codes)
    for (const [map, name] of codes.flatMap((code) => this.#namesOf(code))) {
      map.set(name, (map.get(name) ?? new Set()).add(id))
    }
  }

  drop(id: string): void {
    for (const [map, name] of (this.#codes.get(id) ?? []).flatMap((code) => this.#namesOf(code))) {
      map.get(name)?.delete(id)
      if (map.get(name)?.size === 0) map.delete(name)
    }
    this.#codes.delete(id)
  }

  /** 2 as it is written, 1 but for separators. */
  namedBy(question: Question): Map<string, NamedBy> {
    const found = new Map<string, NamedBy>()
    // The whole question stands first.
    for (const [i, code] of question.codes.entries()) {
      const strict = this.#strict.get(strictCode(code)) ?? new Set()
      const loose = [looseCode(code), numberOf(code)].flatMap((name) => [...(this.#loose.get(name) ?? [])])
      for (const id of new Set([...strict, ...loose])) {
        const worth = Math.max(found.get(id)?.worth ?? 0, strict.has(id) ? 2 : 1)
        found.set(id, { worth, isWhole: i === 0 || (found.get(id)?.isWhole ?? false) })
      }
    }
    return found
  }

  #namesOf(code: string): [Map<string, Set<string>>, string][] {
    const number = numberOf(code)
    return [
      [this.#strict, strictCode(code)],
      [this.#loose, looseCode(code)],
      ...(number === '' ? [] : [[this.#loose, number] as [Map<string, Set<string>>, string]]),
    ]
  }
}
