import type { ExportCell, ExportTable } from './export-table.ts'

/**
 * What Excel opens rightly on a computer set to German, as those in the city's offices are whatever language a reader
 * has chosen: UTF-8 with its mark, semicolons, a comma before the cents, days as 2026-10-31.
 */
export function csvFile({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ heading }) => heading), ...rows]
  return `\ufeff${lines.map((cells) => cells.map(cellText).join(';')).join('\r\n')}\r\n`
}

function cellText(cell: ExportCell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(harmless(cell))
  if ('day' in cell) return cell.day
  return 'cents' in cell ? (cell.cents / 100).toFixed(2).replace('.', ',') : String(cell.number).replace('.', ',')
}

/** A text that begins so is taken for a formula and may do harm on the reader's computer; a quote before it keeps it a text. */
function harmless(words: string): string {
  return /^[=+\-@\t\r\n]/.test(words) ? `'${words}` : words
}

function quoted(words: string): string {
  return /[";\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
