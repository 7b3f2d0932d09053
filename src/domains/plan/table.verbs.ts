import { randomUUID } from 'node:crypto'
import { dayOf } from '../../i18n/format.ts'
import { digestOf } from '../../platform/audit.ts'
import type { Transaction } from '../../platform/database.ts'
import { Forbidden } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../platform/scope.ts'
import { read, transact } from '../../platform/transact.ts'
import { listUnits } from '../accounts/accounts.ts'
import { chooseEdition } from './edition.read.ts'
import type { Edition } from './edition.ts'
import { listFields } from './field.queries.ts'
import { listGoals } from './goal.queries.ts'
import { mayEdit } from './plan.access.ts'
import { listKnownMeasures } from './table/known-measures.queries.ts'
import { insertStatuses, saveMeasures } from './table/measure-batch.queries.ts'
import { goalNames, indexGoals } from './table/plan-picture.ts'
import type { Workbook } from './table/reading/workbook.ts'
import { proposeTable, type TableProposal } from './table/rows/table.proposal.ts'
import { shapeTable, type TableChoice, type TableShape } from './table/rows/table.shape.ts'
import { foundUnits, prepare, tellPublished } from './table/take-rows.ts'
import { listHeadings } from './table/upload.queries.ts'

/** A table that was read, with what a person has chosen of it. */
export type Table = { name: string; book: Workbook; choice: TableChoice }

/** What a table would do to a plan. `seen`: by it the import knows that nothing has changed since somebody looked. */
export type TableTrial = { edition: Edition; shape: TableShape; proposal: TableProposal; seen: string }

/** Compares a table with a plan, without `slug` the one in force. Changes nothing. */
export async function tryTable(scope: Scope, slug: string | undefined, table: Table): Promise<TableTrial> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('tryTable')
  return read(scope, async (tx) => (await compare(tx, scope, slug, table)).trial)
}

export type TableResult = { added: number; changed: number; same: number; leftOut: number; units: number }
export type TableRefusal = 'table.nothing' | 'table.rows_unclear' | 'changed_meanwhile'

/**
 * Does what the trial showed, all of it or nothing. `seen`: that of the trial that somebody confirmed. Rows that cannot
 * be taken refuse the whole table, unless it was chosen to leave them out.
 */
export async function importTable(
  scope: Scope,
  slug: string | undefined,
  table: Table,
  seen: string | null,
  onWritten?: (count: number) => void,
): Promise<Outcome<TableResult, TableRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importTable')
  return transact(scope, 'plan.importTable', async ({ tx, changed }) => {
    const { trial, measures } = await compare(tx, scope, slug, table)
    if (seen !== null && seen !== trial.seen) return refused('changed_meanwhile')
    const { rows, units } = trial.proposal
    const unclear = rows.filter(({ kind }) => kind === 'error' || kind === 'near')
    if (unclear.length > 0 && !table.choice.leaveOut) return refused('table.rows_unclear', { rows: unclear.length })
    const taken = rows.filter(({ kind }) => kind === 'new' || kind === 'changed')
    if (rows.length === unclear.length) return refused('table.nothing')
    const founded = await foundUnits({ ...scope, db: tx }, units, taken)
    const ready = await prepare(tx, trial.edition.id, taken, measures, founded)
    const saved = ready.filter(({ before, row }) => before === undefined || row.differs.length > 0)
    await saveMeasures(
      tx,
      scope,
      saved.map(({ batch }) => batch),
      onWritten,
    )
    await tellPublished(tx, scope, trial.edition.id, ready, table.name)
    const statuses = ready.flatMap(({ row, batch }) =>
      row.status ? [{ id: randomUUID(), measureId: batch.id, ...row.status }] : [],
    )
    await insertStatuses(tx, scope, statuses)
    for (const { batch, before } of saved) {
      changed({
        kind: 'measure',
        id: batch.id,
        before: before?.sheet ?? null,
        after: { slug: batch.slug, ...batch.sheet },
      })
    }
    for (const { row, batch, before } of ready) {
      const told = {
        kind: 'measure',
        id: batch.id,
        before: { status: before?.last ?? null },
        after: { status: row.status },
      }
      if (row.status) changed(told)
    }
    return ok({
      added: taken.filter(({ kind }) => kind === 'new').length,
      changed: taken.filter(({ kind }) => kind === 'changed').length,
      same: rows.filter(({ kind }) => kind === 'same').length,
      leftOut: unclear.length,
      units: founded.size,
    })
  })
}

async function compare(tx: Transaction, scope: Scope, slug: string | undefined, { name, book, choice }: Table) {
  const edition = await chooseEdition(tx, scope, slug)
  // Tables are written in the city's own language, whoever brings them.
  const inSource = { ...scope, lang: sourceLanguage(scope.city) }
  const fields = await listFields(tx, inSource, edition.id)
  const goals = await listGoals(tx, inSource, edition.id, fields)
  const units = (await listUnits(tx, inSource)).map((unit) => ({
    id: unit.id,
    name: unit.name.words,
    short: unit.short,
  }))
  const measures = await listKnownMeasures(tx, edition.id)
  const shape = shapeTable(book, choice, await listHeadings(tx))
  const picture = {
    goals: indexGoals(fields, goals),
    goalName: goalNames(goals),
    units,
    measures,
    city: scope.city,
    today: dayOf(scope.now),
  }
  const proposal = proposeTable(book, shape, choice, picture, name)
  const seen = digestOf(
    proposal.rows.map(({ row, kind, measure, sheet, status }) => ({
      row,
      kind,
      id: measure?.id,
      version: measure?.version,
      sheet,
      status,
    })),
  )
  const trial: TableTrial = { edition, shape, proposal, seen }
  return { trial, measures: new Map(measures.map((one) => [one.id, one])) }
}
