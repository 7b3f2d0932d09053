import type { Where } from '../../plan-reading.ts'
import type { Block, TableCell, TableRow } from '../blocks/block.ts'
import { attribute, elementsIn, type HtmlElement, isElement, numberOf, whereOf } from './html.element.ts'
import { isSilent } from './html.leave.ts'

/** Reads the content of a cell. */
type ReadCell = (cell: HtmlElement) => Block[]

const sections: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

/** The rows of a <table>; a row names columns when it stands in <thead> or consists of <th> only. */
export function tableRows(table: HtmlElement, read: ReadCell, where: Where): TableRow[] {
  return elementsIn(table).flatMap((part) => {
    if (part.tagName === 'tr') return rowOf(part, false, read, where)
    if (!sections.has(part.tagName) || isSilent(part)) return []
    const rows = elementsIn(part).filter(({ tagName }) => tagName === 'tr')
    return rows.flatMap((row) => rowOf(row, part.tagName === 'thead', read, where))
  })
}

function rowOf(row: HtmlElement, inHead: boolean, read: ReadCell, where: Where): TableRow[] {
  const elements = elementsIn(row).filter((cell) => ['td', 'th'].includes(cell.tagName) && !isSilent(cell))
  if (isSilent(row) || elements.length === 0) return []
  const cells = elements.map(
    (cell): TableCell => ({
      blocks: read(cell),
      columns: numberOf(cell, 'colspan') || 1,
      // rowspan="0" covers all rows that are left.
      rows: (numberOf(cell, 'rowspan') ?? 1) ? (numberOf(cell, 'rowspan') ?? 1) : 1_000_000,
    }),
  )
  const isHead = inHead || (elements.length > 1 && elements.every(({ tagName }) => tagName === 'th'))
  return [{ cells, head: isHead, where: whereOf(row, where) }]
}

/** The pairs of a <dl>: what is explained left, the explanation right. */
export function definitionRows(list: HtmlElement, read: ReadCell, where: Where): TableRow[] {
  const rows: TableRow[] = []
  const entries = elementsIn(list).flatMap((one) => (one.tagName === 'div' ? one.childNodes.filter(isElement) : [one]))
  let after = ''
  for (const entry of entries) {
    const blocks = entry.tagName === 'dt' || entry.tagName === 'dd' ? read(entry) : []
    if (entry.tagName === 'dt' && after === 'dt') rows.at(-1)!.cells[0]!.blocks.push(...blocks)
    else if (entry.tagName === 'dt') {
      const cells = [cellOf(blocks), cellOf([])]
      rows.push({ cells, head: false, where: whereOf(entry, where) })
    } else if (entry.tagName === 'dd' && rows.length > 0) rows.at(-1)!.cells[1]!.blocks.push(...blocks)
    after = entry.tagName
  }
  return rows
}

export function isLayoutTable(table: HtmlElement): boolean {
  return ['presentation', 'none'].includes(attribute(table, 'role') ?? '')
}

function cellOf(blocks: Block[]): TableCell {
  return { blocks, columns: 1, rows: 1 }
}
