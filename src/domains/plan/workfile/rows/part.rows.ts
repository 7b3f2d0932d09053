import { printOfRead, printOfWritten } from '../columns/cell.text.ts'
import type { Names } from '../columns/names.ts'
import type { AnyPart } from '../columns/part.columns.ts'
import { printOfItem, printOfRows } from '../prints.ts'
import { type FoundSheet, keyHeading, numberHeading } from '../recognise.ts'
import type { Tell } from './finding.ts'

/** A row of a part's sheet. `number`: the how manieth it was when the file left; null for a new one. */
export type PartRow = { row: number; number: number | null }

/** The rows of a sheet by the key of their measure, numbered ones in their order, then the new ones as they stand. */
export function groupRows(sheet: FoundSheet): Map<string, PartRow[]> {
  const key = sheet.columns.get(keyHeading)
  const number = sheet.columns.get(numberHeading)
  const groups = new Map<string, PartRow[]>()
  if (key === undefined) return groups
  for (let row = sheet.head + 1; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row]!
    const said = printOfRead(cells[key]).slice(1).trim()
    if (said === '' && cells.every((cell) => printOfRead(cell).trim().length <= 1)) continue
    const counted = number === undefined ? undefined : cells[number]
    const place = typeof counted === 'object' && 'number' in counted ? counted.number : Number(counted || Number.NaN)
    const one = { row, number: Number.isInteger(place) && place > 0 ? place : null }
    groups.set(said, [...(groups.get(said) ?? []), one])
  }
  for (const rows of groups.values())
    rows.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || a.row - b.row)
  return groups
}

/** `numbers`: of each item the number of its row. `gone`: items of the plan that no row speaks of, by their place. */
export type PartSaid = {
  items: object[]
  numbers: (number | null)[]
  rows: number[]
  print: string
  gone: number[]
  failed: boolean
}

/** What the rows of one measure say, over the items that are there. Cells that say what is there are not read anew. */
export function readPart(
  part: AnyPart,
  sheet: FoundSheet,
  rows: readonly PartRow[],
  now: readonly object[],
  { names, tell }: { names: Names; tell: Tell },
): PartSaid {
  const spoken = new Set<number>()
  let failed = false
  const items = rows.map(({ row, number }): object => {
    const known = number !== null && number <= now.length && !spoken.has(number) ? now[number - 1] : undefined
    if (known !== undefined) spoken.add(number!)
    let item = known ?? part.blank
    for (const column of part.columns) {
      const at = sheet.columns.get(column.heading)
      if (at === undefined) {
        if (known !== undefined || column.read('', names, () => {}) !== undefined) continue
        tell('work.column_missing', row, keyHeading, { column: column.heading })
        failed = true
        continue
      }
      const cell = sheet.rows[row]?.[at] ?? ''
      if (known !== undefined && printOfRead(cell) === printOfWritten(column.write(known, names))) continue
      const read = column.read(cell, names, (code, values) => tell(code, row, column.heading, values))
      if (read === undefined) failed = true
      else item = { ...item, ...read }
    }
    return item
  })
  const gone = now.map((_, at) => at + 1).filter((place) => !spoken.has(place))
  const print = printOfRows(items.map((item) => printOfItem(part, item, names)))
  return { items, numbers: rows.map(({ number }) => number), rows: rows.map(({ row }) => row), print, gone, failed }
}

/** The rows as they stand, unread; undefined where a column is missing. */
export function printOfRawRows(part: AnyPart, sheet: FoundSheet, rows: readonly PartRow[]): string | undefined {
  const places = part.columns.map(({ heading }) => sheet.columns.get(heading))
  if (places.includes(undefined)) return undefined
  return printOfRows(rows.map(({ row }) => JSON.stringify(places.map((at) => printOfRead(sheet.rows[row]?.[at!])))))
}
