import { partOf } from '../measures/label.words.ts'

/** Where a column of a text's table begins and ends. */
export type Column = { from: number; to: number }

const longestHead = 34

/** Lines of several cells that come again: they name columns, whatever they say. */
export function repeatedLines(raws: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const raw of raws) {
    const line = raw.trim()
    if (line.length > 400 || !/\S {3,}\S/.test(line)) continue
    if (seen.has(line)) again.add(line)
    seen.add(line)
  }
  return again
}

/** Where the columns stand, when the line names some; `isSaid`: it comes again above an empty line. */
export function headOf(raw: string, isSaid: boolean): Column[] | null {
  if (raw.length > 400 || !/\S {2,}\S/.test(raw)) return null
  const starts = [...raw.matchAll(/(?<=^|\s{2})\S(?:\S| (?=\S))*/g)]
  if (starts.length < 2 || starts.some(([cell]) => cell.length > longestHead)) return null
  const known = starts.filter(([cell]) => partOf(cell) !== null)
  const named = known.some(([cell]) => ['title', 'goals'].includes(partOf(cell)!))
  if (!isSaid && (known.length < 2 || !named || known.length * 2 < starts.length)) return null
  return starts.map(({ index }, nth) => ({ from: index, to: starts[nth + 1]?.index ?? Number.POSITIVE_INFINITY }))
}
