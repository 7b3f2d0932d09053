import { type Context, Hono } from 'hono'
import { BadRequest } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import type { Refused } from '../../../platform/outcome.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { showPlan } from '../plan.read.ts'
import { isWorkfile } from '../workfile/recognise.ts'
import { Columns } from './pages/columns.tsx'
import { Upload } from './pages/upload.tsx'
import { readTableFile } from './reading/read-table-file.ts'
import { readHead, readParts } from './table.form.ts'
import { sayTable, type TableKey } from './table.messages.ts'
import { tablePatterns, tableRoutes } from './table.routes.ts'
import { chooseTable, deleteTable, keepTable, showTable, showTables, showUpload } from './upload.verbs.ts'

/** Measures from a table: upload, columns, preview, import. Each step is a page of its own, and works without scripts. */
export const tablePages = new Hono<EditingEnv>()

tablePages.get(tablePatterns.upload, (c) => showUploading(c, undefined))

tablePages.post(tablePatterns.upload, async (c) => {
  const { scope } = c.var
  const { edition } = await showPlan(scope, c.req.param('plan'))
  const body = await c.req.parseBody().catch((cause) => {
    throw new BadRequest(`not a form: ${cause}`)
  })
  const file = body.file instanceof File && body.file.name !== '' ? body.file : undefined
  if (!file) return showUploading(c, { ok: false, code: 'table.no_file' })
  const name = nameOf(file)
  const read = await readTableFile({ name, bytes: new Uint8Array(await file.arrayBuffer()) })
  if (!read.ok) return showUploading(c, { ...read, values: { file: name, ...read.values } })
  const id = await keepTable(scope, edition.slug, { name, book: read.value })
  const next = isWorkfile(read.value) ? tableRoutes.preview : tableRoutes.columns
  return c.redirect(next(edition.slug, id), 303)
})

tablePages.get(tablePatterns.columns, async (c) => {
  const { plan, table } = c.req.param()
  const { isWorkfile: isOurs } = await showUpload(c.var.scope, plan, table)
  return isOurs ? c.redirect(tableRoutes.preview(plan, table), 303) : showColumns(c, [])
})

tablePages.post(tablePatterns.columns, async (c) => {
  const { scope } = c.var
  const { plan, table } = c.req.param()
  const words = await readWords(c)
  const { upload, shape } = await showTable(scope, plan, table)
  const head = readHead(line(words, 'head'))
  if (!head) return showColumns(c, [{ name: 'head', words: sayTable(scope.lang, 'error.table.head') }])
  const sheet = Number(words.sheet ?? shape.sheet)
  if (sheet !== shape.sheet && upload.book.sheets[sheet]) {
    await chooseTable(scope, plan, table, { sheet })
    return c.redirect(tableRoutes.columns(plan, table), 303)
  }
  const isMoved = head.from !== shape.head.from || head.to !== shape.head.to
  if (isMoved) {
    await chooseTable(scope, plan, table, { sheet: shape.sheet, head })
    return c.redirect(tableRoutes.columns(plan, table), 303)
  }
  const parts = readParts(words, shape.columns)
  const choice = { ...upload.choice, parts: Object.fromEntries([...parts].map(([column, part]) => [column.at, part])) }
  await chooseTable(scope, plan, table, choice, new Map([...parts].map(([column, part]) => [column.heading, part])))
  if (words.step !== 'next') return c.redirect(tableRoutes.columns(plan, table), 303)
  const chosen = shape.columns.map((column) => parts.get(column) ?? column.part)
  if (chosen.includes('title')) return c.redirect(tableRoutes.preview(plan, table), 303)
  return showColumns(c, [{ name: 'columns', words: sayTable(scope.lang, 'error.table.no_title') }])
})

tablePages.post(tablePatterns.delete, async (c) => {
  const { plan, table } = c.req.param()
  await deleteTable(c.var.scope, plan, table)
  return c.redirect(tableRoutes.upload(plan), 303)
})

async function showUploading(c: Context<EditingEnv>, refusal: Refused | undefined) {
  const { scope, show } = c.var
  const { edition } = await showPlan(scope, c.req.param('plan'))
  const [added, changed] = [c.req.query('added'), c.req.query('changed')].map((one) =>
    /^\d{1,6}$/.test(one ?? '') ? Number(one) : undefined,
  )
  const done = refusal === undefined && added !== undefined && changed !== undefined ? { added, changed } : undefined
  const error = refusal && sayTable(scope.lang, `error.${refusal.code}` as TableKey, refusal.values)
  return show({
    title: sayTable(scope.lang, 'upload.title'),
    status: refusal ? 422 : 200,
    body: <Upload {...{ lang: scope.lang, edition, waiting: await showTables(scope, edition.slug), error, done }} />,
  })
}

async function showColumns(c: Context<EditingEnv>, errors: { name: string; words: string }[]) {
  const { scope, show } = c.var
  const { upload, shape, edition } = await showTable(scope, c.req.param('plan') ?? '', c.req.param('table') ?? '')
  const { id, fileName, book } = upload
  return show({
    title: sayTable(scope.lang, 'columns.title'),
    status: errors.length > 0 ? 422 : 200,
    body: <Columns {...{ lang: scope.lang, edition, id, fileName, book, shape, errors }} />,
  })
}

/** The name without folders and control characters, of a length that fits on a page. */
function nameOf({ name }: File): string {
  const bare = name.replace(/^.*[/\\]/, '').replace(/\p{Cc}/gu, '')
  return bare.length > 120 ? `${bare.slice(0, 100)}…${bare.slice(-12)}` : bare
}
