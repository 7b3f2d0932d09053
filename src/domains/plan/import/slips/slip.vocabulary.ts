import type { Passage } from '../passage.ts'
import { splitPrefix } from './slip.edit.ts'

type Entry = { count: number; spelling: string; passage: number; at: number }

/** Letters in a row by which a part of a word is recognised in another word. */
const part = 6
/** Enough to look past the two words compared and a few of their kin. */
const remembered = 4

/** The words of a document: how often each is written, where first, and of which parts. */
export class Vocabulary {
  #entries = new Map<string, Entry>()
  #byPart = new Map<string, string[]>()

  constructor(passages: readonly Passage[]) {
    passages.forEach(({ text }, passage) => {
      for (const { 0: spelling, index } of text.matchAll(/\p{L}[\p{L}*]*/gu)) this.#add(spelling, passage, index)
    })
    for (const word of this.#entries.keys()) if (word.length <= 60) this.#addParts(word)
  }

  entries(): Iterable<[string, Entry]> {
    return this.#entries
  }

  words(): Iterable<string> {
    return this.#entries.keys()
  }

  /** As first written. */
  spelling(word: string): string {
    return this.#entries.get(word)?.spelling ?? word
  }

  count(word: string): number {
    return this.#entries.get(word)?.count ?? 0
  }

  /**
   * Whether other words than these two contain the word's letters around `at`; or `at` lies in a known prefix and what
   * follows the prefix begins another word.
   */
  knowsPart(word: string, at: number, otherThan: string): boolean {
    for (let from = Math.max(0, at - part + 1); from <= Math.min(at, word.length - part); from++) {
      if (this.#isElsewhere(word.slice(from, from + part), word, otherThan)) return true
    }
    const { prefix, rest } = splitPrefix(word)
    return at < prefix.length && rest.length >= part && this.#isElsewhere(`^${rest.slice(0, part)}`, word, otherThan)
  }

  #isElsewhere(letters: string, word: string, otherThan: string): boolean {
    return (this.#byPart.get(letters) ?? []).some((holder) => holder !== word && holder !== otherThan)
  }

  #add(spelling: string, passage: number, at: number): void {
    const word = spelling.toLowerCase()
    const entry = this.#entries.get(word)
    if (entry) entry.count++
    else this.#entries.set(word, { count: 1, spelling, passage, at })
  }

  #addParts(word: string): void {
    this.#remember(`^${word.slice(0, part)}`, word)
    for (let from = 0; from + part <= word.length; from++) this.#remember(word.slice(from, from + part), word)
  }

  #remember(letters: string, word: string): void {
    const holders = this.#byPart.get(letters)
    if (!holders) this.#byPart.set(letters, [word])
    else if (holders.length < remembered) holders.push(word)
  }
}
