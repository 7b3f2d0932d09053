import type { ExportCell } from '../../exports/export-table.ts'
import type { Note } from '../../table/doubt.ts'
import type { CellValue } from '../../table/reading/workbook.ts'
import type { ListName, Names } from './names.ts'

/** How a cell looks and what may be typed into it. `code`: short words that no program may take for a number or a day. */
export type Look = 'words' | 'code' | 'day' | 'money' | 'number'

/**
 * One kind of value, both ways. `choices`: the list to choose from; with `several`, more than one of it may be typed.
 * `read` gives undefined where it did not understand, and has said so.
 */
export type CellKind<T> = {
  look: Look
  choices?: ListName
  several?: boolean
  write: (value: T, names: Names) => ExportCell
  read: (cell: CellValue, names: Names, note: Note) => T | undefined
}

/** A column of the rows of one sheet. Its heading is its name: by it the column is found again, wherever it was moved. */
export type Column<Row> = Pick<CellKind<unknown>, 'look' | 'choices' | 'several'> & {
  key: keyof Row & string
  heading: string
  width: number
  write: (row: Row, names: Names) => ExportCell
  read: (cell: CellValue, names: Names, note: Note) => Partial<Row> | undefined
}

export function column<Row, Key extends keyof Row & string>(
  key: Key,
  heading: string,
  width: number,
  { write, read, ...kind }: CellKind<Row[Key]>,
): Column<Row> {
  return {
    ...kind,
    key,
    heading,
    width,
    write: (row, names) => write(row[key], names),
    read: (cell, names, note) => {
      const value = read(cell, names, note)
      return value === undefined ? undefined : ({ [key]: value } as unknown as Partial<Row>)
    },
  }
}
