import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { ExportCell, ExportTable } from './export-table.ts'

/** A last sheet that says what the others are: line by line, what and how. */
export type About = { title: string; lines: readonly (readonly [term: string, words: string])[] }

type Bytes = Uint8Array<ArrayBuffer>

/**
 * A sheet for each table, and one about them. Days and amounts are real ones: they can be sorted and summed. `rightToLeft`:
 * the first column stands on the right.
 */
export async function xlsxFile(
  tables: readonly ExportTable[],
  about: About,
  { rightToLeft }: { rightToLeft: boolean },
): Promise<Bytes> {
  const sheets = tables.map((table) => ({
    sheet: sheetName(table.title),
    data: [
      table.columns.map(({ heading }): Cell => ({ ...text(heading), fontWeight: 'bold', wrap: true })),
      ...table.rows.map((row) => row.map(cellOf)),
    ],
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
    rightToLeft,
  }))
  const last = {
    sheet: sheetName(about.title),
    data: about.lines.map(([term, words]): Cell[] => [
      { ...text(term), fontWeight: 'bold' },
      { ...text(words), wrap: true },
    ]),
    columns: [{ width: 24 }, { width: 90 }],
    rightToLeft,
  }
  return new Uint8Array(await writeExcelFile([...sheets, last]).toBuffer())
}

function cellOf(cell: ExportCell): Cell {
  if (cell === null) return null
  if (typeof cell === 'string') return { ...text(cell), wrap: true }
  if ('day' in cell) return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'dd.mm.yyyy' }
  if ('cents' in cell) return { type: Number, value: cell.cents / 100, format: '#,##0.00' }
  return { type: Number, value: cell.number }
}

/** A cell takes 32,767 characters, and none that XML does not know. */
function text(words: string) {
  const value = words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').slice(0, 32_767)
  return { type: String, value, alignVertical: 'top' as const }
}

/** A sheet's name has 31 characters, and some may not stand in it. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
