import type { Passage } from '../passage.ts'
import type { Marking } from '../roles/marking.ts'
import type { Kind } from '../roles/passage.kind.ts'
import { claimGroupFacts } from './group.facts.ts'
import { LabelBook, labelBefore } from './label.book.ts'
import { learnInner } from './label.inner.ts'
import { learnLabels, learnMeanings, learnNeighbours } from './label.learn.ts'
import { claimLists } from './list.claim.ts'
import { findBlocks } from './sheet.block.ts'
import { claimBlock } from './sheet.claim.ts'
import { type LabelForm, type Labelled, readLabelled } from './sheet.line.ts'
import { claimTable } from './table.claim.ts'
import { findColumnTables } from './table.columns.ts'
import { readTurned } from './table.turned.ts'

/**
 * The passages that measures take, each with its marking: rows of tables, sheets of labelled lines, lists below
 * "Maßnahmen". What is claimed here is no field, introduction or goal any more.
 */
export function claimMeasures(passages: readonly Passage[], kinds: readonly Kind[]): Map<number, Marking> {
  const claims = new Map<number, Marking>()
  const book = new LabelBook(passages)
  for (const table of findColumnTables(passages, book.legend)) claimTable(table, passages, claims)
  const read = () => {
    const turned = readTurned(passages, book)
    const own = (passage: Passage, at: number) => {
      if (turned.has(at - 1)) return null
      return claims.has(at) ? null : (turned.get(at) ?? labelledAt(passage, kinds[at]!, book))
    }
    return withoutValues(
      passages.map(own).map((one, at) => (headsHeadings(one, at, passages) ? null : one)),
      book,
    )
  }
  learnInner(passages, book)
  let labelled = read()
  if (learnNeighbours(passages, labelled, book)) labelled = read()
  if (learnMeanings(passages, labelled, book)) labelled = read()
  let blocks = findBlocks(passages, kinds, labelled, book)
  if (learnLabels(blocks, passages, labelled, book)) {
    labelled = read()
    blocks = findBlocks(passages, kinds, labelled, book)
  }
  const turned = readTurned(passages, book)
  for (const at of turned.keys())
    if (labelled[at]) claims.set(at + 1, { role: 'sheet-line', confidence: 0.9, lines: [] })
  for (const block of blocks) claimBlock(block, passages, labelled, book, claims)
  claimLists(passages, kinds, book, claims)
  claimGroupFacts(passages, kinds, claims, book.legend)
  return claims
}

function labelledAt(passage: Passage, kind: Kind, book: LabelBook): Labelled | null {
  if (kind.is === 'contents') return null
  // "Ziele" heads the goals of a field, unless it stands in the sheets as often as their other labels.
  if (kind.is === 'goals-heading' && book.count(passage.text) * 2 < book.mostTelling()) return null
  // "Handlungsfeld: Bildung" says in each sheet where it belongs; larger, or now and then, it heads a field.
  if (kind.is === 'field-label' && headsField(passage, book)) return null
  // A goal set as a heading stands above sheets, not in one.
  if (kind.is === 'goal-label' && passage.level !== null) return null
  return readLabelled(passage, book)
}

const standsAlone: ReadonlySet<LabelForm> = new Set<LabelForm>(['alone', 'bare', 'colon'])

/**
 * "Finanzierung" above "Haushaltsmittel", "Stand" above "Start nach Beschluss": what is below a label alone and not as common
 * as it is the value.
 */
function withoutValues(labelled: (Labelled | null)[], book: LabelBook): (Labelled | null)[] {
  labelled.forEach((one, at) => {
    const above = labelled[at - 1]
    if (!one || !standsAlone.has(one.form) || above?.form !== 'alone') return
    const isSame = one.lines[0]!.part === above.lines[0]!.part
    if (isSame || book.count(one.lines[0]!.label) * 2 < book.count(above.lines[0]!.label)) labelled[at] = null
  })
  return labelled
}

/** "Vorhaben nach zuständiger Stelle" above "Jugendamt", both headings, labels no line. */
function headsHeadings(one: Labelled | null, at: number, passages: readonly Passage[]): boolean {
  return one?.form === 'alone' && passages[at]!.level !== null && (passages[at + 1]?.level ?? null) !== null
}

function headsField({ text, level, look, cells }: Passage, book: LabelBook): boolean {
  if (cells) return false
  const isLarge = level !== null || (look !== undefined && look.size > 1.08)
  return isLarge || book.count(labelBefore(text) ?? text) * 2 < book.mostTelling()
}
