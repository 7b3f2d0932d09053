import type { Passage } from '../passage.ts'
import { caption } from '../roles/passage.kind.ts'
import type { LabelBook } from './label.book.ts'
import { meaningOf } from './label.meaning.ts'
import { partOf, telling } from './label.words.ts'

/** So often must words stand before a colon to be a label of the document. */
const least = 4
const mostWords = 5
/** Longer passages are text; it also bounds the work. */
const longest = 1200

/** Words before a colon, with where they may begin (longest first), and what stands behind it up to the next. */
type Found = { starts: string[]; value: string; passage: number; follows: string | null }

/**
 * Finds labels by repetition alone, wherever in a line they stand and whatever they are called: "Auftrag an: Sozialamt
 * unter Beteiligung von: Beirat zu erledigen: 2024". What their values look like tells what they mean.
 */
export function learnInner(passages: readonly Passage[], book: LabelBook): void {
  const found = passages.flatMap(colonsOf)
  const counts = new Map<string, number>()
  for (const { starts } of found) for (const start of starts) counts.set(start, (counts.get(start) ?? 0) + 1)
  const labels = new Map<string, Said>()
  for (const { starts, value, passage, follows } of found) {
    const label = longestCommon(starts, counts)
    // "Umsetzung: Beginn: September 2013": what follows a label at once is its value.
    if (label === null || label === follows) continue
    const said = labels.get(label) ?? { values: [], passages: [], inner: 0 }
    if (follows !== null) said.inner++
    said.values.push(value)
    said.passages.push(passage)
    labels.set(label, said)
  }
  const leads: Said[] = [...labels].flatMap(([label, said]) => (partOf(label) === 'lead' ? [said] : []))
  for (const [label, said] of labels) {
    const filled = said.values.filter((value) => value !== '' && !/^[–-]$/.test(value))
    const word = partOf(label)
    const looks = filled.length < 3 ? 'other' : meaningOf(filled.map((value) => cut(value, labels)))
    const meaning = looks === 'other' && word !== null ? word : looks
    if (!telling.has(meaning) || (word !== null && word !== meaning && !isContradicted(word, meaning))) continue
    // At the start of a line a word of the vocabulary is known already.
    if (word === meaning && said.inner < least) continue
    const isSecond = word === null && meaning === 'lead' && leads.some((lead) => standsBefore(lead, said))
    if (meaning === 'lead' && !isSecond) leads.push(said)
    book.learn(label, isSecond ? 'contributors' : meaning)
  }
}

/** `inner`: how often it stands behind another label of the same line. */
type Said = { values: string[]; passages: number[]; inner: number }

/** Two labels that name units in one sheet: whoever is named first leads. */
function standsBefore(lead: Said, said: Said): boolean {
  const before = new Set(lead.passages)
  const near = said.passages.filter((at) => before.has(at) || before.has(at - 1) || before.has(at - 2))
  return lead !== said && near.length * 2 >= said.passages.length
}

/** "Ausführung: 2024" names nobody, "Umsetzung: 2024" tells nothing, whatever the word says elsewhere. */
function isContradicted(word: string, meaning: string): boolean {
  return word === 'text' || ((word === 'lead' || word === 'contributors') && meaning !== 'lead')
}

function colonsOf({ text, cells }: Passage, passage: number): Found[] {
  if (cells || text.length > longest || caption.test(text)) return []
  const colons = [...text.matchAll(/(?<=[\p{L}.)?])\s?:(?=\s|$)/gu)].map(({ index }) => index)
  const dash = /^[^:–—]{2,34}(?=\s[–—]\s)/.exec(text)?.[0].length
  if (dash !== undefined && !(colons[0]! < dash)) colons.unshift(dash)
  return colons.map((colon, nth) => {
    const from = (colons[nth - 1] ?? -1) + 1
    const before = text.slice(Math.max(from, colon - 60), colon)
    const words = before.split(/\s+/).filter((word) => word !== '')
    const starts: string[] = []
    for (let count = Math.min(mostWords, words.length); count > 0; count--)
      starts.push(words.slice(words.length - count).join(' '))
    const follows = nth > 0 ? text.slice(from, colon).trim() : null
    return {
      starts,
      value: text.slice(colon + 1, colons[nth + 1] ?? text.length).replace(/^[\s–—]+|\s+$/g, ''),
      passage,
      follows,
    }
  })
}

/** The longest of the words before a colon that stand there nearly as often as the last of them alone. */
function longestCommon(starts: readonly string[], counts: ReadonlyMap<string, number>): string | null {
  const last = counts.get(starts.at(-1) ?? '') ?? 0
  if (last < least) return null
  return starts.find((start) => counts.get(start)! * 10 >= last * 8 && isLabelLike(start)) ?? null
}

function isLabelLike(words: string): boolean {
  return words.length <= 40 && !/[;!?]\s|\p{Ll}{9}\.\s|[\d€]|^\p{P}/u.test(words) && /\p{L}{3}/u.test(words)
}

/** Without the label that follows on the same line. */
function cut(value: string, labels: ReadonlyMap<string, unknown>): string {
  const words = value.slice(-80).split(/\s+/)
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count--) {
    const label = words.slice(words.length - count).join(' ')
    if (labels.has(label)) return value.slice(0, -label.length).replace(/[\s/|;,·•–-]+$/, '')
  }
  return value
}
