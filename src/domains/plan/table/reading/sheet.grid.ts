import { TableFault } from './table.fault.ts'
import { type CellValue, type Sheet, tableLimits, type Workbook } from './workbook.ts'

/** Takes the cells of one file as they come, and says when they are more than a plan can have. */
export function openGrid(count: { cells: number }) {
  const rows: CellValue[][] = []
  return {
    rows,
    put(row: number, column: number, value: CellValue): void {
      const kept = typeof value === 'string' ? storable(value) : value
      if (kept === '') return
      if (row >= tableLimits.rows) throw new TableFault('table.too_many_rows', { most: tableLimits.rows })
      if (column >= tableLimits.columns) throw new TableFault('table.too_many_columns', { most: tableLimits.columns })
      if (++count.cells > tableLimits.cells) throw new TableFault('table.too_large', { megabytes: 10 })
      while (rows.length <= row) rows.push([])
      const cells = rows[row]!
      while (cells.length < column) cells.push('')
      cells[column] = kept
    },
  }
}

/** PostgreSQL keeps no NUL, and nobody half a character. */
function storable(text: string): string {
  return text.slice(0, tableLimits.cell).toWellFormed().replaceAll('\0', '')
}

/** The same workbook as people mean it: without spaces at the ends, marks that nobody sees, rows and cells of nothing. */
export function tidyBook(book: Workbook): Workbook {
  return { ...book, sheets: book.sheets.map(tidySheet) }
}

function tidySheet(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((cells) =>
    withoutLast(
      cells.map((cell) => (typeof cell === 'string' ? tidy(cell) : cell)),
      (cell) => cell === '',
    ),
  )
  const kept = withoutLast(rows, (cells) => cells.length === 0)
  return { ...sheet, rows: kept, hiddenRows: sheet.hiddenRows.filter((row) => row < kept.length) }
}

function withoutLast<T>(items: readonly T[], isNothing: (item: T) => boolean): T[] {
  return items.slice(0, items.findLastIndex((item) => !isNothing(item)) + 1)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: marks nobody sees
const unseen = /[\u0001-\u0008\u000c\u000e-\u001f\u00ad\u200b\ufeff]/g

/** Line breaks are kept: they part the values of a cell. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(unseen, '')
    .replace(/[ \t\u00a0\u2007\u202f]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}
