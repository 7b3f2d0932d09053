import type { ExportCell } from '../../exports/export-table.ts'
import { type CellValue, tableLimits } from '../../table/reading/workbook.ts'

/** A text that begins so is a formula to some program, at the latest when somebody saves the sheet as .csv. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/

/** Stands for a text that is longer than a cell can be: it stays as it is. */
export const tooLong = '(länger, als eine Zelle sein kann; steht in Wirken und bleibt dort, wie es ist)'

/** The text as it stands in the file. One quote before it keeps it a text; `fromFile` takes exactly that one away. */
export function toFile(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return safe.length > tableLimits.cell ? tooLong : safe
}

export function fromFile(text: string): string {
  return guarded.test(text) ? text.slice(1) : text
}

/** What a cell says, so that two can be compared whether they come from the plan or out of a file. */
export function printOfWritten(cell: ExportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return cell === '' ? '' : `s${oneKindOfBreak(toFile(cell))}`
  if ('day' in cell) return isSerialDay(cell.day) ? `d${cell.day}` : `s${cell.day}`
  return `n${rounded('cents' in cell ? cell.cents / 100 : cell.number)}`
}

export function printOfRead(cell: CellValue | undefined): string {
  if (cell === undefined || cell === '') return ''
  if (typeof cell === 'string') return `s${oneKindOfBreak(cell)}`
  if ('day' in cell) return `d${cell.day}`
  if ('fault' in cell) return `f${cell.fault}`
  return `n${rounded('number' in cell ? cell.number : cell.share)}`
}

/** Some programs write every line break in their own way. */
function oneKindOfBreak(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Spreadsheets keep fifteen digits. */
function rounded(number: number): number {
  return Number(number.toPrecision(15))
}

/** The days that a spreadsheet can count, and that every program counts alike. Others stand as text. */
export function isSerialDay(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= '1900-03-01' && day <= '2199-12-31'
}
