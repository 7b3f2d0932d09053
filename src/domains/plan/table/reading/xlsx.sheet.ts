import { openGrid } from './sheet.grid.ts'
import { type Merge, placeOf, type Sheet, tableLimits } from './workbook.ts'
import { type CellWords, cellValueOf, type RawCell } from './xlsx.cell.ts'
import { walkXml } from './xlsx.xml.ts'

const mostMerges = 50_000

/** The cells of one sheet, with what is merged and what is hidden. */
export function readSheet(xml: string, words: CellWords, count: { cells: number }): Omit<Sheet, 'name' | 'hidden'> {
  const grid = openGrid(count)
  const merges: Merge[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: number[] = []
  let row = -1
  let column = -1
  let cell: RawCell | undefined
  let phonetic = 0
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        // Writers may leave the number out: then it is the next.
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1
        column = -1
        if (attributes.hidden === '1' || attributes.hidden === 'true') hiddenRows.push(row)
      }
      if (name === 'c') {
        column = placeOf(attributes.r ?? '')?.column ?? column + 1
        cell = {
          type: attributes.t ?? 'n',
          style: Number(attributes.s ?? 0),
          value: null,
          inline: '',
          hasFormula: false,
        }
      }
      if (name === 'f' && cell) cell.hasFormula = true
      if (name === 'rPh') phonetic++
      if (name === 'mergeCell' && merges.length < mostMerges) merges.push(...mergeOf(attributes.ref ?? ''))
      if (name === 'col' && (attributes.hidden === '1' || attributes.hidden === 'true')) {
        hiddenColumns.push(...columnsOf(attributes))
      }
    },
    close(name, text) {
      if (name === 'rPh') phonetic--
      if (name === 'v' && cell) cell.value = text
      if (name === 't' && cell && phonetic === 0) cell.inline += text
      if (name === 'c' && cell) {
        grid.put(row, column, cellValueOf(cell, words))
        cell = undefined
      }
    },
  })
  const last = grid.rows.length
  return { rows: grid.rows, merges, hiddenRows: hiddenRows.filter((one) => one < last), hiddenColumns }
}

function mergeOf(ref: string): Merge[] {
  const [from, to] = ref.split(':').map(placeOf)
  if (!from || !to || from.row >= tableLimits.rows || from.column >= tableLimits.columns) return []
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }]
}

/** One entry may hide all columns to the right of the table; only those a table can have are named. */
function columnsOf({ min, max }: Record<string, string>): number[] {
  const columns: number[] = []
  for (let one = Number(min); one <= Math.min(Number(max), tableLimits.columns); one++) columns.push(one - 1)
  return columns
}
