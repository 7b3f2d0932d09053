import type { Passage } from '../passage.ts'
import type { LabelBook } from './label.book.ts'
import type { Labelled, SheetLine } from './sheet.line.ts'

/**
 * Small tables whose first row has the labels of one sheet and whose second its values: "Federführung | Laufzeit" above
 * "Amt 50 | 2025". The labelled lines stand at the first row, the second goes on with nothing of its own.
 */
export function readTurned(passages: readonly Passage[], book: LabelBook): Map<number, Labelled> {
  const found = new Map<number, Labelled>()
  passages.forEach(({ cells, table }, at) => {
    const values = passages[at + 1]
    if (!cells || cells.length < 2 || !values?.cells || found.has(at - 1)) return
    const isOneTable = table?.table === values.table?.table && table?.table !== passages[at + 2]?.table?.table
    const endsHere = table ? isOneTable : passages[at + 2]?.cells == null
    // Three labels beside each other are no pairs, wherever in the table they stand.
    const isRow = cells.length > 2 && cells.every((cell) => cell !== '')
    if ((!endsHere && !isRow) || values.cells.length !== cells.length) return
    const parts = cells.map((cell) => (cell.length <= 50 && !cell.includes('\n') ? book.partOf(cell) : null))
    const isLabels = values.cells.filter((cell) => cell !== '' && book.partOf(cell) !== null && book.count(cell) > 1)
    if (parts.some((part) => part === null) || isLabels.length * 2 >= cells.length) return
    const lines = cells.map(
      (label, nth): SheetLine => ({ part: parts[nth]!, label, value: values.cells![nth]!, at: 0 }),
    )
    found.set(at, { form: 'cells', lines })
  })
  return found
}
