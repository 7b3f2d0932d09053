/**
 * A table as it was read from its file, before anything is understood. Text is a string, '' an empty cell; a real date
 * is its ISO day; `share` is a percentage as a fraction; `fault` an error of the spreadsheet (#REF!), or `formula` where
 * nobody has worked the formula out.
 */
export type CellValue = string | { number: number } | { day: string } | { share: number } | { fault: string }

/** Rows and columns count from 0, both ends belong to it. */
export type Merge = { top: number; left: number; bottom: number; right: number }

export type Sheet = {
  name: string
  hidden: boolean
  rows: CellValue[][]
  merges: Merge[]
  hiddenRows: number[]
  hiddenColumns: number[]
}

export type Workbook = { kind: 'xlsx' | 'csv'; sheets: Sheet[] }

export const tableLimits = {
  /** Bytes of the file. */
  file: 10_000_000,
  rows: 20_000,
  columns: 500,
  cells: 1_000_000,
  /** Characters in one cell; a spreadsheet takes 32,767. */
  cell: 32_767,
  sheets: 100,
} as const

/** A cell as a person sees it, for texts and for comparing. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if ('day' in cell) return cell.day.split('-').reverse().join('.')
  if ('number' in cell) return writtenNumber(cell.number)
  if ('share' in cell) return `${writtenNumber(cell.share * 100)} %`
  return cell.fault
}

/** 1.1 was typed, 1.1000000000000001 is what a file may hold. */
function writtenNumber(number: number): string {
  return String(Number(number.toPrecision(12)))
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** `B7` → row 6, column 1; undefined for what is no address. */
export function placeOf(address: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,4})([1-9]\d{0,7})$/.exec(address) ?? []
  if (letters === undefined || digits === undefined) return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { row: Number(digits) - 1, column }
}
