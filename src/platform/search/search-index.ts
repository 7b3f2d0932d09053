import type { Lang } from '../../i18n/languages.ts'
import { chunksOf } from './chunks.ts'
import { looseCode, strictCode } from './code.ts'
import { wordsOf } from './words.ts'

/** `weight`: how much a word counts here; 1 is running text. */
export type SearchText = { words: string; lang: Lang; weight: number }

/** What can be found. `codes`: names of letters and digits, by which it is found exactly. */
export type SearchDocument = { id: string; codes: readonly string[]; texts: readonly SearchText[] }

/** Where a chunk occurs: document, language, and how often, measured by weight and length of the texts. */
export type Posting = { document: number; lang: Lang; frequency: number }
export type Term = { postings: Posting[]; documents: number }

export type SearchIndex = {
  ids: readonly string[]
  terms: ReadonlyMap<string, Term>
  /** By strict and by loose spelling. */
  codes: { strict: ReadonlyMap<string, number[]>; loose: ReadonlyMap<string, number[]> }
}

/** How far a long text dilutes its words: 0 not at all, 1 entirely. */
const dilution = 0.75

/** Texts of one weight and language are measured against each other: a title is short beside titles. */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const read = documents.map(({ texts }) => texts.map((text) => ({ ...text, terms: termsOf(text.words) })))
  const middles = averages(read.flat())
  const terms = new Map<string, Term>()
  for (const [document, texts] of read.entries()) {
    for (const { terms: chunks, lang, weight } of texts) {
      const length = chunks.length / (middles.get(`${lang} ${weight}`) ?? 1)
      const each = weight / (1 - dilution + dilution * length)
      for (const chunk of chunks) count(terms, chunk, document, lang, each)
    }
  }
  return { ids: documents.map(({ id }) => id), terms, codes: readCodes(documents) }
}

function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ folded }) => chunksOf(folded))
}

function averages(texts: { lang: Lang; weight: number; terms: string[] }[]): Map<string, number> {
  const groups = Map.groupBy(
    texts.filter(({ terms }) => terms.length > 0),
    ({ lang, weight }) => `${lang} ${weight}`,
  )
  return new Map(
    [...groups].map(([name, group]) => [name, group.reduce((sum, { terms }) => sum + terms.length, 0) / group.length]),
  )
}

function count(terms: Map<string, Term>, chunk: string, document: number, lang: Lang, frequency: number): void {
  const term = terms.get(chunk) ?? { postings: [], documents: 0 }
  terms.set(chunk, term)
  const { postings } = term
  if (postings.at(-1)?.document !== document) term.documents += 1
  // The last postings are those of this document, one a language.
  for (let at = postings.length - 1; postings[at]?.document === document; at--) {
    if (postings[at]!.lang !== lang) continue
    postings[at]!.frequency += frequency
    return
  }
  postings.push({ document, lang, frequency })
}

function readCodes(documents: readonly SearchDocument[]): SearchIndex['codes'] {
  const strict = new Map<string, number[]>()
  const loose = new Map<string, number[]>()
  for (const [document, { codes }] of documents.entries()) {
    for (const code of codes) {
      strict.set(strictCode(code), [...(strict.get(strictCode(code)) ?? []), document])
      loose.set(looseCode(code), [...(loose.get(looseCode(code)) ?? []), document])
    }
  }
  return { strict, loose }
}
