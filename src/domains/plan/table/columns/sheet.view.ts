import { type CellValue, type Merge, type Sheet, textOf } from '../reading/workbook.ts'

/** Looks into a sheet as a person does, for whom a merged cell says its word in all its rows. */
export type SheetView = {
  sheet: Sheet
  width: number
  /** In headings a merged cell speaks for all its columns, too. */
  headAt: (row: number, column: number) => string
  bodyAt: (row: number, column: number) => CellValue
  mergeAt: (row: number, column: number) => Merge | undefined
}

export function viewSheet(sheet: Sheet): SheetView {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length))
  const merged = new Map<number, Merge[]>()
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, sheet.rows.length - 1); row++) {
      const known = merged.get(row)
      if (known) known.push(merge)
      else merged.set(row, [merge])
    }
  }
  const mergeAt = (row: number, column: number) =>
    merged.get(row)?.find(({ left, right }) => column >= left && column <= right)
  const at = (row: number, column: number): CellValue => sheet.rows[row]?.[column] ?? ''
  return {
    sheet,
    width,
    mergeAt,
    headAt(row, column) {
      const merge = mergeAt(row, column)
      return textOf(merge ? at(merge.top, merge.left) : at(row, column))
    },
    bodyAt(row, column) {
      const merge = mergeAt(row, column)
      return merge && merge.left === column ? at(merge.top, column) : at(row, column)
    },
  }
}

/** The columns that hold something in a row. */
export function filledIn(sheet: Sheet, row: number): number[] {
  return (sheet.rows[row] ?? []).flatMap((cell, column) => (cell === '' || cell === undefined ? [] : [column]))
}
