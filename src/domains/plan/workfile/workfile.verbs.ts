import { dayOf } from '../../../i18n/format.ts'
import { digestOf } from '../../../platform/audit.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { listUnits } from '../../accounts/accounts.ts'
import { showMoney } from '../calls/money.read.ts'
import { takeFunding } from '../calls/office/take-funding.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import { listGoals } from '../goal.queries.ts'
import { inPlanOrder } from '../goal.ts'
import { listKindDays } from '../kind-change.queries.ts'
import { compareNumbers } from '../measure.ts'
import { mayEdit, maySeeDrafts } from '../plan.access.ts'
import { listKnownMeasures, type StoredRow } from '../table/known-measures.queries.ts'
import type { Workbook } from '../table/reading/workbook.ts'
import { nameAll } from './columns/names.ts'
import { type FundingLine, fundingSheets, readFundingSheets } from './funding.sheets.ts'
import { takeRows, type WorkReady } from './take-work-rows.ts'
import { type Keeps, proposeWorkfile, type WorkPicture, type WorkProposal } from './workfile.proposal.ts'
import { writeWorkfile } from './workfile.write.ts'
import { xlsxBook } from './writing/xlsx.book.ts'

/** The measures of an edition as a file to work in, and to bring back. */
export async function showWorkfile(
  scope: Scope,
  slug: string,
): Promise<{ edition: Edition; bytes: Uint8Array<ArrayBuffer> }> {
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('showWorkfile')
  const { edition, measures, picture } = await read(scope, (tx) => loadPicture(tx, scope, slug))
  const inSource = { ...scope, lang: sourceLanguage(scope.city) }
  const money = await showMoney(inSource, slug)
  const funding = await read(scope, (tx) => fundingSheets(tx, inSource, edition.id, money))
  const told = { plan: edition.title.words, city: scope.city.name, day: dayOf(scope.now) }
  const inOrder = measures.toSorted((a, b) => compareNumbers(a.sheet, b.sheet) || (a.slug < b.slug ? -1 : 1))
  return { edition, bytes: await xlsxBook(writeWorkfile(inOrder, picture.names, told, funding), scope.now) }
}

export type WorkfileTrial = { edition: Edition; proposal: WorkProposal & { funding: FundingLine[] }; seen: string }
export type Brought = { book: Workbook; keeps: Keeps }

/** What a file would do to the plan that it came from. Changes nothing. */
export async function tryWorkfile(scope: Scope, slug: string, brought: Brought): Promise<WorkfileTrial> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('tryWorkfile')
  return read(scope, async (tx) => (await compare(tx, scope, slug, brought)).trial)
}

export type WorkfileRefusal = 'changed_meanwhile' | 'work.unclear' | 'work.clashes' | 'work.removals' | 'table.nothing'
export type WorkfileWish = {
  name: string
  /** That of the trial that somebody confirmed. */
  seen: string
  /** Entries that the file no longer has may go. */
  removals: boolean
  onWritten?: (count: number) => void
}

/** Does what the trial showed, all of it or nothing. */
export async function importWorkfile(
  scope: Scope,
  slug: string,
  brought: Brought,
  { name, seen, removals, onWritten }: WorkfileWish,
): Promise<Outcome<{ added: number; changed: number }, WorkfileRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('importWorkfile')
  return transact(scope, 'plan.importWorkfile', async (write) => {
    const { tx, changed } = write
    const { trial, measures, funding } = await compare(tx, scope, slug, brought)
    if (seen !== trial.seen) return refused('changed_meanwhile')
    const { rows, findings } = trial.proposal
    const errors = findings.filter(({ level }) => level === 'error').length
    if (errors > 0 || rows.some(({ kind }) => kind === 'error')) return refused('work.unclear', { count: errors })
    const clashes = rows.filter(({ kind }) => kind === 'clash').length
    if (clashes > 0) return refused('work.clashes', { count: clashes })
    if (!removals && rows.some(({ removed }) => removed.length > 0)) return refused('work.removals')
    const taken = rows.filter(({ kind }) => kind === 'new' || kind === 'changed')
    if (taken.length + trial.proposal.funding.length === 0) return refused('table.nothing')
    const stored = new Map(measures.map((one) => [one.id, one]))
    const ready = await takeRows(tx, scope, { planId: trial.edition.id, taken, stored, file: name, onWritten })
    for (const one of ready) changed(changeOf(one))
    for (const { kind, trial: own } of funding) await takeFunding(write, scope, kind, own)
    const all = [...taken.map(({ kind }) => kind === 'new'), ...trial.proposal.funding.map(({ isNew }) => isNew)]
    return ok({ added: all.filter((isNew) => isNew).length, changed: all.filter((isNew) => !isNew).length })
  })
}

/** As the life of a record tells it: what it was and is, with the reason for another kind. */
function changeOf({ row, batch, before }: WorkReady) {
  const { status, kindChange } = row
  const own = before ? {} : { slug: batch.slug }
  return {
    kind: 'measure',
    id: batch.id,
    before: before ? { ...before.sheet, ...(status && { status: before.last }) } : null,
    after: { ...own, ...batch.sheet, ...(status && { status }), ...kindChange },
  }
}

async function compare(tx: Transaction, scope: Scope, slug: string, { book, keeps }: Brought) {
  const { edition, measures, picture } = await loadPicture(tx, scope, slug)
  const { read: funding, findings, lines } = await readFundingSheets(tx, scope, book)
  const proposed = proposeWorkfile(book, keeps, picture)
  const proposal = { ...proposed, funding: lines, findings: [...findings, ...proposed.findings] }
  const seen = digestOf([
    ...funding.map(({ trial }) => trial.seen),
    ...proposal.rows.map(({ row, kind, measure, sheet, status, kindChange }) => {
      return { row, kind, id: measure?.id, version: measure?.version, sheet, status, kindChange }
    }),
  ])
  return { measures, funding, trial: { edition, proposal, seen } satisfies WorkfileTrial }
}

/** In the city's own language, in which files are written, whoever asks. */
async function loadPicture(tx: Transaction, scope: Scope, slug: string) {
  const inSource = { ...scope, lang: sourceLanguage(scope.city) }
  const edition = await chooseEdition(tx, scope, slug)
  const goals = inPlanOrder(await listGoals(tx, inSource, edition.id, await listFields(tx, inSource, edition.id)))
  const units = await listUnits(tx, inSource)
  const measures: StoredRow[] = await listKnownMeasures(tx, edition.id)
  const names = nameAll(
    scope.city,
    goals,
    units.map(({ id, name, short }) => ({ id, name: name.words, short })),
    new Set(measures.flatMap(({ sheet }) => sheet.attachments.map(({ url }) => url))),
  )
  const kindSince = await listKindDays(tx, edition.id)
  const picture: WorkPicture = { names, measures, kindSince, today: dayOf(scope.now) }
  return { edition, measures, picture }
}
