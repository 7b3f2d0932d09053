import type { Fragment, TableShape } from './page.shape.ts'

type Row = { base: number; fragments: Fragment[] }
const near = 4

/**
 * Tables without rules: at least three lines one below the other whose parts begin at the same places. Two columns of
 * running text look alike, but fill their lines; those are left to `readingOrder`.
 */
export function alignedTables(fragments: readonly Fragment[], body: number): TableShape[] {
  const rows = rowsOf(fragments)
  const tables: TableShape[] = []
  let from = 0
  while (from < rows.length) {
    const to = endOf(rows, from, body)
    const table = to - from >= 3 ? tableOf(rows.slice(from, to), body) : null
    if (table) tables.push(table)
    from = table ? to : from + 1
  }
  return tables
}

function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Row[] = []
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base)) {
    const open = rows.at(-1)
    if (open && fragment.base - open.base <= fragment.size * 0.22) open.fragments.push(fragment)
    else rows.push({ base: fragment.base, fragments: [fragment] })
  }
  for (const row of rows) row.fragments.sort((a, b) => a.left - b.left)
  return rows
}

/** The first row after `from` that cannot belong to a table whose columns its parts set. */
function endOf(rows: readonly Row[], from: number, body: number): number {
  const starts = startsOf(rows[from]!)
  if (starts.length < 2) return from
  let to = from + 1
  for (; to < rows.length; to++) {
    const row = rows[to]!
    if (row.base - rows[to - 1]!.base > body * 4) break
    const lefts = row.fragments.map(({ left }) => left)
    if (!lefts.every((left) => starts.some((start) => Math.abs(start - left) <= near))) break
    // A line that runs through the next column is running text.
    if (row.fragments.some(({ left, right }) => starts.some((start) => start > left + near && start < right - near)))
      break
  }
  return to
}

function startsOf({ fragments }: Row): number[] {
  return fragments.length > 1 && isMarkOnly(fragments[0]!) && fragments.length === 2
    ? []
    : fragments.map(({ left }) => left)
}

/** A bullet or number in front of a list item. */
export function isMarkOnly({ text }: Fragment): boolean {
  return /^(?:[^\p{L}\p{N}]{1,2}|[\p{Co}\p{Cc}]|o|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[a-z]\)|[IVX]{1,4}\.)$/u.test(
    text,
  )
}

function tableOf(rows: readonly Row[], body: number): TableShape | null {
  const lefts = startsOf(rows[0]!)
  const full = rows.filter(({ fragments }) => fragments.length > 1).length
  if (full < 3 || full * 4 < rows.length) return null
  if (isRunningText(rows, lefts)) return null
  const right = rows.flatMap(({ fragments }) => fragments).reduce((most, one) => Math.max(most, one.right), 0)
  const table: TableShape = {
    is: 'table',
    left: lefts[0]!,
    right,
    top: rows[0]!.base - body,
    bottom: rows.at(-1)!.base + body * 0.3,
    edges: [...lefts, right],
    rows: [],
  }
  rows.forEach(({ base, fragments }, at) => {
    const startsRow = at === 0 || fragments[0]!.left <= lefts[0]! + near || base - rows[at - 1]!.base > body * 1.8
    if (startsRow) table.rows.push({ top: base - body, cells: lefts.map(() => []) })
    for (const fragment of fragments) {
      const column = lefts.findLastIndex((left) => left <= fragment.left + near)
      table.rows.at(-1)!.cells[Math.max(column, 0)]!.push(fragment)
    }
  })
  return table
}

/** Every column full of words, line after line: text in columns. */
function isRunningText(rows: readonly Row[], lefts: readonly number[]): boolean {
  return lefts.every((left) => {
    const parts = rows.flatMap(({ fragments }) => fragments.filter((one) => Math.abs(one.left - left) <= near))
    const words = parts.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    return parts.length * 2 > rows.length && words / parts.length >= 3.5
  })
}
