import { parse } from 'csv-parse/sync'
import { openGrid } from './sheet.grid.ts'
import { TableFault } from './table.fault.ts'
import type { Workbook } from './workbook.ts'

const delimiters = [';', '\t', ',', '|'] as const

/** A table in text. `name`: what its one sheet is called, the file's own name. */
export function readCsv(text: string, name: string): Workbook {
  const [, said] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? []
  const body = said === undefined ? text : text.slice(text.indexOf('\n') + 1)
  const records = recordsOf(body, said ?? guessDelimiter(body))
  const grid = openGrid({ cells: 0 })
  for (const [row, record] of records.entries()) {
    for (const [column, cell] of record.entries()) grid.put(row, column, withoutGuard(cell))
  }
  return {
    kind: 'csv',
    sheets: [{ name, hidden: false, rows: grid.rows, merges: [], hiddenRows: [], hiddenColumns: [] }],
  }
}

/** A quote before what could be taken for a formula, such as the sign of a list, is of whoever wrote the file, not of the text. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell
}

function recordsOf(text: string, delimiter: string, most?: number): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      // A quote that is never closed would swallow the rest of the file.
      maxRecordSize: 400_000,
      ...(most === undefined ? {} : { to: most }),
    }) as string[][]
  } catch {
    throw new TableFault('table.broken')
  }
}

/** The delimiter under which most rows of the beginning have the same number of cells, more than one. */
function guessDelimiter(text: string): string {
  const start = text.slice(0, 60_000)
  const scored = delimiters.map((delimiter) => ({ delimiter, score: evenness(start, delimiter) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

function evenness(text: string, delimiter: string): number {
  let records: string[][]
  try {
    records = recordsOf(text, delimiter, 40)
  } catch {
    return 0
  }
  const widths = new Map<number, number>()
  for (const { length } of records) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  return Math.max(0, ...[...widths].map(([width, rows]) => rows * Math.min(width, 12)))
}
