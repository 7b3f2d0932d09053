import type { Cell } from '../document.ts'

/** Stands where a cell from above goes down through a row. */
export const below: Cell = { blocks: [] }

/** Every row with as many cells as the table has columns, but for those that span several. */
export function wholeRows(rows: Cell[][]): Cell[][] {
  const left: number[] = []
  return rows.map((row) => {
    const whole: Cell[] = []
    const rest = [...row]
    for (let column = 0; rest.length > 0 || left[column]; ) {
      if (left[column]) {
        left[column]!--
        whole.push(below)
        column++
        continue
      }
      const one = rest.shift()!
      const end = column + (one.span ?? 1)
      while (column < end) left[column++] = (one.rows ?? 1) - 1
      whole.push(one)
    }
    return whole
  })
}
