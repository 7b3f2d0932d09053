import { textOf } from '../reading/workbook.ts'
import { foldHeading, partOfHeading } from './heading.words.ts'
import { filledIn, type SheetView } from './sheet.view.ts'

/** Rows of the headings, both ends belong to it, counted from 0. */
export type Head = { from: number; to: number }

const searched = 40
/** Two things named, one of them the measure itself, or three: else a row of cells is taken for headings. */
const leastScore = 2.4
const longestHeading = 90
const below =
  /^(?:(?:plan|soll|ist|ansatz)? ?(?:19|20)\d\d(?: (?:plan|soll|ist|ansatz|t€|€|eur))?|von|bis|beginn|start|ende|plan|ist|soll|intern|extern|nr|titel|name|code|kürzel|€|t€|teur|eur|datum|text|ab|status|bemerkung(?:en)?|verwaltung|ampel|quelle|summe|gesamt|federführung|beteiligte?)$/

/** Where the headings stand: below titles and notes, in one row or several. Undefined when none can be told. */
export function findHead(view: SheetView): Head | undefined {
  const scores = view.sheet.rows.slice(0, searched).map((_, row) => ({ row, score: scoreOf(view, row) }))
  const best = scores.reduce((most, one) => (one.score > most.score ? one : most), { row: -1, score: leastScore })
  if (best.row < 0) return undefined
  let { row: from, row: to } = best
  while (from > 0 && best.row - from < 3 && isGroupRow(view, from - 1, best.row)) from--
  while (to - best.row < 2 && isSubRow(view, to + 1, best.row)) to++
  return { from, to }
}

/** Different things that the row's cells are known to name; long texts and sentences speak against it. */
function scoreOf(view: SheetView, row: number): number {
  const filled = filledIn(view.sheet, row)
  const labels = filled.map((column) => textOf(view.sheet.rows[row]?.[column]))
  const parts = new Set<string>()
  let against = 0
  for (const label of labels) {
    const part = label.length <= longestHeading ? partOfHeading(label) : undefined
    if (part !== undefined) parts.add(part)
    else if (label.length > longestHeading || /[.!?]$/.test(label)) against++
  }
  const isNamed = parts.has('title') || parts.has('number') || parts.has('description') ? 0.5 : 0
  return parts.size + isNamed - against * 0.75 - row * 0.01
}

/** A row above that groups columns below it: something merged across some of them, never the title across all. */
function isGroupRow(view: SheetView, row: number, head: number): boolean {
  const filled = filledIn(view.sheet, row)
  if (filled.length === 0) return false
  const width = filledIn(view.sheet, head).length
  const across = filled.map((column) => view.mergeAt(row, column)).filter((merge) => merge !== undefined)
  const isTitle = filled.length === 1 && (across[0] ? across[0].right - across[0].left + 1 >= width * 0.7 : true)
  if (isTitle && !(filled[0]! > 1 && across.length === 1)) return false
  const isShort = filled.every((column) => textOf(view.sheet.rows[row]?.[column]).length <= longestHeading)
  return isShort && (across.length > 0 || filled.length >= 2) && scoreOf(view, row) < 4
}

/** A row below that parts the headings above: years, from and to; or the rest of cells merged downwards. */
function isSubRow(view: SheetView, row: number, head: number): boolean {
  const filled = filledIn(view.sheet, row)
  if (filled.length === 0) return false
  const reachesDown = view.sheet.merges.some(({ top, bottom }) => top <= head && bottom === row)
  const labels = filled.map((column) => foldHeading(textOf(view.sheet.rows[row]?.[column])))
  if (labels.every((label) => below.test(label))) return true
  return reachesDown && labels.every((label) => label.length <= 40)
}

/** The heading of a column, its lines from top to bottom, each once. */
export function headingAt(view: SheetView, head: Head, column: number): string {
  const lines: string[] = []
  for (let row = head.from; row <= head.to; row++) {
    const text = view.headAt(row, column).replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    if (text !== '' && !lines.includes(text)) lines.push(text)
  }
  return lines.join('\n').slice(0, 300)
}
