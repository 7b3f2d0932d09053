import type { Passage } from '../passage.ts'
import { partOf } from './label.words.ts'
import type { Legend } from './legend.ts'
import { type Column, isStrongHead, readHead } from './table.head.ts'

/** A table whose columns have names, with the positions of its rows in the document. */
export type ColumnTable = { head: number; columns: Column[]; heads: number[]; rows: number[] }

/** Tables of measures or goals with a row that names the columns; continued on the next page they are still one. */
export function findColumnTables(passages: readonly Passage[], legend: Legend): ColumnTable[] {
  const tables: ColumnTable[] = []
  for (const group of groupRows(passages)) {
    // "Ziel 1.1 | Alle finden Arbeit" may stand above the row that names the columns of its measures.
    const inner = group.findIndex((at, nth) => nth > 0 && isStrongHead(passages[at]!.cells!))
    const rows = inner > 0 && !isStrongHead(passages[group[0]!]!.cells!) ? group.slice(inner) : group
    if (rows === group && isPairs(rows, passages)) continue
    const before = tables.at(-1)
    const goesOn = before && rows[0]! - (before.rows.at(-1) ?? before.head) <= farthestTurn ? before : null
    readTable(rows, passages, rows === group ? goesOn : null, tables, legend)
  }
  return tables.filter(({ rows }) => rows.length > 0)
}

/** Passages between two parts of one table, where a page turned. */
const farthestTurn = 3

function readTable(
  rows: readonly number[],
  passages: readonly Passage[],
  goesOn: ColumnTable | null,
  tables: ColumnTable[],
  legend: Legend,
): void {
  let open = goesOn
  rows.forEach((at, nth) => {
    const passage = passages[at]!
    const mayBeHead =
      nth === 0 ||
      passage.table?.head === true ||
      (nth === 1 && passages[rows[0]!]!.cells!.filter(Boolean).length === 1)
    const columns = mayBeHead
      ? readHead(
          passage.cells!,
          rows.slice(nth + 1, nth + 41).map((row) => passages[row]!.cells!),
          legend,
        )
      : null
    if (columns && open && sameColumns(columns, open.columns)) open.heads.push(at)
    else if (columns) {
      open = { head: at, columns, heads: [at], rows: [] }
      tables.push(open)
    } else if (open && isHeadAgain(passage, open)) open.heads.push(at)
    else if (open && passage.cells!.length <= open.columns.length) {
      if (nth === 0 && passage.cells!.length !== open.columns.length) open = null
      else open.rows.push(at)
    }
  })
}

/** Rows that belong together: of one table of the source, or following each other. */
function groupRows(passages: readonly Passage[]): number[][] {
  const groups: number[][] = []
  passages.forEach((passage, at) => {
    if (!passage.cells) return
    const last = groups.at(-1)?.at(-1)
    const one = last === undefined ? undefined : passages[last]!.table?.table
    const other = passage.table?.table
    const isSame = one !== undefined || other !== undefined ? one === other : last === at - 1
    if (last !== undefined && isSame) groups.at(-1)!.push(at)
    else groups.push([at])
  })
  return groups
}

/** A table of labels and values: most first cells are labels, so that no row names columns. */
function isPairs(rows: readonly number[], passages: readonly Passage[]): boolean {
  const wide = rows.filter((at) => passages[at]!.cells!.length > 1)
  const labelled = wide.filter((at) => partOf(passages[at]!.cells![0]!) !== null)
  return labelled.length > 1 && labelled.length * 2 >= wide.length
}

function isHeadAgain(passage: Passage, open: ColumnTable): boolean {
  return (
    passage.cells!.length === open.columns.length &&
    passage.cells!.every((cell, nth) => cell === open.columns[nth]!.label)
  )
}

function sameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  return one.length === other.length && one.every(({ label }, nth) => label === other[nth]!.label)
}
