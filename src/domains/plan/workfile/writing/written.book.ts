import type { ExportCell } from '../../exports/export-table.ts'
import type { Look } from '../columns/column.ts'

/** `key`: grey, for what is not to be changed. `head`, `title` and `plain` need no column of their own. */
export type CellLook = Look | 'key'

/** `choices`: the cells to choose from, as a formula; `several`: others may be typed, too. */
export type WrittenColumn = {
  heading: string
  width: number
  look: CellLook
  hidden?: boolean
  choices?: string | undefined
  several?: boolean | undefined
}

/** A sheet of rows under headings; without `columns` one of lines to read. */
export type WrittenSheet = { name: string; columns: readonly WrittenColumn[]; rows: readonly ExportCell[][] }
export type TextSheet = { name: string; lines: readonly { text: string; bold: boolean }[] }
