import type { Passage } from '../passage.ts'

/** Fewer strokes part words, no columns. */
const fewestStrokes = 2
const stroke = /\s*\|\s*/

/**
 * Lines that follow each other and are parted by the same number of strokes are the rows of a table that was typed:
 * "1.1 | Sprachcafé | Amt 50 | 2024 | läuft". A number that was read as the line's mark goes back into its cell.
 */
export function withStrokeRows(passages: readonly Passage[]): readonly Passage[] {
  const counts = passages.map(strokesOf)
  if (counts.every((count) => count < fewestStrokes)) return passages
  let table = passages.reduce((most, passage) => Math.max(most, passage.table?.table ?? -1), -1)
  return passages.map((passage, at) => {
    const count = counts[at]!
    if (count < fewestStrokes || (counts[at - 1] !== count && counts[at + 1] !== count)) return passage
    if (counts[at - 1] !== count) table++
    const cells = cellsOf(passage)
    const head = counts[at - 1] !== count
    return { ...passage, text: cells.join(' | '), cells, mark: null, level: null, table: { table, row: at, head } }
  })
}

function strokesOf({ text, cells }: Passage): number {
  return cells || text.length > 1000 ? 0 : text.split('|').length - 1
}

function cellsOf({ text, mark }: Passage): string[] {
  const number = mark?.kind === 'number' ? `${mark.path.join('.')} ` : ''
  return `${number}${text.replace(/^\|?\s*(?=[^|]*$)/, '')}`.trim().split(stroke)
}
