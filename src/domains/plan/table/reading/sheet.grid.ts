import { TableFault } from './table.fault.ts'
import { type CellValue, tableLimits } from './workbook.ts'

/** Takes the cells of one file as they come, and says when they are more than a plan can have. */
export function openGrid(count: { cells: number }) {
  const rows: CellValue[][] = []
  return {
    rows,
    put(row: number, column: number, value: CellValue): void {
      const kept = typeof value === 'string' ? tidy(value) : value
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

// biome-ignore lint/suspicious/noControlCharactersInRegex: what PostgreSQL refuses, and marks nobody sees
const unseen = /[\u0000-\u0008\u000c\u000e-\u001f\u00ad\u200b\ufeff]/g

/** Line breaks are kept: they part the values of a cell. */
function tidy(text: string): string {
  return text
    .slice(0, tableLimits.cell)
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
    .replace(unseen, '')
    .replace(/[ \t\u00a0\u2007\u202f]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
}
