/** A list as a table, before it becomes a file. Days are ISO days, money is euro cents. */
export type ExportCell = string | { day: string } | { cents: number } | { number: number } | null

export type ExportTable = {
  title: string
  columns: { heading: string; width: number }[]
  rows: ExportCell[][]
}

/** One column: its heading, how many characters wide it is, and what it says of a record. */
export type ExportColumn<Row> = { heading: string; width: number; cell: (row: Row) => ExportCell }

export function tableOf<Row>(title: string, columns: readonly ExportColumn<Row>[], rows: readonly Row[]): ExportTable {
  return {
    title,
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  }
}

export function dayCell(day: string | null | undefined): ExportCell {
  return day ? { day } : null
}
