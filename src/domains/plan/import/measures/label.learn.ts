import type { Passage } from '../passage.ts'
import { type LabelBook, labelBefore } from './label.book.ts'
import { meaningOf } from './label.meaning.ts'
import { foldLabel, partOf } from './label.words.ts'
import type { SheetBlock } from './sheet.block.ts'
import type { Labelled } from './sheet.line.ts'

/** In so many of a document's sheets must a short text stand before it is one of their labels. */
const share = 0.3
const least = 3

/** "Umsetzung" announces text and "Ausführung" a lead in most plans, but a period where nearly all that follows are dates. */
export function learnMeanings(
  passages: readonly Passage[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
): boolean {
  const values = new Map<string, string[]>()
  labelled.forEach((one, at) => {
    for (const { part, label, value: said } of one?.lines ?? []) {
      const value = one!.form === 'alone' && !labelled[at + 1] ? (passages[at + 1]?.text ?? '') : said
      const isOpen = part === 'text' || part === 'lead' || (part === 'other' && partOf(label) === null)
      if (!isOpen || label === '' || value === '' || value === '–') continue
      const known = values.get(foldLabel(label))
      if (known) known.push(value)
      else values.set(foldLabel(label), [value])
    }
  })
  const told = [...values].flatMap(([label, said]) => {
    const meaning = said.length < least ? 'other' : meaningOf(said)
    const isKnown = partOf(label) === 'lead' && meaning !== 'period'
    return meaning === 'other' || isKnown ? [] : [{ label, meaning }]
  })
  for (const { label, meaning } of told) book.learn(label, meaning)
  return told.length > 0
}

/**
 * Finds labels that no vocabulary knows by their company: the same words before a colon, again and again directly above
 * or below labelled lines. Before sheets are sought, lest such a line be taken for the title of one.
 */
export function learnNeighbours(
  passages: readonly Passage[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
): boolean {
  const found = new Map<string, { values: string[]; beside: number }>()
  passages.forEach((passage, at) => {
    const hasColon = passage.cells
      ? passage.cells.slice(2).every((cell) => cell === '') && passage.cells.length > 1
      : /^[^:?]{3,48}[:?]/.test(passage.text)
    const own = labelled[at] || !hasColon ? null : candidate(passages, at)
    if (!own) return
    const tally = found.get(own.label) ?? { values: [], beside: 0 }
    tally.values.push(own.value)
    if (labelled[at - 1] || labelled[at + 1]) tally.beside++
    found.set(own.label, tally)
  })
  const learnt = [...found].filter(
    ([, { values, beside }]) => values.length >= least && beside * 10 >= values.length * 7,
  )
  for (const [label, { values }] of learnt) book.learn(label, meaningOf(values))
  return learnt.length > 0
}

/**
 * Finds labels that no vocabulary knows: short texts before a colon, alone or in the first cell that stand in many of the
 * sheets. What the values below them look like tells what they mean. True when there were any.
 */
export function learnLabels(
  blocks: readonly SheetBlock[],
  passages: readonly Passage[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
): boolean {
  const values = new Map<string, string[]>()
  for (const block of blocks) {
    const seen = new Set<string>()
    for (let at = block.title + 1; at < block.to; at++) {
      const found = labelled[at] ? null : candidate(passages, at)
      if (!found || seen.has(found.label)) continue
      seen.add(found.label)
      values.set(found.label, [...(values.get(found.label) ?? []), found.value])
    }
  }
  let any = false
  for (const [label, said] of values) {
    if (said.length < Math.max(least, blocks.length * share)) continue
    // The same words with the same value everywhere are a heading, no label.
    if (new Set(said).size === 1 && said.length > 4) continue
    book.learn(label, book.partOf(label) ?? meaningOf(said))
    any = true
  }
  return any
}

function candidate(passages: readonly Passage[], at: number): { label: string; value: string } | null {
  const passage = passages[at]!
  if (passage.cells) {
    const [label, value] = passage.cells
    return label && value !== undefined && label.length <= 48 && !isCounted(label)
      ? { label: foldLabel(label), value }
      : null
  }
  const label = labelBefore(passage.text)
  if (label === null || isCounted(label) || label.split(' ').length > 6 || !/^\p{Lu}/u.test(label)) return null
  const rest = passage.text.slice(label.length).replace(/^\s*[:?]?\s*/, '')
  // A line with a label of its own is not the value of the heading above it.
  const below = passages[at + 1]?.text ?? ''
  return { label: foldLabel(label), value: rest || (/^[^:?]{2,40}:\s/.test(below) ? '' : below) }
}

/** "Etappe 2", "Idee 14": the head of something. */
function isCounted(label: string): boolean {
  return /\s[\dIVX][\d.]*$/.test(label)
}
