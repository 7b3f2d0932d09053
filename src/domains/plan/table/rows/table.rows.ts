import { isDitto } from '../cells/blank.cell.ts'
import type { Column } from '../columns/column.ts'
import { filledIn, type SheetView, viewSheet } from '../columns/sheet.view.ts'
import type { Doubt, DoubtCode } from '../doubt.ts'
import { type CellValue, type Sheet, textOf } from '../reading/workbook.ts'
import type { TableShape } from './table.shape.ts'

/** A cell as it is read, with the place a doubt about it is told of. */
export type PlacedCell = { value: CellValue; row: number; column: Column }

/** One row that says something of a measure, with the rows below that go on with it. */
export type TableRow = { row: number; cells: PlacedCell[]; section: string }

const sums = /^(?:summen?|gesamt(?:summe|kosten|ergebnis)?|zwischensumme|insgesamt|σ|∑)\b/i

/** The rows below the headings: sections, sums and repeated headings taken out, "dto." and merged cells resolved. */
export function listRows(sheet: Sheet, shape: TableShape): { rows: TableRow[]; doubts: Doubt[] } {
  const view = viewSheet(sheet)
  const columns = shape.columns.filter(({ part }) => part !== 'ignore')
  const rows: TableRow[] = []
  const doubts: Doubt[] = []
  const above = new Map<number, CellValue>()
  let section = ''
  for (let row = shape.head.to + 1; row < sheet.rows.length; row++) {
    const heading = sectionAt(view, row, shape)
    if (heading !== undefined) section = heading
    if (heading !== undefined || isEmpty(view, row) || isNoRow(view, row, shape)) continue
    const cells = columns.map((column): PlacedCell => {
      const value = resolve(view.bodyAt(row, column.at), above.get(column.at))
      if (value.lacking) doubts.push(doubtAt('cell.nothing_above', row, column.at, value.text))
      if (value.cell !== '') above.set(column.at, value.cell)
      return { value: value.cell, row, column }
    })
    if (cells.every(({ value }) => value === '')) continue
    if (sheet.hiddenRows.includes(row)) doubts.push(doubtAt('row.hidden', row, null, ''))
    const before = rows.at(-1)
    if (before && goesOn(view, row, columns)) before.cells.push(...cells.filter((cell) => isOwn(view, row, cell)))
    else rows.push({ row, cells, section })
  }
  return { rows, doubts }
}

export function doubtAt(
  code: DoubtCode,
  row: number,
  column: number | null,
  text: string,
  values: Record<string, string | number> = {},
): Doubt {
  return { level: 'doubt', code, row, column, text, values }
}

function resolve(cell: CellValue, above: CellValue | undefined): { cell: CellValue; lacking: boolean; text: string } {
  if (typeof cell !== 'string' || !isDitto(cell)) return { cell, lacking: false, text: '' }
  return { cell: above ?? '', lacking: above === undefined, text: cell }
}

function isEmpty({ sheet }: SheetView, row: number): boolean {
  return filledIn(sheet, row).length === 0
}

/** "Handlungsfeld Bildung" alone in its row, or merged across the table, stands above the rows that follow. */
function sectionAt(view: SheetView, row: number, { columns }: TableShape): string | undefined {
  const filled = filledIn(view.sheet, row)
  const [first] = filled
  if (first === undefined || filled.length > 1 || columns.length < 3) return undefined
  const merge = view.mergeAt(row, first)
  if (merge && merge.bottom > merge.top) return undefined
  const isWide = merge !== undefined && merge.right - merge.left >= 2
  const isTitleAlone = columns.find(({ at }) => at === first)?.part === 'title'
  if (!isWide && (isTitleAlone || first > 1)) return undefined
  // A row in the middle of a merged block is not alone: the block speaks for it.
  if (columns.some(({ at }) => at !== first && view.bodyAt(row, at) !== '')) return undefined
  const text = textOf(view.sheet.rows[row]?.[first])
  return sums.test(text) ? undefined : text
}

/** Sums, and headings printed again on every page. */
function isNoRow(view: SheetView, row: number, { columns, head }: TableShape): boolean {
  const filled = filledIn(view.sheet, row)
  const first = textOf(view.sheet.rows[row]?.[filled[0] ?? 0])
  const texts = columns.map(({ at }) => textOf(view.sheet.rows[row]?.[at]))
  const title = columns.findIndex(({ part }) => part === 'title')
  if (sums.test(first) && (title < 0 || texts[title] === '' || texts[title] === first)) return true
  const said = columns.filter((_, at) => texts[at] !== '')
  return said.length > 1 && said.every(({ at }) => textOf(view.sheet.rows[row]?.[at]) === view.headAt(head.to, at))
}

/** The title, or else the number, is merged with the row above: the same measure on several lines. */
function goesOn(view: SheetView, row: number, columns: readonly Column[]): boolean {
  const isBelow = (part: string) => {
    const column = columns.find((one) => one.part === part)
    const merge = column && view.mergeAt(row, column.at)
    return merge !== undefined && merge.top < row
  }
  return isBelow('title') || (isBelow('number') && textOf(titleAt(view, row, columns)) === '')
}

function titleAt(view: SheetView, row: number, columns: readonly Column[]): CellValue {
  const column = columns.find(({ part }) => part === 'title')
  return column ? view.bodyAt(row, column.at) : ''
}

/** What stands in this line itself, not what a merged cell says again. */
function isOwn(view: SheetView, row: number, { value, column }: PlacedCell): boolean {
  const merge = view.mergeAt(row, column.at)
  return value !== '' && (merge === undefined || merge.top === row)
}

/** Where a doubt about a row as a whole points to. */
export function columnOf({ columns }: TableShape, part: Column['part']): number | null {
  return columns.find((one) => one.part === part)?.at ?? null
}
