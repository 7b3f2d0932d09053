import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { foldWord } from '../../../platform/search/fold.ts'

/** A term that is locked: in the city's own words, and in each language the words that stand for it. */
export type Term = { id: string; source: string; note: string; version: number; words: Partial<Record<Lang, string>> }

/** A term that stands in a source text, and what has to stand for it. */
export type LockedTerm = { source: string; words: string; note: string }

/** A term with its words as they are compared: made ready once for all texts that are looked through. */
export type ReadyTerm = Term & { folded: readonly string[] }

export function readyTerms(terms: readonly Term[]): ReadyTerm[] {
  return terms.map((term) => ({ ...term, folded: foldedWords(term.source) }))
}

/** The terms that stand in a text, whatever the language. `fold`: folds a word, or knows it from another text. */
export function termsStandingIn(source: string, terms: readonly ReadyTerm[], fold = foldWord): ReadyTerm[] {
  if (terms.length === 0) return []
  const said = foldedWords(source, fold)
  return terms.filter(({ folded }) => folded.length > 0 && stands(said, folded, sourceTail))
}

/** Those of them that are locked in a language. */
export function lockedIn(lang: Lang, terms: readonly Term[]): LockedTerm[] {
  return terms.flatMap(({ source, note, words }) => {
    const locked = words[lang]
    return locked === undefined ? [] : [{ source, words: locked, note }]
  })
}

/** Those of them whose locked words a translation does not have, in whatever form of the word. */
export function missingTerms(translation: string, locked: readonly LockedTerm[], lang: Lang): LockedTerm[] {
  const said = foldedWords(translation)
  const isStuckTo = describeLanguage(lang).direction === 'rtl'
  return locked.filter(({ words }) => {
    const wanted = foldedWords(words)
    return !stands(said, wanted, tail) && !(isStuckTo && standsWithin(said, wanted))
  })
}

/** How many letters an ending may add: the source is German, where a longer tail makes another word. */
const sourceTail = 2
const tail = 6

function foldedWords(words: string, fold = foldWord): string[] {
  return (words.match(/[\p{L}\p{M}\p{N}*:’']+/gu) ?? []).map(fold).filter(Boolean)
}

/** Whether the words stand there one after another. */
function stands(said: readonly string[], wanted: readonly string[], longest: number): boolean {
  if (wanted.length === 0) return true
  return said.some((_, at) => wanted.every((word, offset) => isForm(said[at + offset], word, longest)))
}

/** A form of a word begins like it; of a short word nothing is taken away. */
function isForm(word: string | undefined, of: string, longest: number): boolean {
  if (word === undefined) return false
  const stem = of.length < 5 ? of : of.slice(0, -1)
  return word.startsWith(stem) && word.length <= of.length + longest
}

/** Arabic writes articles and prepositions in front of a word, and Persian endings behind it. */
function standsWithin(said: readonly string[], wanted: readonly string[]): boolean {
  return said.some((_, at) => wanted.every((word, offset) => said[at + offset]?.includes(word.replace(/^ال/, ''))))
}
