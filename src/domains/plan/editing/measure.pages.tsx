import { type Context, Hono } from 'hono'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { type GoalsPage, showGoals } from '../goals.read.ts'
import { ending } from '../lineage.ts'
import { readMeasureForm } from '../measure.form.ts'
import { showAnswering } from '../measure-lead.read.ts'
import { showMeasureRights } from '../measure-rights.read.ts'
import type { MeasurePage } from '../pages.ts'
import { recordStatus, showMeasure } from '../plan.ts'
import { readStatusForm } from '../status.form.ts'
import { isOpen } from '../structure/structure-guard.ts'
import { sayEditing } from './editing.messages.ts'
import { editingPatterns, editingRoutes } from './editing.routes.ts'
import { type EditingEnv, noticeOf, refusedForm, versionSeen } from './editing-env.ts'
import { emptyForm, type FormState } from './editing-form.ts'
import { addLedMeasure } from './led-measure.ts'
import { MeasureForm } from './measure-form.tsx'
import { StatusForm } from './status-form.tsx'

/** A new measure, and the status of each. */
export const measurePages = new Hono<EditingEnv>()

measurePages.get(editingPatterns.newMeasure, async (c) =>
  showNew(c, await showGoals(c.var.scope, c.req.param('plan')), emptyForm),
)

measurePages.post(editingPatterns.measures, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const page = await showGoals(scope, c.req.param('plan'))
  const goals = new Map(page.goals.map((goal) => [goal.slug, goal.id]))
  const read = readMeasureForm(words, { goals, published: page.edition.state !== 'draft' })
  if (!read.ok) return showNew(c, page, { words, errors: read.errors })
  const wish = { ...read.value, leadUnit: line(words, 'leadUnit') }
  const added = await addLedMeasure(scope, page.edition.id, wish)
  const field = !added.ok && added.code === 'measure.unit_closed' ? 'leadUnit' : 'number'
  if (!added.ok) return showNew(c, page, refusedForm(words, field, added))
  return c.redirect(`${editingRoutes.measure(added.value.slug)}?notice=measure.saved`, 303)
})

measurePages.get(editingPatterns.measure, async (c) => {
  const page = await showMeasure(c.var.scope, c.req.param('measure'))
  const [last] = page.statuses
  const words = {
    status: last?.status ?? '',
    assessment: last?.assessment ?? '',
    asOf: formatShortDay(c.var.scope.lang, dayOf(c.var.scope.now)),
  }
  return showStatus(c, page, { ...emptyForm, words })
})

measurePages.post(editingPatterns.measure, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const page = await showMeasure(scope, c.req.param('measure'))
  const read = readStatusForm(words)
  if (!read.ok) return showStatus(c, page, { words, errors: read.errors }, 422)
  const recorded = await recordStatus(scope, page.id, versionSeen(words), read.value)
  const notice = page.isPublic ? 'status.saved' : 'status.saved_hidden'
  if (recorded.ok) return c.redirect(`${editingRoutes.measure(page.slug)}?notice=${notice}`, 303)
  const field = recorded.code === 'status.reason_missing' ? 'reason' : 'asOf'
  return showStatus(c, page, refusedForm(words, field, recorded), 422)
})

function showNew(c: Context<EditingEnv>, page: GoalsPage, form: FormState) {
  const { lang } = c.var.scope
  return c.var.show({
    title: sayEditing(lang, 'measure.new_title'),
    status: form === emptyForm ? 200 : 422,
    script: 'rich.js',
    body: <MeasureForm lang={lang} page={page} form={form} />,
  })
}

async function showStatus(c: Context<EditingEnv>, page: MeasurePage, form: FormState, status: 200 | 422 = 200) {
  const { scope } = c.var
  const saved = status === 200 ? noticeOf(c.req.query('notice')) : undefined
  const answering = await showAnswering(scope, page.sheet)
  const { mayEdit } = await showMeasureRights(scope, page.slug)
  const hasEnded = page.later.some(({ kind }) => ending.includes(kind))
  const lead = { answering, mayEdit, mayRestructure: isOpen(scope, page.edition) && !hasEnded }
  const body = <StatusForm lang={scope.lang} city={scope.city} page={page} lead={lead} form={form} saved={saved} />
  return c.var.show({ title: page.title.words, status, body })
}
