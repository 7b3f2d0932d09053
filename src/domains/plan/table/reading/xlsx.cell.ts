import type { CellValue } from './workbook.ts'
import type { NumberLook } from './xlsx.formats.ts'
import { unescapeXstring } from './xlsx.xml.ts'

export type RawCell = { type: string; style: number; value: string | null; inline: string; hasFormula: boolean }
export type CellWords = { strings: readonly string[]; looks: readonly NumberLook[]; since1904: boolean }

/** What a cell says, by its type and the format it is shown in. Of a formula, the result that was kept with it. */
export function cellValueOf(cell: RawCell, { strings, looks, since1904 }: CellWords): CellValue {
  if (cell.type === 'inlineStr') return unescapeXstring(cell.inline)
  if (cell.value === null)
    return cell.hasFormula && cell.type !== 'str' ? { fault: 'formula' } : unescapeXstring(cell.inline)
  if (cell.type === 's') return strings[Number(cell.value)] ?? ''
  if (cell.type === 'str') return unescapeXstring(cell.value)
  if (cell.type === 'b') return cell.value === '1' ? 'ja' : 'nein'
  if (cell.type === 'e') return { fault: cell.value.slice(0, 20) }
  if (cell.type === 'd') return /^\d{4}-\d{2}-\d{2}/.test(cell.value) ? { day: cell.value.slice(0, 10) } : cell.value
  const number = Number(cell.value)
  if (cell.value.trim() === '' || !Number.isFinite(number)) return cell.value
  return numberAs(looks[cell.style] ?? 'number', number, since1904)
}

/** A month shown as "Jul 25" means the month, not its first day: it stays as the words that are seen. */
function numberAs(look: NumberLook, number: number, since1904: boolean): CellValue {
  if (look === 'share') return { share: number }
  if (look === 'number') return { number }
  const day = dayOfSerial(number, since1904)
  if (day === undefined) return { number }
  const [year = '', month = ''] = day.split('-')
  if (look === 'year') return year
  return look === 'month' ? `${month}/${year}` : { day }
}

const oneDay = 86_400_000

/** Spreadsheets count days from the end of 1899, some from 1904. Times of a day alone, and years beyond ours, are numbers. */
export function dayOfSerial(serial: number, since1904: boolean): string | undefined {
  const days = Math.floor(serial + (since1904 ? 1462 : 0))
  if (days < 61 || days > 109_574) return undefined
  return new Date(Date.UTC(1899, 11, 30) + days * oneDay).toISOString().slice(0, 10)
}
