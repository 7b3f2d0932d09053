import { cleanLine, foldSpace } from './line.clean.ts'
import { joinCells } from './text.table.cells.ts'
import { type Column, headOf, repeatedLines } from './text.table.head.ts'
import { tabbedRows } from './text.tabs.ts'

/** A table that a text sets with spaces: the lines it takes (`to` is the first after it), and its rows. */
export type TextTable = { from: number; to: number; rows: { at: number; cells: string[] }[] }

/** A head of several lines ends at the first blank one, at the latest here. */
const mostHeadLines = 3

/**
 * Finds tables that stand in columns of spaces. They begin with a line of short cells of which at least two are labels of
 * measure sheets or goals; what follows belongs to them as long as no text crosses a column's edge.
 */
export function findTextTables(raws: readonly string[]): TextTable[] {
  const tables: TextTable[] = []
  const again = repeatedLines(raws)
  const words = new Set<string>()
  for (let at = 0; at < raws.length; at++) {
    const piped = pipedRows(raws, at)
    const parted = piped.length > 1 ? piped : tabbedRows(raws, at)
    if (parted.length > 1) {
      at = parted.at(-1)!.at
      tables.push({
        from: parted[0]!.at,
        to: at + 1,
        rows: parted.filter(({ cells }) => cells.some((cell) => cell !== '')),
      })
      continue
    }
    const columns = headOf(raws[at]!, again.has(raws[at]!.trim()) && raws[at + 1]?.trim() === '')
    const table = columns && readTable(raws, at, columns, words)
    if (!table || table.rows.length < 2) continue
    tables.push(table)
    at = table.to - 1
  }
  return tables
}

/** Lines between bars: "| Nr. | Maßnahme |". */
function pipedRows(raws: readonly string[], from: number): TextTable['rows'] {
  const rows: TextTable['rows'] = []
  for (let at = from; at < raws.length; at++) {
    const inner = /^\s*\|(.+)\|\s*$/.exec(raws[at]!.slice(0, 5000))?.[1]
    if (inner === undefined) break
    rows.push({ at, cells: /^[\s|:+-]+$/.test(inner) ? [] : inner.split('|').map((cell) => cleanLine(cell).text) })
  }
  return rows
}

function readTable(
  raws: readonly string[],
  from: number,
  columns: readonly Column[],
  words: ReadonlySet<string>,
): TextTable {
  const rows: { at: number; lines: string[][] }[] = []
  let isNew = true
  let headLines = 0
  let at = from
  for (; at < raws.length; at++) {
    const raw = raws[at]!
    if (raw.trim() === '') {
      isNew = true
      // Two blank lines end what stands together.
      if (rows.length > 1 && raws[at + 1]?.trim() === '') break
      continue
    }
    if (/^[\s\-=_─|+]+$/.test(raw)) {
      isNew = true
      continue
    }
    const cells = cut(raw, columns)
    const across = isNew && rows.length > 0 ? acrossAt(raws, at, columns) : null
    if (across) {
      rows.push({ at, lines: [columns.map((_, nth) => (nth === 0 ? across.text : ''))] })
      at = across.last
      continue
    }
    if (!cells || (isNew && cells[0] === '' && cells.filter((cell) => cell !== '').length < 2)) break
    const opens = isNew || (rows.length > 1 && cells[0] !== '' && headLines > mostHeadLines)
    if (rows.length <= 1) headLines++
    if (opens) rows.push({ at, lines: [cells] })
    else rows.at(-1)!.lines.push(cells)
    isNew = false
  }
  const widths = columns.map((_, nth) =>
    Math.max(...rows.flatMap(({ lines }) => lines.map((line) => line[nth]!.length))),
  )
  const joined = rows.map(({ lines }) => joinCells(lines, widths, words, []))
  // Where most cells of a column set a title above its text, those whose first line happens to be full do too.
  const titled = columns.map((_, nth) => {
    const several = joined.filter((_, row) => rows[row]!.lines.filter((line) => line[nth] !== '').length > 1)
    return several.length > 2 && several.filter((cells) => cells[nth]!.includes('\n')).length * 2 > several.length
  })
  const cells = rows.map(({ lines }) => joinCells(lines, widths, words, titled))
  return { from, to: at, rows: rows.map(({ at }, row) => ({ at, cells: cells[row]! })) }
}

/** Few lines run across a table, and below them it goes on. */
const mostAcross = 3

/** "Ziel 2: …" in the middle of a table: a line or two across its columns, with rows of it below. */
function acrossAt(
  raws: readonly string[],
  at: number,
  columns: readonly Column[],
): { text: string; last: number } | null {
  let end = at
  while (end - at < mostAcross && raws[end] !== undefined && raws[end]!.trim() !== '') end++
  const next = raws[end]?.trim() === '' ? raws[end + 1] : undefined
  const below = next === undefined ? null : cut(next, columns)
  const isRow = below !== null && below.filter((cell) => cell !== '').length * 2 > columns.length
  const lines = raws.slice(at, end)
  if (!isRow || end === at || lines.some((line) => (cut(line, columns) ?? []).filter(Boolean).length > 1)) return null
  return { text: foldSpace(lines.map((line) => cleanLine(line).text).join(' ')), last: end }
}

/** The line's cells; null when text runs across the edge of a column. */
function cut(raw: string, columns: readonly Column[]): string[] | null {
  if (raw.slice(0, columns[0]!.from).trim() !== '') return null
  const cells: string[] = []
  for (const { from, to } of columns) {
    if (from > 1 && raw[from - 1] !== undefined && raw[from - 1] !== ' ') return null
    cells.push(cleanLine(raw.slice(from, to)).text)
  }
  return cells
}
