import type { Block, Cell, TextLooks } from '../document.ts'
import { wrapText } from './hyphen.cut.ts'
import { wholeRows } from './table.rows.ts'

type Table = Extract<Block, { kind: 'table' }>

/** A table as text programs leave it. */
export function tableLines(table: Table, looks: TextLooks, textOf: (one: Cell) => string[]): string[] {
  const rows = [...(table.head ? [table.head] : []), ...wholeRows(table.rows)]
  switch (looks.table) {
    case 'tabs':
      return rows.map((row) =>
        row
          .map((one) => textOf(one).join(' '))
          .join('\t')
          .trimEnd(),
      )
    case 'pipes':
      return rows.map((row) => `| ${row.map((one) => textOf(one).join(' ')).join(' | ')} |`)
    case 'lines':
      return rows.flatMap((row) => row.flatMap(textOf))
    case 'grid':
      return rows.flatMap((row, at) => {
        const repeat = table.head && at > 0 && at % 14 === 0 ? gridRow(table.head, table, looks, textOf) : []
        return [...repeat, ...gridRow(row, table, looks, textOf)]
      })
  }
}

/** Columns side by side, each wrapped in its own width, parted by blanks. */
function gridRow(row: Cell[], table: Table, looks: TextLooks, textOf: (one: Cell) => string[]): string[] {
  const whole = Math.max(looks.width, 100)
  const sum = table.widths.reduce((total, width) => total + width, 0)
  let column = 0
  const columns = row.map((one) => {
    const span = one.span ?? 1
    const share = table.widths.slice(column, column + span).reduce((total, width) => total + width, 0)
    column += span
    const width = Math.max(5, Math.floor((whole * share) / sum) - 2)
    return { width, lines: textOf(one).flatMap((line) => wrapText(line, width, { hyphenated: true })) }
  })
  const height = Math.max(1, ...columns.map(({ lines }) => lines.length))
  return [
    ...Array.from({ length: height }, (_, line) =>
      columns
        .map(({ width, lines }) => (lines[line] ?? '').padEnd(width))
        .join('  ')
        .trimEnd(),
    ),
    '',
  ]
}
