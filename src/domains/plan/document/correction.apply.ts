import { LabelBook } from '../import/measures/label.book.ts'
import { readLabelled } from '../import/measures/sheet.line.ts'
import { isAcross } from '../import/measures/table.head.ts'
import type { Passage, SourceDocument } from '../import/passage.ts'
import type { Marking } from '../import/roles/marking.ts'
import { markPassages } from '../import/roles/passage.roles.ts'
import { chapterEnd } from './chapter.ts'
import { markingFor, rowMarking } from './choice.marking.ts'
import { type Correction, choiceOf } from './correction.ts'
import { reshape } from './passage.reshape.ts'
import { hasSigns, signsOf } from './passage.signs.ts'
import { titledMarking } from './title.marking.ts'

/** Who says what a passage is. */
export type Says = 'machine' | 'person' | 'rule'

/** A document as machine and person understand it together; `keys`, `machine`, `markings` and `says` have its positions. */
export type CorrectedDocument = {
  document: SourceDocument
  keys: string[]
  /** What the machine takes each passage for, before any correction. */
  machine: Marking[]
  markings: Marking[]
  says: Says[]
}

/** What the machine understands; corrections of borders count already. The costly part: it hangs on borders only. */
export function understand(source: SourceDocument, corrections: readonly Correction[]): CorrectedDocument {
  const { document, keys, asides } = reshape(source, corrections)
  const isAside = (at: number) => asides.has(keys[at]!)
  const others = markPassages(document.passages.filter((_, at) => !isAside(at))).values()
  // Words in brackets stand beside the text: without them the machine understands the rest as it did before.
  const machine = keys.map((_, at): Marking => (isAside(at) ? { role: 'unread', confidence: 0 } : others.next().value!))
  return { document, keys, machine, markings: machine, says: keys.map(() => 'machine') }
}

/** The document with all corrections on it, in their order. Pure: without the last one it is as it was before that. */
export function correct(source: SourceDocument, corrections: readonly Correction[]): CorrectedDocument {
  return applyAll(understand(source, corrections), corrections)
}

export function applyAll(understood: CorrectedDocument, corrections: readonly Correction[]): CorrectedDocument {
  let book: LabelBook | undefined
  const labels = () => {
    book ??= new LabelBook(understood.document.passages)
    return book
  }
  return corrections.reduce((state, one) => withChanges(state, changesOf(state, one, labels), one), understood)
}

/** A passage that a correction makes something else. `follows`: nobody spoke of it; it is on the sheet that begins before it. */
export type Change = { at: number; marking: Marking; follows?: true }

/** All that a correction would change, and nothing else: what is shown before it is done. */
export function changesOf(state: CorrectedDocument, one: Correction, book?: () => LabelBook): Change[] {
  const { keys, document, machine } = state
  const labels = book ?? (() => new LabelBook(document.passages))
  const at = keys.indexOf(one.passage)
  const marked = (place: number, choice: Parameters<typeof markingFor>[0]): Change => ({
    at: place,
    marking: markingFor(choice, document.passages[place]!, machine[place]!, labels()),
  })
  const withSheets = (changes: Change[]) => changes.flatMap((change) => [change, ...sheetBehind(state, change, labels)])
  if (one.kind === 'role') return at < 0 ? [] : withSheets([marked(at, one.choice)])
  if (one.kind === 'title-end') {
    const marking = at < 0 ? null : titledMarking(document.passages[at]!, one.offset, state.markings[at]!, labels())
    return marking ? withSheets([{ at, marking }]) : []
  }
  if (one.kind === 'columns') return at < 0 ? [] : columnChanges(state, at, one.columns)
  if (one.kind === 'chapter')
    return chapterPlaces(state, at).map((place) => ({ at: place, marking: { role: one.choice, confidence: 1 } }))
  if (one.kind !== 'alike') return []
  const places = alikePlaces(state, one.signs)
  return withSheets(places.map((place) => marked(place, one.choice)).filter((change) => isOther(change, state)))
}

