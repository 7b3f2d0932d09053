/** Files as they leave, come back, and are changed on the way. */

import { added, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addUnit } from '../../accounts/accounts.ts'
import { readTable } from '../table/reading/table.reader.ts'
import type { CellValue, Workbook } from '../table/reading/workbook.ts'
import { findHeads } from './recognise.ts'
import type { WorkfileTrial } from './workfile.verbs.ts'
import { importWorkfile, showWorkfile, tryWorkfile } from './workfile.verbs.ts'

export async function sentOut(scope: Scope, slug: string): Promise<Workbook> {
  const { bytes } = await showWorkfile(scope, slug)
  return must(await readTable({ name: 'Plan.xlsx', bytes }))
}

/** The rows of a sheet below its headings, each by heading. */
export function rowsOf(book: Workbook, name: string): Record<string, CellValue>[] {
  const { rows, head, columns } = foundIn(book, name)
  return rows
    .slice(head + 1)
    .map((cells) => Object.fromEntries([...columns].map(([heading, at]) => [heading, cells[at] ?? ''])))
}

/** The same file with some cells of a row written over. `at`: counted from 0, below the headings. */
export function written(book: Workbook, name: string, at: number, cells: Record<string, CellValue>): Workbook {
  const { head, columns } = foundIn(book, name)
  return withSheet(book, name, (rows) => {
    const row = head + 1 + at
    while (rows.length <= row) rows.push([])
    const own = [...rows[row]!]
    for (const [heading, cell] of Object.entries(cells)) {
      const column = columns.get(heading)
      if (column === undefined) throw new Error(`${name} has no column ${heading}`)
      while (own.length < column) own.push('')
      own[column] = cell
    }
    rows[row] = own
  })
}

export function withSheet(book: Workbook, name: string, change: (rows: CellValue[][]) => void): Workbook {
  const sheets = book.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet
    const rows = sheet.rows.map((cells) => [...cells])
    change(rows)
    return { ...sheet, rows }
  })
  return { ...book, sheets }
}

export async function tried(scope: Scope, slug: string, book: Workbook, keeps = {}): Promise<WorkfileTrial> {
  return tryWorkfile(scope, slug, { book, keeps })
}

export async function broughtBack(scope: Scope, slug: string, book: Workbook, { removals = false, keeps = {} } = {}) {
  const { seen } = await tried(scope, slug, book, keeps)
  return importWorkfile(scope, slug, { book, keeps }, { name: 'Plan.xlsx', seen, removals })
}

/** What a trial tells of its cells: `Maßnahmen!F12 work.no_day`. */
export function toldIn({ proposal }: WorkfileTrial, level?: 'error' | 'doubt'): string[] {
  return proposal.findings
    .filter((one) => level === undefined || one.level === level)
    .map(({ sheet, code, row, column }) => `${sheet}!${String.fromCharCode(65 + (column ?? 0))}${row + 1} ${code}`)
}

function foundIn({ sheets }: Workbook, name: string) {
  const found = sheets.flatMap((sheet) => (sheet.name === name ? (findHeads(sheet) ?? []) : []))[0]
  if (!found) throw new Error(`no sheet ${name}`)
  return found
}

/** A plan with one measure that has entries of several kinds, and its file. */
export async function planWith(scope: Scope) {
  const plan = await published(scope)
  const unitId = await addUnit(scope, { name: 'Amt für Kultur', short: '41', kind: 'department', parentId: null })
  const { id, slug } = await added(scope, plan, {
    number: 'B-1',
    title: 'Chor',
    outlook: 'bald',
    leadUnitId: unitId,
    milestones: [
      { title: 'Raum gefunden', due: '2026-03-01', doneOn: null },
      { title: 'Erste Probe', due: '2026-09-01', doneOn: null },
    ],
  })
  return { plan, id, slug, unitId, book: await sentOut(scope, plan.slug) }
}
