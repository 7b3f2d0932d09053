import type { Passage } from '../passage.ts'
import { barePhrase } from './label.bare.ts'
import type { LabelBook } from './label.book.ts'
import { readNamedTitle, tidyTitle } from './measure.title.ts'
import type { Labelled, SheetLine } from './sheet.line.ts'
import { labelledLines } from './table.head.ts'

const longestLabel = 50
const measureNumber =
  /^(?:Maßnahmen?|Massnahmen?|Projekt|Vorhaben|Aktion)?\s?(?:Nr\.?\s?)?((?:[A-Z]{1,4}[ .-]?)?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?)[.:)]?$/i

/**
 * Labelled lines in a table's row: a label and its value in neighbouring cells, once or twice in the row; or cells that
 * hold both, as boxes do. A first cell that is only a number or "Maßnahme 3" stands before a title.
 */
export function readCells({ cells, table }: Passage, book: LabelBook): Labelled | null {
  const filled = (cells ?? []).filter((cell) => cell !== '')
  if (!cells || filled.length === 0) return null
  const isHead = table?.head && cells.length > 2 && cells.length !== 4 && !measureNumber.test(cells[0]!)
  if (isHead) return null
  // One value across all the other columns.
  if (cells.length > 2 && cells[1] !== '' && cells.slice(1).every((cell) => cell === cells[1]))
    return readPairs(placed(cells).slice(0, 2), book)
  const whole = readWhole(cells)
  if (whole) return whole
  const boxes = cells.map((cell) => boxOf(cell, book))
  if (boxes.some((box) => box !== null)) return boxes[0] === null && cells[0] !== '' ? null : readBoxes(cells, boxes)
  if (cells.length % 2 === 1 && filled.length > 2) return null
  // Two or three labels with their values beside each other.
  const heads = cells.filter((cell, nth) => nth > 0 && nth % 2 === 0 && cell !== '')
  if (cells.length > 2 && filled.length > 2 && heads.some((cell) => book.partOf(cell) === null)) return null
  return readPairs(placed(cells), book)
}

/**
 * A row that is a sheet of its own: "Sprachcafé\nJeden Dienstag …" beside "Federführung: Amt 50\nZeitraum: 2024", or all of
 * it in one cell.
 */
function readWhole(cells: readonly string[]): Labelled | null {
  const said = cells.map(labelledLines)
  const at = said.findIndex((lines) => lines.length > 1)
  if (at < 0) return null
  const own = placed(cells)
  const loose = cells[at]!.split('\n').filter(
    (line) => labelledLines(line).length === 0 && !/^[^:]{2,40}:\s/.test(line),
  )
  const [first = '', ...more] = [...cells.slice(0, at).filter((cell) => !measureNumber.test(cell)), ...loose]
    .flatMap((cell) => cell.split('\n'))
    .filter((line) => line !== '')
  if (first === '' || first.length > 160) return null
  const number = cells.slice(0, at).flatMap((cell) => measureNumber.exec(cell)?.[1] ?? [])[0]
  const title = readNamedTitle(first)
  const lines: SheetLine[] = [
    ...(number ? [{ part: 'number' as const, label: '', value: number, at: 0 }] : []),
    { part: 'title', label: '', value: tidyTitle(title.title || first), at: 0 },
    ...(more.length > 0 ? [{ part: 'text' as const, label: '', value: more.join('\n'), at: 0 }] : []),
    ...said.flatMap((facts, nth) => facts.map((fact) => ({ ...fact, at: own[nth]!.at }))),
  ]
  return { form: 'cells', lines }
}

type Box = { part: SheetLine['part']; label: string; value: string }

/** "Federführung: Amt 50" or the label on the cell's first line; without either when the label has cells of its own elsewhere. */
function boxOf(cell: string, book: LabelBook): Box | null {
  const [, label = '', value = ''] = /^([^:\n]{2,48})(?::\s*|\n)(.*)$/s.exec(cell) ?? []
  const part = label === '' || value === '' ? null : book.partOf(label)
  if (part) return { part, label: label.trim(), value }
  const bare = barePhrase(cell, true)
  if (bare === null || book.count(bare) < 2 || book.partOf(cell.slice(0, longestLabel)) === null) return null
  return book.count(cell) >= book.count(bare)
    ? null
    : { part: book.partOf(bare)!, label: bare, value: cell.slice(bare.length).trim() }
}

function readBoxes(cells: readonly string[], boxes: readonly (Box | null)[]): Labelled | null {
  const lines: SheetLine[] = []
  placed(cells).forEach(({ cell, at }, nth) => {
    const box = boxes[nth]
    if (box) lines.push({ ...box, at })
    else if (cell !== '' && lines.length > 0) lines.push({ part: lines.at(-1)!.part, label: '', value: cell, at })
  })
  return { form: 'cells', lines }
}

function readPairs(cells: readonly { cell: string; at: number }[], book: LabelBook): Labelled | null {
  const lines: SheetLine[] = []
  for (let nth = 0; nth < cells.length; nth++) {
    const { cell, at } = cells[nth]!
    const next = cells[nth + 1]
    const part = cell.length <= longestLabel && !cell.includes('\n') ? book.partOf(cell) : null
    if (part && next) {
      lines.push({ part, label: cell.replace(/\s*[:?]$/, ''), value: next.cell, at })
      nth++
    } else if (nth === 0 && next && measureNumber.test(cell)) {
      lines.push({ part: 'number', label: '', value: measureNumber.exec(cell)![1]!, at })
      lines.push({ part: 'title', label: '', value: next.cell, at: next.at })
      nth++
    } else if (cell !== '') {
      if (lines.length === 0) return null
      lines.push({ part: lines.at(-1)!.part, label: '', value: cell, at })
    }
  }
  return lines.length > 0 ? { form: 'cells', lines } : null
}

/** Cells with the place of each in the row's text. */
function placed(cells: readonly string[]): { cell: string; at: number }[] {
  let at = 0
  return cells.map((cell) => {
    const start = at
    at += cell.length + ' | '.length
    return { cell, at: start }
  })
}
