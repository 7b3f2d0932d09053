import { isBlank } from '../cells/blank.cell.ts'
import type { ColumnPart } from '../columns/column.ts'
import type { Doubt, DoubtCode, Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'
import { doubtAt, type PlacedCell, type TableRow } from './table.rows.ts'

/** The cells of a row by what they say; blanks and faults taken out, and a way to tell doubts of each. */
export type RowCells = {
  /** The first that says something. */
  one: (part: ColumnPart) => { value: CellValue; text: string; note: Note } | undefined
  all: (part: ColumnPart) => { value: CellValue; text: string; note: Note; cell: PlacedCell }[]
}

export function openRow({ cells }: TableRow, doubts: Doubt[]): RowCells {
  const all = (part: ColumnPart) =>
    cells
      .filter(({ column, value }) => column.part === part && isSaid(value))
      .map((cell) => {
        const text = textOf(cell.value)
        const note: Note = (code, values = {}) => {
          doubts.push(doubtAt(code, cell.row, cell.column.at, text.slice(0, 120), values))
        }
        return { value: cell.value, text, note, cell }
      })
  for (const { value, row, column } of cells) {
    if (typeof value !== 'object' || !('fault' in value)) continue
    const code: DoubtCode = value.fault === 'formula' ? 'cell.formula' : 'cell.fault'
    doubts.push(doubtAt(code, row, column.at, value.fault === 'formula' ? '' : value.fault))
  }
  return { all, one: (part) => all(part)[0] }
}

function isSaid(value: CellValue): boolean {
  if (typeof value === 'object') return !('fault' in value)
  return value !== '' && !isBlank(value)
}
