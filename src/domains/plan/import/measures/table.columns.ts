import { goalLikeness } from '../goals/goal.likely.ts'
import type { Passage } from '../passage.ts'
import { meaningOf } from './label.meaning.ts'
import { partOf, type SheetPart, telling } from './label.words.ts'

/** A table whose columns have names, with the positions of its rows in the document. */
export type ColumnTable = { head: number; columns: Column[]; heads: number[]; rows: number[] }
export type Column = { part: SheetPart; label: string }

const longestHeadCell = 60

/** Tables of measures or goals with a row that names the columns; continued on the next page they are still one. */
export function findColumnTables(passages: readonly Passage[]): ColumnTable[] {
  const tables: ColumnTable[] = []
  for (const rows of groupRows(passages)) {
    if (isPairs(rows, passages)) continue
    const before = tables.at(-1)
    const goesOn = before && rows[0]! - (before.rows.at(-1) ?? before.head) <= farthestTurn ? before : null
    readTable(rows, passages, goesOn, tables)
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

/** Columns of a head row; null when it names none of which a measure or goal could be read. */
function readHead(cells: readonly string[], below: readonly (readonly string[])[]): Column[] | null {
  if (
    cells.some((cell) => cell.length > longestHeadCell) ||
    cells.some((cell) => /[.!]$/.test(cell) && cell.length > 20)
  )
    return null
  const columns = cells.map((label): Column => ({ part: partOf(label) ?? 'other', label }))
  const known = columns.filter(({ label }) => partOf(label) !== null)
  const subject = columns.find(({ part }) => part === 'title') ?? columns.find(({ part }) => part === 'goals')
  if (!subject || known.length < 2 || new Set(cells.map((cell) => cell.toLowerCase())).size < cells.length)
    return titleByElimination(columns, known.length, below) ?? goalsByLikeness(columns, below)
  return withMeanings(onlyOneTitle(columns), below)
}

/** Of "Projekt" and "Maßnahme" in one head the one further left is the title. */
function onlyOneTitle(columns: Column[]): Column[] {
  const first = columns.findIndex(({ part }) => part === 'title')
  return columns.map((column, nth) => (column.part === 'title' && nth !== first ? { ...column, part: 'text' } : column))
}

/**
 * "Was | Wer | Bis wann", "Handlungsansatz | Zuständig": where no column is called so, the titles stand in the one with
 * text or, of those that no vocabulary knows, in the one with the longest cells.
 */
function titleByElimination(columns: Column[], known: number, below: readonly (readonly string[])[]): Column[] | null {
  if (known < 2 || columns.length < 3 || !columns.some(({ part }) => part === 'lead' || part === 'status')) return null
  const text = columns.findIndex(({ part }) => part === 'text')
  const lengths = columns.map(({ part, label }, nth) =>
    part === 'other' && label !== ''
      ? below.reduce((sum, cells) => sum + (isAcross(cells) ? 0 : (cells[nth] ?? '').length), 0)
      : -1,
  )
  const longest = lengths.indexOf(Math.max(...lengths))
  const title = text >= 0 ? text : longest
  if (lengths[title]! < 0 && text < 0) return null
  return withMeanings(
    columns.map((column, nth) => (nth === title ? { ...column, part: 'title' } : column)),
    below,
  )
}

/** "Nr. | Zielformulierung | Kennzahl": a column whose cells sound like goals holds goals, whatever it is called. */
function goalsByLikeness(columns: Column[], below: readonly (readonly string[])[]): Column[] | null {
  if (columns.some(({ part }) => part === 'title' || telling.has(part)) || below.length < 2) return null
  const likeness = columns.map(
    (_, nth) => below.reduce((sum, cells) => sum + goalLikeness(cells[nth] ?? ''), 0) / below.length,
  )
  const best = likeness.indexOf(Math.max(...likeness))
  if (likeness[best]! < 0.45) return null
  return withMeanings(
    columns.map((column, nth) => (nth === best ? { ...column, part: 'goals' } : column)),
    below,
  )
}

/** Columns that no vocabulary knows say what their cells look like. */
function withMeanings(columns: Column[], below: readonly (readonly string[])[]): Column[] {
  return columns.map((column, nth) => {
    if (column.part !== 'other' || partOf(column.label) !== null) return column
    const values = below.filter((cells) => !isAcross(cells)).flatMap((cells) => cells[nth] || [])
    return values.length < 3 ? column : { ...column, part: meaningOf(values) }
  })
}

/** One text across the whole row, however the source's merged cells come out. */
export function isAcross(cells: readonly string[]): boolean {
  return (
    new Set(cells.filter((cell) => cell !== '')).size === 1 &&
    (cells.length === 1 || cells.filter((cell) => cell !== '').length !== 1 || cells[0] !== '')
  )
}
