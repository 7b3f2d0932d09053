import { type Sheet, textOf, type Workbook } from '../table/reading/workbook.ts'

export const mainSheet = 'Maßnahmen'
/** By these headings a file says that it came from here, whatever else was done to it. */
export const keyHeading = 'Wirken-Schlüssel'
export const printHeading = 'Wirken-Fassung'
/** Of a row in a part: the how manieth it was. */
export const numberHeading = 'lfd. Nr.'

/** Somebody may have put a title above the headings. */
const deepestHead = 10

/** Where the headings of a sheet stand, and which column each is; undefined where it has no key to its rows. */
export type FoundSheet = { name: string; rows: Sheet['rows']; head: number; columns: ReadonlyMap<string, number> }

export function findHeads(sheet: Sheet): FoundSheet | undefined {
  for (const [at, cells] of sheet.rows.slice(0, deepestHead).entries()) {
    const columns = new Map<string, number>()
    for (const [column, cell] of cells.entries()) {
      const heading = textOf(cell).trim()
      if (heading !== '' && !columns.has(heading)) columns.set(heading, column)
    }
    if (columns.has(keyHeading) || columns.has(printHeading)) {
      return { name: sheet.name, rows: sheet.rows, head: at, columns }
    }
  }
  return undefined
}

export function findMain({ sheets }: Workbook): FoundSheet | undefined {
  const found = sheets.flatMap((sheet) => findHeads(sheet) ?? [])
  return found.find(({ columns }) => columns.has(printHeading)) ?? found.find(({ name }) => name === mainSheet)
}

export function isWorkfile(book: Workbook): boolean {
  return book.kind === 'xlsx' && findMain(book) !== undefined
}
