import { line, type Words } from '../../../platform/http/form.ts'
import { type Column, type ColumnPart, isColumnPart } from './columns/column.ts'
import type { Head } from './columns/head.find.ts'
import type { TableChoice } from './rows/table.shape.ts'

/** The rows of the headings as a person writes them, "4" or "4–5"; undefined for anything else. */
export function readHead(words: string): Head | undefined {
  const [, from, to] = /^(\d{1,5})(?:\s*(?:[-–—]|bis|to)\s*(\d{1,5}))?$/.exec(words.trim()) ?? []
  if (from === undefined) return undefined
  const head = { from: Number(from) - 1, to: Number(to ?? from) - 1 }
  return head.from >= 0 && head.to >= head.from && head.to - head.from < 10 ? head : undefined
}

export function writeHead({ from, to }: Head): string {
  return from === to ? String(from + 1) : `${from + 1}–${to + 1}`
}

/** What the columns are said to mean, as far as it is another thing than was guessed. */
export function readParts(words: Words, columns: readonly Column[]): Map<Column, ColumnPart> {
  const parts = new Map<Column, ColumnPart>()
  for (const column of columns) {
    const said = line(words, `part-${column.at}`)
    if (isColumnPart(said) && (said !== column.part || column.certainty === 'chosen')) parts.set(column, said)
  }
  return parts
}

/** Rows that are nearly a measure of the plan: what was decided of them. */
export function readDecisions(words: Words, before: TableChoice['decisions'] = {}): TableChoice['decisions'] {
  const decisions = { ...before }
  for (const [name, value] of Object.entries(words)) {
    const [, row] = /^near-(\d{1,5})$/.exec(name) ?? []
    if (row !== undefined && (value === 'same' || value === 'new')) decisions[row] = value
  }
  return decisions
}

/** Facts that were changed in the file and in the plan: which side is kept. `all`: of those nobody has decided yet. */
export function readKeeps(
  words: Words,
  open: readonly string[],
  before: TableChoice['keeps'] = {},
): NonNullable<TableChoice['keeps']> {
  const keeps = { ...before }
  const sideIn = (value: unknown) => (value === 'file' || value === 'plan' ? value : undefined)
  for (const key of open) {
    const side = sideIn(words[`keep-${key}`]) ?? sideIn(words.all)
    if (side) keeps[key] = side
  }
  return keeps
}
