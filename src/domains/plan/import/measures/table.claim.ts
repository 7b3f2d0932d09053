import type { Passage } from '../passage.ts'
import { readFieldLabel, withoutGoalLabel } from '../roles/heading.words.ts'
import type { Marking } from '../roles/marking.ts'
import { splitRow } from './cell.items.ts'
import { readSuffix } from './item.suffix.ts'
import { noLegend } from './legend.ts'
import { readNamedTitle, tidyTitle } from './measure.title.ts'
import type { SheetLine } from './sheet.line.ts'
import type { ColumnTable } from './table.columns.ts'
import { type Column, isAcross, labelledLines } from './table.head.ts'

/** The rows of a table with named columns: each is a measure, a goal, or goes on with the row above it. */
export function claimTable(table: ColumnTable, passages: readonly Passage[], claims: Map<number, Marking>): void {
  for (const head of table.heads) claims.set(head, { role: 'signpost', confidence: 0.9 })
  const key = table.columns.some(({ part }) => part === 'title') ? 'title' : 'goals'
  let goesOn: string | null = null
  for (const at of table.rows) {
    const cells = passages[at]!.cells!
    if (isAcross(cells) && table.columns.length > 1) {
      const across = acrossMarking(cells.find((cell) => cell !== '')!)
      if (across) claims.set(at, across)
      if (across || cells.length < table.columns.length || cells[1] !== '') {
        goesOn = null
        continue
      }
    }
    const lines = splitRow(linesOf(cells, table))
    const own = lines.find(({ part }) => part === key)
    const hasNumber = lines.some(({ part }) => part === 'number')
    if (own && !hasNumber && isTextBelow(lines, table) && goesOn !== null)
      claims.set(at, {
        role: 'sheet-line',
        confidence: 0.8,
        lines: [{ ...own, part: 'text', label: '' }],
        inColumns: true,
      })
    else if (own && (key === 'goals' || hasNumber || !continues(lines, own.value, goesOn))) {
      claims.set(at, { role: key === 'title' ? 'measure' : 'goal', confidence: 0.9, lines, inColumns: true })
      goesOn = lines.length > 1 ? own.value : null
    } else if (
      lines.length === 1 &&
      passages[at]!.cells!.length < table.columns.length &&
      passages[at]!.cells![0] !== ''
    ) {
      // One cell across the whole table heads what is below it.
      goesOn = null
    } else if (
      lines.some(({ part }) => part === 'goals') &&
      lines.every(({ part }) => part === 'goals' || part === 'number' || part === 'field')
    ) {
      claims.set(at, { role: 'goal', confidence: 0.9, lines, inColumns: true })
      goesOn = null
    } else if (lines.length > 0 && goesOn !== null)
      claims.set(at, { role: 'sheet-line', confidence: 0.7, lines, inColumns: true })
  }
}

/** "Teilziel A1: …" across the whole table says a goal, "Handlungsfeld 2" a field; what is below belongs to it. */
function acrossMarking(text: string): Marking | null {
  const goal = withoutGoalLabel(text)
  if (goal)
    return { role: 'goal', confidence: 0.9, lines: [{ part: 'goals', label: '', value: text, at: 0 }], inColumns: true }
  const field = readFieldLabel(text)
  return field && field.title !== '' ? { role: 'field', confidence: 0.9 } : null
}

/** "| | Jeden Dienstag treffen sich Nachbarn. |" below a numbered measure: nothing but a sentence. */
function isTextBelow(lines: readonly SheetLine[], { columns }: ColumnTable): boolean {
  const isNumbered = columns.some(({ part }) => part === 'number')
  return isNumbered && lines.length === 1 && /[.!?]$/.test(lines[0]!.value)
}

/** A row cut by a page's end: no number, and its title goes on in the middle of a sentence. */
function continues(lines: readonly SheetLine[], title: string, before: string | null): boolean {
  return before !== null && /^["„(]?\p{Ll}/u.test(title) && lines.length < 4
}

function linesOf(cells: readonly string[], { columns }: ColumnTable): SheetLine[] {
  let at = 0
  const lines: SheetLine[] = []
  cells.forEach((cell, nth) => {
    const column = columns[nth]!
    if (cell !== '' && !/^[–—-]$/.test(cell)) lines.push(...cellLines(cell, column, at))
    at += cell.length + 3
  })
  return lines
}

function cellLines(value: string, { part, label, holds }: Column, at: number): SheetLine[] {
  if (holds === 'ticks') return [{ part, label: '', value: label, at }]
  if (holds === 'lines' && part !== 'title') return labelledLines(value).map((line) => ({ ...line, at }))
  if (holds === 'items' && part === 'title') return value.split('\n').flatMap((item) => itemLines(item, label, at))
  if (part !== 'title') return [{ part, label, value, at }]
  // Below the title a cell often goes on with what the measure is.
  const [head, below] = splitTitleCell(value)
  const turn = value.length - below.length - 1
  const { number, title } = readNamedTitle(head)
  const lines: SheetLine[] = [{ part, label, value: tidyTitle(title || head), at }]
  if (number) lines.unshift({ part: 'number', label: '', value: number, at })
  if (below) lines.push({ part: 'text', label: '', value: below, at: at + turn + 1 })
  return lines
}

/** "Sprachcafé\nJeden Dienstag …" or "Sprachcafé: Jeden Dienstag treffen sich …" */
function splitTitleCell(value: string): [string, string] {
  const turn = value.indexOf('\n')
  if (turn >= 0) return [value.slice(0, turn), value.slice(turn + 1)]
  const [, head, below] = /^([^:.]{3,80}):\s(\p{Lu}.{20,}[.!?])$/su.exec(value) ?? []
  return head && below ? [head, below] : [value, '']
}

/** "• Sprachcafé (Amt 50, 2024)": a measure of its own. */
function itemLines(item: string, label: string, at: number): SheetLine[] {
  const { number, title } = readNamedTitle(item.replace(/^• /, ''))
  const suffix = readSuffix(tidyTitle(title), noLegend, true)
  const own: SheetLine = { part: 'title', label, value: suffix.title, at }
  return [own, ...(number ? [{ part: 'number' as const, label: '', value: number, at }] : []), ...suffix.lines]
}
