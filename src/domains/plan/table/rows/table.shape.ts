import { periodOf } from '../../import/values/period.ts'
import type { Column, ColumnPart } from '../columns/column.ts'
import { guessColumns } from '../columns/columns.guess.ts'
import { findHead, type Head } from '../columns/head.find.ts'
import { viewSheet } from '../columns/sheet.view.ts'
import { type Sheet, textOf, type Workbook } from '../reading/workbook.ts'

/** What a person has chosen of a table; what is left out is guessed. */
export type TableChoice = {
  sheet?: number
  head?: Head
  /** By the position of the column. */
  parts?: Record<string, ColumnPart>
  /** Rows whose title is nearly that of a measure: whether they mean it. By the row. */
  decisions?: Record<string, 'same' | 'new'>
  /** Rows that cannot be taken are left out, and the others taken. */
  leaveOut?: boolean
  /** Of a file that came from here: which side is kept where both changed the same. By the row and the fact. */
  keeps?: Record<string, 'file' | 'plan'>
}

/** How a table is understood: where its headings are, and what its columns say. */
export type TableShape = { sheet: number; head: Head; columns: Column[]; asOf: string | null }

/** `remembered`: what headings meant in this city before, by their key. */
export function shapeTable(
  book: Workbook,
  choice: TableChoice,
  remembered: ReadonlyMap<string, ColumnPart>,
): TableShape {
  const at = choice.sheet ?? chooseSheet(book)
  const sheet = book.sheets[at] ?? book.sheets[0]!
  const view = viewSheet(sheet)
  const head = choice.head ?? findHead(view) ?? firstFilled(sheet)
  const columns = guessColumns(view, head, remembered).map((column): Column => {
    const chosen = choice.parts?.[column.at]
    return chosen === undefined ? column : { ...column, part: chosen, certainty: 'chosen' }
  })
  return { sheet: at, head, columns, asOf: dayOfTable(sheet, head, columns) }
}

/** The visible sheet whose headings say most; a cover page says nothing. */
function chooseSheet({ sheets }: Workbook): number {
  const scores = sheets.map((sheet, at) => {
    const view = viewSheet(sheet)
    const head = findHead(view)
    const parts = head ? guessColumns(view, head, new Map()).filter(({ part }) => part !== 'ignore').length : 0
    return { at, score: parts + Math.min(sheet.rows.length, 500) / 1000 - (sheet.hidden ? 1000 : 0) }
  })
  return scores.reduce((best, one) => (one.score > best.score ? one : best), { at: 0, score: -2000 }).at
}

function firstFilled({ rows }: Sheet): Head {
  const row = Math.max(
    0,
    rows.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1),
  )
  return { from: row, to: row }
}

/** "Stand: 30.06.2025" above the table, or in the heading of its statuses: the day of which all rows speak. */
function dayOfTable(sheet: Sheet, head: Head, columns: readonly Column[]): string | null {
  const above = sheet.rows.slice(0, head.from).flatMap((row) => row.map(textOf))
  const headings = columns.filter(({ part }) => part.startsWith('status')).map(({ heading }) => heading)
  for (const text of [...above, ...headings, sheet.name]) {
    const [said] = /\b(?:stand|stichtag|datenstand|berichtsstand)\b.{0,40}/i.exec(text) ?? []
    const day = said === undefined ? null : (periodOf(said)?.endsOn ?? periodOf(said)?.startsOn ?? null)
    if (day !== null) return day
  }
  return null
}
