/** Why a file is no table that can be read. */
export type TableFaultCode =
  | 'table.empty'
  | 'table.broken'
  | 'table.encrypted'
  | 'table.too_large'
  | 'table.too_many_rows'
  | 'table.too_many_columns'
  | 'table.old_excel'
  | 'table.other_spreadsheet'
  | 'table.not_a_table'

/** Thrown inside a reader, where no value finds its way back, and caught at its border (`table.reader.ts`). */
export class TableFault extends Error {
  readonly code: TableFaultCode
  readonly values: Record<string, string | number> | undefined

  constructor(code: TableFaultCode, values?: Record<string, string | number>) {
    super(code)
    this.name = 'TableFault'
    this.code = code
    this.values = values
  }
}
