import type { Fragment, Rule, TableShape } from './page.shape.ts'

/** Rules this near are one; borders are drawn as two edges or in pieces. */
const near = 3

/**
 * Tables drawn with rules: whole networks of level and upright lines that touch. A network without inner upright lines
 * is a box around text and no table.
 */
export function ruledTables(rules: readonly Rule[], fragments: readonly Fragment[]): TableShape[] {
  return networks(rules.filter((rule) => isUsed(rule, fragments))).flatMap((network) => {
    const table = tableOf(network, fragments)
    return table ? [table] : []
  })
}

/** Rules that run beside or between text; frames of pages and columns of nothing are left out. */
function isUsed(rule: Rule, fragments: readonly Fragment[]): boolean {
  return fragments.length > 0 && rule.right - rule.left < 5000
}

function networks(rules: readonly Rule[]): Rule[][] {
  const sorted = [...rules].sort((a, b) => a.top - b.top)
  const groups: { rules: Rule[]; bottom: number }[] = []
  const parent = new Map<Rule, number>()
  let open: Rule[] = []
  for (const rule of sorted) {
    open = open.filter((one) => one.bottom >= rule.top - near)
    const touched = new Set(open.filter((one) => touches(one, rule)).map((one) => parent.get(one)!))
    const [first, ...others] = touched
    const at = first ?? groups.push({ rules: [], bottom: 0 }) - 1
    groups[at]!.rules.push(rule)
    parent.set(rule, at)
    for (const other of others) {
      for (const moved of groups[other]!.rules) parent.set(moved, at)
      groups[at]!.rules.push(...groups[other]!.rules)
      groups[other]!.rules = []
    }
    open.push(rule)
  }
  return groups.map((group) => group.rules).filter((group) => group.length > 3)
}

function touches(a: Rule, b: Rule): boolean {
  return a.left <= b.right + near && b.left <= a.right + near && a.top <= b.bottom + near && b.top <= a.bottom + near
}

function tableOf(rules: readonly Rule[], fragments: readonly Fragment[]): TableShape | null {
  const upright = rules.filter((rule) => rule.bottom - rule.top > rule.right - rule.left)
  const level = rules.filter((rule) => rule.right - rule.left >= rule.bottom - rule.top)
  const edges = merged([...upright.map((rule) => rule.left), ...level.flatMap(({ left, right }) => [left, right])])
  const heights = merged([...level.map((rule) => rule.top), ...upright.flatMap(({ top, bottom }) => [top, bottom])])
  if (edges.length < 3 || heights.length < 2 || edges.length > 60) return null
  const box = { left: edges[0]!, right: edges.at(-1)!, top: heights[0]!, bottom: heights.at(-1)! }
  const inside = fragments.filter((one) => isIn(one, box))
  if (inside.length < 2) return null
  const rows = heights.slice(1).map((bottom, at) => ({ top: heights[at]!, bottom }))
  const grid = rows.map(({ top }) => ({ top, cells: edges.slice(1).map((): Fragment[] => []) }))
  const owners = rows.map((_, row) => edges.slice(1).map((_, column) => owner(row, column, rows, edges, upright)))
  for (const fragment of inside) {
    const row = rows.findIndex(({ bottom }) => fragment.base - fragment.size * 0.3 < bottom)
    const column = edges.findLastIndex((edge) => edge <= fragment.left + near)
    grid[row]?.cells[owners[row]![Math.max(column, 0)] ?? 0]?.push(fragment)
  }
  const whole = mergeOpenRows({ ...box, is: 'table', edges, rows: grid }, rows, level)
  const used = edges.slice(1).map((_, column) => whole.rows.some(({ cells }) => cells[column]!.length > 0))
  const filled = onlyColumns(withCopies(whole, grid, owners), used)
  return filled.edges.length < 3 ? null : filled
}

/** A cell over several columns stands in each of them. */
function withCopies(
  table: TableShape,
  grid: readonly TableShape['rows'][number][],
  owners: readonly number[][],
): TableShape {
  const rows = table.rows.map((row) => {
    const own = owners[grid.findIndex(({ top }) => top === row.top)]!
    return { ...row, cells: row.cells.map((cell, column) => (cell.length > 0 ? cell : row.cells[own[column]!]!)) }
  })
  return { ...table, rows }
}

function isIn(fragment: Fragment, box: Rule): boolean {
  const middle = fragment.base - fragment.size * 0.3
  return (
    fragment.left >= box.left - near && fragment.left <= box.right && middle > box.top - 1 && middle < box.bottom + 1
  )
}

/** The column in which the cell over a place begins: a missing border joins a place with the one on its left. */
function owner(
  row: number,
  column: number,
  rows: readonly { top: number; bottom: number }[],
  edges: readonly number[],
  upright: readonly Rule[],
): number {
  const { top, bottom } = rows[row]!
  const middle = (top + bottom) / 2
  let at = column
  while (
    at > 0 &&
    !upright.some((rule) => Math.abs(rule.left - edges[at]!) <= near && rule.top <= middle && rule.bottom >= middle)
  )
    at--
  // A table without any upright border in this row is told by its columns in other rows.
  return at === 0 && !upright.some((rule) => rule.top <= middle && rule.bottom >= middle) ? column : at
}

/** Places between which no level border runs are one row; a cell over several rows then holds its text once. */
function mergeOpenRows(
  table: TableShape,
  rows: readonly { top: number; bottom: number }[],
  level: readonly Rule[],
): TableShape {
  const kept: TableShape['rows'] = []
  table.rows.forEach((row, at) => {
    const top = rows[at]!.top
    const isOpen = (column: number) => {
      const middle = (table.edges[column]! + table.edges[column + 1]!) / 2
      return !level.some((rule) => Math.abs(rule.top - top) <= near && rule.left <= middle && rule.right >= middle)
    }
    const last = kept.at(-1)
    const columns = row.cells.map((_, column) => column)
    if (last && columns.every(isOpen)) for (const column of columns) last.cells[column]!.push(...row.cells[column]!)
    else if (last && columns.some((column) => isOpen(column) && row.cells[column]!.length === 0))
      kept.push({
        ...row,
        cells: row.cells.map((cell, column) => (isOpen(column) && cell.length === 0 ? last.cells[column]! : cell)),
      })
    else kept.push(row)
  })
  return { ...table, rows: kept.filter(({ cells }) => cells.some((cell) => cell.length > 0)) }
}

function onlyColumns(table: TableShape, used: readonly boolean[]): TableShape {
  return {
    ...table,
    edges: table.edges.filter((_, at) => at === table.edges.length - 1 || used[at]),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => used[column]) })),
  }
}

function merged(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, at) => at === 0 || value - sorted[at - 1]! > near)
}
