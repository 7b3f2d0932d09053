import { type OwnReader, readOwnPriority } from '../../label.ts'
import { type MeasureKind, type Priority, priorities } from '../../measure.ts'
import type { Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'

/** A, B, C are classes of money; "hoch" and "1" are ranks, which are something else. */
export function readPriority(city: OwnReader, text: string, note: Note): Priority | undefined {
  const own = readOwnPriority(city, text)
  if (own !== undefined) return own
  const [, letter] = /^(?:prio(?:rität)?\.?\s*)?([abc])$/i.exec(text.trim()) ?? []
  const found = priorities.find((one) => one === letter?.toUpperCase())
  if (!found) note('priority.not_understood')
  return found
}

const kinds: [MeasureKind, RegExp][] = [
  ['permanent_task', /dauer|laufend|regel|pflicht|ständig/i],
  ['open_for_applications', /antrag|aufruf|ausschreib|wettbewerb|fonds|förderprogramm/i],
  ['own_means', /eigen|projekt|einmalig|befristet|maßnahme|neu/i],
]

export function readKind(text: string, note: Note): MeasureKind | undefined {
  const found = kinds.find(([, pattern]) => pattern.test(text))
  if (!found) note('kind.not_understood')
  return found?.[0]
}

/** A number as it stands on the sheet. "1.2" that the spreadsheet took for the first of February is 1.2 again. */
export function readNumber(cell: CellValue, note: Note): string {
  if (typeof cell === 'object' && 'day' in cell) {
    const [, month, day] = cell.day.split('-').map(Number)
    note('number.was_day', { number: `${day}.${month}` })
    return `${day}.${month}`
  }
  return textOf(cell)
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)\.$/, '')
    .slice(0, 60)
}

/** "Stadtgebiet" is no district but all of them. */
export function isWholeCity(text: string): boolean {
  return /^(?:stadtweit|gesamtstädtisch|gesamt(?:es )?stadt(?:gebiet)?|(?:die )?ganze stadt|gesamte stadt|stadtgebiet|alle(?: stadtteile)?|überall)$/i.test(
    text.trim(),
  )
}
