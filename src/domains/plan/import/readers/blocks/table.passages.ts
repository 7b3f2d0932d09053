import type { Passage } from '../../passage.ts'
import type { Block, Table, TableCell } from './block.ts'
import { cellLines } from './cell.text.ts'
import { type GridPlace, gridOf } from './table.grid.ts'

/** Hands on the passages of a block that stands in a cell but is none of a row. */
type ReadBlocks = (blocks: readonly Block[]) => Passage[]

/**
 * A row each, or, of a table that is only there for its frame or to place things side by side, what its cells hold.
 * `nth`: which table of the document.
 */
export function tablePassages(table: Table, nth: number, readBlocks: ReadBlocks): Passage[] {
  const grid = gridOf(table)
  const used = usedColumns(grid)
  if (table.layout || used.length <= 1 || isLayout(table, grid)) {
    return table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => readBlocks(blocks)))
  }
  const bold = grid.map((places) => isBold(used.map((column) => places[column])))
  // A bold first row above rows that are not bold names the columns, though nobody told the word processor.
  const boldHead = bold[0] && bold.includes(false) && !table.rows.some(({ head }) => head)
  return table.rows.flatMap(({ where, ...said }, row) => {
    const head = said.head || (row === 0 && boldHead === true)
    const places = used.map((column) => grid[row]![column])
    const alone = onlyCell(places)
    if (alone && hasHeading(alone)) return places[0]?.copy ? [] : readBlocks(alone.blocks)
    const cells = places.map((place) => (place ? cellLines(place.cell) : { text: '', bold: false, size: 0 }))
    const told = cells.filter((cell, at) => cell.text !== '' && !places[at]?.copy)
    if (told.length === 0) return []
    const look = { size: told[0]!.size, bold: told.every(({ bold }) => bold) }
    return {
      text: told.map(({ text }) => text.replaceAll('\n', ' ')).join(' | '),
      mark: null,
      indent: 0,
      level: null,
      cells: cells.map(({ text }) => text),
      table: { table: nth, row, head },
      look,
      where,
      lines: [{ at: 0, where }],
    }
  })
}

/** Columns in which a cell with text begins; Word and web pages have empty ones for distance. */
function usedColumns(grid: readonly (GridPlace | undefined)[][]): number[] {
  const width = grid[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    grid.some((row) => row[column] && !row[column].copy && row[column].cell.blocks.length > 0),
  )
}

/** Headings side by side in the body of a table: text set in columns. */
function isLayout(table: Table, grid: readonly (GridPlace | undefined)[][]): boolean {
  return grid.some((places, row) => {
    if (row === 0 && table.rows.length > 1) return false
    return !onlyCell(places) && places.some((place) => place && !place.copy && hasHeading(place.cell))
  })
}

function isBold(places: readonly (GridPlace | undefined)[]): boolean {
  return !onlyCell(places) && places.every((place) => place && cellLines(place.cell).bold)
}

/** The cell that covers the whole row, or null. */
function onlyCell(places: readonly (GridPlace | undefined)[]): TableCell | null {
  const first = places[0]?.cell
  return first && places.every((place) => place?.cell === first) ? first : null
}

function hasHeading({ blocks }: TableCell): boolean {
  return blocks.some((block) => block.is === 'paragraph' && block.level !== null)
}
