import { columnLines } from './column.lines.ts'
import { findGutter } from './page.gutter.ts'
import type { Fragment, PageShape, TableShape } from './page.shape.ts'
import { alignedTables } from './table.aligned.ts'

/** What a page is read with: the size of the body in points, and where columns of other pages begin. */
export type PageManner = { body: number; gutters: readonly number[] }

type Part = { fragments: Fragment[]; tables: TableShape[] }

/**
 * The fragments and tables of a page as lines in the order in which a person reads them: column after column, and what
 * runs over all columns between them.
 */
export function readingOrder(
  fragments: readonly Fragment[],
  tables: readonly TableShape[],
  manner: PageManner,
): PageShape[] {
  return orderPart({ fragments: [...fragments], tables: [...tables] }, manner, 0)
}

function orderPart(part: Part, manner: PageManner, depth: number): PageShape[] {
  const at = depth < 3 ? findGutter(part.fragments, part.tables, manner.gutters) : null
  if (at === null) return orderColumn(part, manner.body)
  const shapes: PageShape[] = []
  let left: Part = { fragments: [], tables: [] }
  let right: Part = { fragments: [], tables: [] }
  let across: Part = { fragments: [], tables: [] }
  const closeColumns = () => {
    shapes.push(...orderPart(left, manner, depth + 1), ...orderPart(right, manner, depth + 1))
    left = { fragments: [], tables: [] }
    right = { fragments: [], tables: [] }
  }
  const closeAcross = () => {
    shapes.push(...orderColumn(across, manner.body))
    across = { fragments: [], tables: [] }
  }
  for (const { fragment, table, span } of inOrder(part)) {
    const isAcross = span.left < at && span.right > at
    if (isAcross) closeColumns()
    else closeAcross()
    const side = isAcross ? across : span.right <= at ? left : right
    if (fragment) side.fragments.push(fragment)
    if (table) side.tables.push(table)
  }
  closeColumns()
  closeAcross()
  return shapes
}

function inOrder({ fragments, tables }: Part) {
  const all = [
    ...fragments.map((fragment) => ({
      fragment,
      table: null,
      span: fragment,
      top: fragment.base - fragment.size * 0.8,
    })),
    ...tables.map((table) => ({ fragment: null, table, span: table, top: table.top })),
  ]
  return all.sort((a, b) => a.top - b.top)
}

/** One column from top to bottom; tables without rules are found only inside one. */
function orderColumn({ fragments, tables }: Part, body: number): PageShape[] {
  const aligned = alignedTables(fragments, body)
  const inTable = new Set(aligned.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat())))
  const lines = columnLines(fragments.filter((fragment) => !inTable.has(fragment)))
  const places = [
    ...lines.map((shape) => ({ shape, bottom: shape.base + shape.size * 0.2 })),
    ...[...tables, ...aligned].map((shape) => ({ shape, bottom: shape.bottom })),
  ]
  return places.sort((a, b) => a.bottom - b.bottom).map(({ shape }) => shape)
}