/** Where a measure begins, what nobody has understood behind it is its sheet, up to the last of its labelled lines. */
function sheetBehind(
  { document, markings, says }: CorrectedDocument,
  { at, marking }: Change,
  labels: () => LabelBook,
) {
  if (marking.role !== 'measure' || markings[at]!.role === 'measure') return []
  const run: { change: Change; isLabelled: boolean }[] = []
  for (let place = at + 1; markings[place]?.role === 'unread' && says[place] === 'machine'; place++) {
    const passage = document.passages[place]!
    const labelled = readLabelled(passage, labels())?.lines
    const lines = labelled ?? [{ part: 'text' as const, label: '', value: passage.text, at: 0 }]
    const change: Change = { at: place, marking: { role: 'sheet-line', confidence: 1, lines }, follows: true }
    run.push({ change, isLabelled: labelled !== undefined })
  }
  return run.slice(0, run.findLastIndex(({ isLabelled }) => isLabelled) + 1).map(({ change }) => change)
}

function isOther({ at, marking }: Change, { markings }: CorrectedDocument): boolean {
  return JSON.stringify([marking.role, marking.lines]) !== JSON.stringify([markings[at]!.role, markings[at]!.lines])
}

/** The passages with all of these signs of which no person has said what they are. */
export function alikePlaces(state: CorrectedDocument, signs: readonly string[]): number[] {
  const all = allSigns(state)
  return state.keys.flatMap((_, at) => (state.says[at] !== 'person' && hasSigns(all[at]!, signs) ? [at] : []))
}

/** What would change if a heading's chapter did not belong to the plan. */
export function chapterPlaces({ document, markings, says }: CorrectedDocument, at: number): number[] {
  const end = at < 0 ? null : chapterEnd(document.passages, at)
  if (end === null) return []
  const places = document.passages.slice(at, end).map((_, nth) => at + nth)
  return places.filter((place) => markings[place]!.role !== 'set-aside' && (place === at || says[place] !== 'person'))
}

/** The signs of every passage, as the document stands now. */
export function allSigns({ document, machine, markings }: CorrectedDocument): string[][] {
  let under = 'nothing'
  return document.passages.map((passage, at) => {
    const before = markings[at - 1]
    if (before && ['field', 'goal', 'measure'].includes(before.role)) under = before.role
    return signsOf(passage, { was: choiceOf(machine[at]!), after: before ? choiceOf(before) : 'nothing', under })
  })
}

/** Rows of one table may be parted by a page's end. */
const farthestTurn = 3

/** The table from the row on, and every other table with the same head: a plan repeats its tables field by field. */
function columnChanges(
  { document: { passages }, machine }: CorrectedDocument,
  head: number,
  columns: Parameters<typeof rowMarking>[1],
): Change[] {
  const first = passages[head]!
  if (!first.cells) return []
  const changes: Change[] = []
  let last = -1 - farthestTurn
  passages.forEach(({ cells }, at) => {
    if (cells?.length !== first.cells!.length) return
    const isHead = at === head ? isHeadRow(first) : isHeadRow(first) && isSameRow(cells, first.cells!)
    if (at !== head && !isHead && at - last > farthestTurn) return
    last = at
    if (at !== head && headsRows(cells, machine[at]!)) return
    const marking: Marking | null = isHead ? { role: 'signpost', confidence: 1 } : rowMarking(cells, columns)
    if (marking) changes.push({ at, marking })
  })
  return changes
}

/** One cell across the whole table is in no column: it heads the rows below. */
function headsRows(cells: readonly string[], { role }: Marking): boolean {
  return isAcross(cells) && (role === 'field' || cells.every((cell) => cell === cells[0]))
}

function isHeadRow({ cells, table }: Passage): boolean {
  return table?.head === true || cells!.every((cell) => cell.length <= 60 && !/[.!?]$|\d{4}/.test(cell))
}

function isSameRow(one: readonly string[], other: readonly string[]): boolean {
  return one.every((cell, nth) => cell === other[nth])
}

function withChanges(state: CorrectedDocument, changes: readonly Change[], { kind }: Correction): CorrectedDocument {
  if (changes.length === 0) return state
  const markings = [...state.markings]
  const says = [...state.says]
  for (const { at, marking, follows } of changes) {
    markings[at] = marking
    says[at] = kind === 'alike' || follows ? 'rule' : 'person'
  }
  return { ...state, markings, says }
}
