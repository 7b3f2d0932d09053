import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { importTable, type TableRefusal, tryTable } from '../table.verbs.ts'
import { isWorkfile } from '../workfile/recognise.ts'
import { importWorkfile, tryWorkfile, type WorkfileRefusal } from '../workfile/workfile.verbs.ts'
import { type ColumnPart, headingKey } from './columns/column.ts'
import type { Workbook } from './reading/workbook.ts'
import type { TableChoice } from './rows/table.shape.ts'
import {
  deleteUpload,
  findUpload,
  insertUpload,
  listUploads,
  saveChoice,
  saveHeadings,
  type TableUpload,
  type WaitingTable,
} from './upload.queries.ts'

/** Keeps the cells of a table while somebody looks at what they would change; those left lying go after a week, or as the city says. */
export async function keepTable(
  scope: Scope,
  plan: string,
  { name, book }: { name: string; book: Workbook },
): Promise<string> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('keepTable')
  return transact(scope, 'plan.keepTable', async ({ tx, changed }) => {
    const edition = await chooseEdition(tx, scope, plan)
    const id = randomUUID()
    await insertUpload(tx, scope, { id, planId: edition.id, fileName: name, book, choice: {} })
    changed({ kind: 'table', id, before: null, after: { planId: edition.id, name, sheets: book.sheets.length } })
    return id
  })
}

/** A kept table as it was read. `isWorkfile`: it came from here, and says itself what each cell means. */
export async function showUpload(scope: Scope, plan: string, id: string) {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showUpload')
  const upload = await read(scope, (tx) => findOf(tx, scope, plan, id))
  return { upload, isWorkfile: isWorkfile(upload.book) }
}

/** A kept table, and what it would do to the plan now. */
export async function showTable(scope: Scope, plan: string, id: string) {
  const { upload } = await showUpload(scope, plan, id)
  return { upload, ...(await tryTable(scope, plan, tableOf(upload))) }
}

/** The same for a file that came from here. */
export async function showBrought(scope: Scope, plan: string, id: string) {
  const { upload } = await showUpload(scope, plan, id)
  return { upload, ...(await tryWorkfile(scope, plan, broughtOf(upload))) }
}

/** Keeps what a person has chosen; `headings`: what headings mean, for this city's next tables. */
export async function chooseTable(
  scope: Scope,
  plan: string,
  id: string,
  choice: TableChoice,
  headings: ReadonlyMap<string, ColumnPart> = new Map(),
): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('chooseTable')
  await transact(scope, 'plan.chooseTable', async ({ tx, changed }) => {
    const upload = await findOf(tx, scope, plan, id)
    await saveChoice(tx, id, choice)
    const keyed = [...headings].map(([heading, part]) => [headingKey(heading), part] as const)
    await saveHeadings(tx, scope, new Map(keyed.filter(([key]) => key !== '')))
    changed({ kind: 'table', id, before: upload.choice, after: choice })
  })
}

/** `removals`: entries that a file no longer has may go. `onWritten`: hears how many measures are written. */
export type ImportWish = { seen: string; removals: boolean; onWritten?: (count: number) => void }

/** Takes a kept table over, as it was seen; then its cells are no longer needed. */
export async function importUpload(
  scope: Scope,
  plan: string,
  id: string,
  wish: ImportWish,
): Promise<Outcome<{ added: number; changed: number }, TableRefusal | WorkfileRefusal | 'table.needs_coordinator'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importUpload')
  return transact(scope, 'plan.importUpload', async ({ tx, changed }) => {
    const upload = await findOf(tx, scope, plan, id)
    const { state } = await chooseEdition(tx, scope, plan)
    if (state !== 'draft' && !mayPublish(scope.viewer)) return refused('table.needs_coordinator')
    const within = { ...scope, db: tx }
    const imported = isWorkfile(upload.book)
      ? await importWorkfile(within, plan, broughtOf(upload), { name: upload.fileName, ...wish })
      : await importTable(within, plan, tableOf(upload), wish.seen, wish.onWritten)
    if (!imported.ok) return imported
    await deleteUpload(tx, id)
    changed({ kind: 'table', id, before: { name: upload.fileName }, after: imported.value })
    return ok({ added: imported.value.added, changed: imported.value.changed })
  })
}

/** The tables of a plan that wait to be imported. */
export async function showTables(scope: Scope, plan: string): Promise<WaitingTable[]> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('showTables')
  return read(scope, async (tx) => listUploads(tx, (await chooseEdition(tx, scope, plan)).id))
}

/** Deletes a kept table. What its headings mean stays known: that is the city's, not the table's. */
export async function deleteTable(scope: Scope, plan: string, id: string): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('deleteTable')
  await transact(scope, 'plan.deleteTable', async ({ tx, changed }) => {
    const { fileName } = await findOf(tx, scope, plan, id)
    await deleteUpload(tx, id)
    changed({ kind: 'table', id, before: { name: fileName }, after: null })
  })
}

async function findOf(tx: Transaction, scope: Scope, plan: string, id: string): Promise<TableUpload> {
  const isId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const upload = isId ? await findUpload(tx, id) : undefined
  const edition = await chooseEdition(tx, scope, plan)
  if (!upload || upload.planId !== edition.id) throw new NotFound('table')
  return upload
}

function tableOf({ fileName, book, choice }: TableUpload) {
  return { name: fileName, book, choice }
}

function broughtOf({ book, choice }: TableUpload) {
  return { book, keeps: choice.keeps ?? {} }
}
