import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sayRefusal } from '../../../ui/page-form.ts'
import type { FundingKind } from '../calls/calls.routes.ts'
import { listAwards, listCalls } from '../calls/funding.queries.ts'
import type { Target } from '../calls/funding.ts'
import type { MoneyPage } from '../calls/money.read.ts'
import { moneyTable } from '../calls/money.table.ts'
import { guessParts } from '../calls/office/funding.rows.ts'
import { fundingTable } from '../calls/office/funding.table.ts'
import { sayFunding } from '../calls/office/office.messages.ts'
import { dueOf, type FundingTrial, lookAtFunding } from '../calls/office/take-funding.ts'
import { nameTargets } from '../calls/targets.ts'
import type { ExportCell, ExportTable } from '../exports/export-table.ts'
import { loadKnownRecords } from '../records/records.read.ts'
import { textOf, type Workbook } from '../table/reading/workbook.ts'
import type { Look } from './columns/column.ts'
import type { Finding } from './rows/finding.ts'
import type { WrittenSheet } from './writing/written.book.ts'

const kinds = ['call', 'award'] as const
const sheetOf = (kind: FundingKind) => sayFunding('de', `${kind}s`)

/** Calls and awards for this plan, each on a sheet that comes back as any table of them does; and its money, to be read. */
export async function fundingSheets(
  tx: Transaction,
  scope: Scope,
  planId: string,
  money: MoneyPage | null,
): Promise<WrittenSheet[]> {
  const known = await loadKnownRecords(tx, scope)
  const isOfPlan = ({ id }: Target) => known.get(id)?.edition.id === planId
  const all = await listCalls(tx)
  const own = new Set(all.filter(({ targets }) => targets.some(isOfPlan)).map(({ id }) => id))
  const awards = (await listAwards(tx)).filter(({ targets, callId }) =>
    targets.length > 0 ? targets.some(isOfPlan) : own.has(callId ?? ''),
  )
  const calls = all.filter(({ id }) => own.has(id) || awards.some(({ callId }) => callId === id))
  const tables = kinds.map((kind) => fundingTable(kind, { calls, awards }, nameTargets(known)))
  return [...tables, ...(money ? [moneyTable('de', money)] : [])].map(sheetFrom)
}

function sheetFrom({ title, columns, rows }: ExportTable): WrittenSheet {
  const lookOf = (at: number): Look => lookOfCell(rows.find((cells) => (cells[at] ?? '') !== '')?.[at])
  return { name: title.slice(0, 31), columns: columns.map((one, at) => ({ ...one, look: lookOf(at) })), rows }
}

function lookOfCell(cell: ExportCell | undefined): Look {
  if (typeof cell !== 'object' || cell === null) return 'words'
  return 'cents' in cell ? 'money' : 'number'
}

export type FundingRead = { kind: FundingKind; trial: FundingTrial }
export type FundingLine = { kind: FundingKind; name: string; isNew: boolean; changes: string[] }

/** What the sheets of calls and awards would change; what is wrong is told by its cell. */
export async function readFundingSheets(tx: Transaction, scope: Scope, book: Workbook) {
  const findings: Finding[] = []
  const read: FundingRead[] = []
  for (const kind of kinds) {
    const sheet = book.sheets.find(({ name }) => name === sheetOf(kind))
    if (!sheet) continue
    const trial = await lookAtFunding(tx, scope, kind, sheet.rows, guessParts(kind, sheet.rows[0] ?? []))
    for (const { row, column, refusal } of trial.faults) {
      const words = sayRefusal(sayFunding, scope.lang, refusal)
      const text = column === null ? '' : textOf(sheet.rows[row]?.[column]).slice(0, 120)
      findings.push({ sheet: sheet.name, level: 'error', code: 'work.funding', row, column, text, values: { words } })
    }
    read.push({ kind, trial })
  }
  const lines = read.flatMap(({ kind, trial }) =>
    dueOf(trial).map(({ name, before, changes }): FundingLine => ({ kind, name, isNew: before === null, changes })),
  )
  return { read, findings, lines }
}
