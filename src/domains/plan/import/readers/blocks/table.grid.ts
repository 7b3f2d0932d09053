import { ReadingFault } from '../reading.fault.ts'
import type { Table, TableCell } from './block.ts'

/** A place of the grid; `copy`: the cell began further left or further up and covers this place too. */
export type GridPlace = { cell: TableCell; copy: boolean }

/** More places than any plan has; a cell that says it covers a million rows would fill the memory. */
const largestGrid = 400_000
const widestRow = 300

/**
 * The rows of a table as wide as the table, cells that cover several places standing in each of them. Places without a
 * cell are undefined.
 */
export function gridOf({ rows }: Table): (GridPlace | undefined)[][] {
  const grid: (GridPlace | undefined)[][] = rows.map(() => [])
  let places = 0
  rows.forEach(({ cells }, at) => {
    let column = 0
    for (const cell of cells) {
      while (grid[at]![column]) column++
      const width = Math.min(cell.columns, widestRow)
      const height = Math.min(cell.rows, rows.length - at)
      places += width * height
      if (places > largestGrid || column > widestRow) throw new ReadingFault('too-large')
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          grid[at + down]![column + right] ??= { cell, copy: down + right > 0 }
        }
      }
      column += width
    }
  })
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of grid) while (row.length < width) row.push(undefined)
  return grid
}
