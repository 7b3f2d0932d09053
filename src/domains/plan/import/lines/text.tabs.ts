import { cleanLine } from './line.clean.ts'

/**
 * Rows between tabs that follow each other from a line on: at least two of them, one with more than two cells. A lone tab
 * is set behind labels and bullets too, whose text goes on below.
 */
export function tabbedRows(raws: readonly string[], from: number): { at: number; cells: string[] }[] {
  const rows: { at: number; cells: string[] }[] = []
  for (let at = from; at < raws.length; at++) {
    const cells = raws[at]!.slice(0, 5000)
      .trim()
      .split('\t')
      .map((cell) => cleanLine(cell).text)
    if (cells.length < 2 || cells[0] === '') break
    rows.push({ at, cells })
  }
  return rows.length > 1 && rows.some(({ cells }) => cells.length > 2) ? rows : []
}
