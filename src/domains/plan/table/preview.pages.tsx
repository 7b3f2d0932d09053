import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { type Refused, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import type { Edition } from '../edition.ts'
import { mayPublish } from '../plan.access.ts'
import { showPlan } from '../plan.read.ts'
import { WorkfilePreview } from '../workfile/pages/workfile-preview.tsx'
import { type ImportDesk, importDesk } from './import.desk.ts'
import { Preview } from './pages/preview.tsx'
import { Progress } from './pages/progress.tsx'
import { readDecisions, readKeeps } from './table.form.ts'
import { sayTable, type TableKey } from './table.messages.ts'
import { tablePatterns, tableRoutes } from './table.routes.ts'
import { chooseTable, importUpload, showBrought, showTable, showUpload } from './upload.verbs.ts'

/** What a kept table would change, and its import: at once, or with a page that says how far it is. */
export const previewPages = new Hono<EditingEnv>()

previewPages.get(tablePatterns.preview, (c) => showPreview(c, undefined))

previewPages.post(tablePatterns.preview, async (c) => {
  const { scope } = c.var
  const { plan, table } = c.req.param()
  const words = await readWords(c)
  const { upload, isWorkfile: isOurs } = await showUpload(scope, plan, table)
  if (isOurs) return takeBrought(c, plan, table, words)
  const decisions = readDecisions(words, upload.choice.decisions)
  const leaveOut = words.leaveOut === 'yes'
  await chooseTable(scope, plan, table, { ...upload.choice, leaveOut, ...(decisions ? { decisions } : {}) })
  if (words.step !== 'import') return c.redirect(tableRoutes.preview(plan, table), 303)
  const { proposal } = await showTable(scope, plan, table)
  return takeOver(c, { plan, table, words, rows: proposal.rows })
})

/** A file that came from here: what was decided about it, and then its import. */
async function takeBrought(c: Context<EditingEnv>, plan: string, table: string, words: Words) {
  const { scope } = c.var
  const { upload, proposal } = await showBrought(scope, plan, table)
  if (words.step === 'import') return takeOver(c, { plan, table, words, rows: proposal.rows })
  const open = proposal.rows.flatMap(({ row, clashes }) => clashes.map(({ key }) => `${row}-${key}`))
  await chooseTable(scope, plan, table, { ...upload.choice, keeps: readKeeps(words, open, upload.choice.keeps) })
  return c.redirect(tableRoutes.preview(plan, table), 303)
}

/** So many measures are written while somebody waits for the answer; with more, a page says how far it is. */
const mostAtOnce = 300

type ImportDeskJob = NonNullable<ReturnType<ImportDesk['look']>>
type Taking = { plan: string; table: string; words: Words; rows: readonly { kind: string }[] }

async function takeOver(c: Context<EditingEnv>, { plan, table, words, rows }: Taking) {
  const { scope } = c.var
  const of = rows.filter(({ kind }) => kind === 'new' || kind === 'changed').length
  const wish = { seen: line(words, 'seen'), removals: words.removals === 'yes' }
  const job = importDesk.begin(
    { id: table, cityId: scope.city.id, of },
    (onWritten) => importUpload(scope, plan, table, { ...wish, onWritten }),
    c.var.report,
  )
  if (of > mostAtOnce) return c.redirect(tableRoutes.progress(plan, table), 303)
  await job.ended
  return showOutcome(c, plan, table, job)
}

previewPages.get(tablePatterns.progress, async (c) => {
  const { scope, show } = c.var
  const { plan, table } = c.req.param()
  const job = importDesk.look(table, scope.city.id)
  if (!job) return c.redirect(tableRoutes.upload(plan), 303)
  if (job.outcome !== null) return showOutcome(c, plan, table, job)
  c.header('Refresh', '1')
  const { edition } = await showPlan(scope, plan)
  return show({
    title: sayTable(scope.lang, 'progress.title'),
    body: <Progress lang={scope.lang} edition={edition} address={tableRoutes.progress(plan, table)} job={job} />,
  })
})

async function showOutcome(c: Context<EditingEnv>, plan: string, table: string, { outcome }: ImportDeskJob) {
  importDesk.forget(table)
  if (outcome === null || outcome === 'failed') return showPreview(c, { ok: false, code: 'table.failed' })
  if (!outcome.ok) return showPreview(c, outcome)
  const { added, changed } = outcome.value
  return c.redirect(`${tableRoutes.upload(plan)}?added=${added}&changed=${changed}`, 303)
}

async function showPreview(c: Context<EditingEnv>, refusal: Refused | undefined) {
  const { scope, show } = c.var
  const [plan, table] = [c.req.param('plan') ?? '', c.req.param('table') ?? '']
  const page = { title: sayTable(scope.lang, 'preview.title'), status: refusal ? (422 as const) : (200 as const) }
  const shown = { lang: scope.lang, city: scope.city }
  if ((await showUpload(scope, plan, table)).isWorkfile) {
    const { upload, ...trial } = await showBrought(scope, plan, table)
    const { id, fileName } = upload
    const notice = noticeOf(scope, trial, refusal)
    return show({ ...page, body: <WorkfilePreview {...{ ...shown, id, fileName, trial, notice }} /> })
  }
  const { upload, ...trial } = await showTable(scope, plan, table)
  const sheet = upload.book.sheets[trial.shape.sheet]?.name ?? ''
  const { id, fileName } = upload
  const notice = noticeOf(scope, trial, refusal)
  return show({ ...page, body: <Preview {...{ ...shown, id, fileName, sheet, trial, notice }} /> })
}

/** What was refused; whoever will be refused is told before. */
function noticeOf(scope: Scope, { edition }: { edition: Edition }, refusal: Refused | undefined) {
  const isClosed = edition.state !== 'draft' && !mayPublish(scope.viewer)
  const told = refusal ?? (isClosed ? refused('table.needs_coordinator') : undefined)
  return told && sayTable(scope.lang, `error.${told.code}` as TableKey, told.values)
}
