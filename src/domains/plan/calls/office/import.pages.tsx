import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { readUpload, readWords } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { EditingEnv } from '../../editing/editing-env.ts'
import { csvFile } from '../../exports/csv.file.ts'
import { mayEdit } from '../../plan.access.ts'
import { readTableFile } from '../../table/reading/read-table-file.ts'
import type { CellValue } from '../../table/reading/workbook.ts'
import { callsOffice, callsOfficePatterns } from '../calls.routes.ts'
import { showCalls, showSheet } from '../funding.read.ts'
import { guessParts } from './funding.rows.ts'
import { fieldsOf, fundingTable } from './funding.table.ts'
import { importFunding, tryFunding } from './import.verbs.ts'
import { type Brought, ImportView } from './import-view.tsx'
import { kindIn } from './kind-in.ts'
import { sayFunding } from './office.messages.ts'

/** Calls and awards as tables: taken home, and brought in. */
export const fundingTables = new Hono<EditingEnv>()

/** As many as a page can still show and send back. */
const mostRows = 2000

fundingTables.get(callsOfficePatterns.file, async (c) => {
  const { scope } = c.var
  const kind = c.req.param('file').startsWith('award') ? 'award' : 'call'
  const { names } = await showSheet(scope, kind, null)
  c.header('Content-Disposition', `attachment; filename="${kind}s.csv"`)
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  return c.body(csvFile(fundingTable(kind, await showCalls(scope), names)))
})

fundingTables.get(callsOfficePatterns.import, (c) => showForm(c, { words: {}, errors: {} }, null))

fundingTables.post(callsOfficePatterns.import, async (c) => {
  const { scope } = c.var
  if (!mayEdit(scope.viewer)) throw new Forbidden('importFunding')
  const kind = kindIn(c)
  const words = await readWords(c)
  const lines = cellsIn(words.cells ?? '') ?? (await linesOf(c))
  if ('code' in lines) return showForm(c, refusedForm({}, 'file', lines), null)
  const fields = fieldsOf(kind)
  const chosen = (lines[0] ?? []).map((_, i) => fields.find((one) => one === words[`part-${i}`]) ?? '')
  const parts = words.cells === undefined ? guessParts(kind, lines[0] ?? []) : chosen
  if (words.step === 'take') {
    const done = await importFunding(scope, kind, lines, parts, words.seen ?? '')
    if (done.ok) return c.redirect(`${callsOffice.list()}?notice=notice.imported`, 303)
    const trial = await tryFunding(scope, kind, lines, parts)
    return showForm(c, refusedForm({}, 'file', done), { lines, parts, trial })
  }
  const trial = await tryFunding(scope, kind, lines, parts)
  return showForm(c, { words: {}, errors: {} }, { lines, parts, trial })
})

async function linesOf(c: Context<EditingEnv>) {
  const file = await readUpload(c, 'file')
  if (file === null) return refused('import.no_file')
  const book = await readTableFile(file)
  if (!book.ok) return refused('import.unreadable')
  const rows = book.value.sheets[0]?.rows ?? []
  const first = Math.max(
    0,
    rows.findIndex((cells) => cells.filter((cell) => cell !== '').length > 1),
  )
  const lines = rows.slice(first)
  return lines.length > mostRows ? refused('import.too_many', { most: mostRows }) : lines
}

/** Cells that a page of ours sent back: texts, numbers and days, and nothing else. */
function cellsIn(json: string): CellValue[][] | undefined {
  if (json === '') return undefined
  try {
    const rows: unknown = JSON.parse(json)
    const isRow = (row: unknown) => Array.isArray(row) && row.length <= 500 && row.every(isCell)
    return Array.isArray(rows) && rows.length <= mostRows && rows.every(isRow) ? (rows as CellValue[][]) : undefined
  } catch {
    return undefined
  }
}

function isCell(cell: unknown): boolean {
  if (typeof cell === 'string') return true
  const [entry] = typeof cell === 'object' && cell !== null ? Object.entries(cell) : []
  if (!entry) return false
  return ['number', 'share'].includes(entry[0]) ? typeof entry[1] === 'number' : typeof entry[1] === 'string'
}

function showForm(c: Context<EditingEnv>, form: PageForm, brought: Brought | null) {
  const { scope, show } = c.var
  if (!mayEdit(scope.viewer)) throw new Forbidden('importFunding')
  const kind = kindIn(c)
  const body = <ImportView lang={scope.lang} kind={kind} form={form} brought={brought} />
  return show({ title: sayFunding(scope.lang, `import.${kind}`), status: statusOf(form), body })
}
