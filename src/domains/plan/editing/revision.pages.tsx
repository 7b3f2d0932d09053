import { type Context, Hono } from 'hono'
import { formatShortDay } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import { readWords } from '../../../platform/http/form.ts'
import { showMeasures } from '../measures/measures.read.ts'
import { showPlan } from '../plan.read.ts'
import { readRevisionForm } from '../revision.form.ts'
import { revisable } from '../revision.ts'
import { reviseWords, showRevised } from '../revision.verbs.ts'
import { sayEditing } from './editing.messages.ts'
import { editingPatterns, editingRoutes } from './editing.routes.ts'
import { type EditingEnv, noticeOf, refusedForm, versionSeen } from './editing-env.ts'
import { emptyForm, type FormState } from './editing-form.ts'
import { RevisionForm } from './revision-form.tsx'
import { WordsList } from './words-list.tsx'

/** The words of a plan, of its fields, goals and measures, changed by hand. */
export const revisionPages = new Hono<EditingEnv>()

revisionPages.get(editingPatterns.words, async (c) => {
  const { scope } = c.var
  const page = await showPlan(scope, c.req.param('plan'))
  const { rows } = await showMeasures(scope, {}, page.edition.slug)
  return c.var.show({
    title: sayEditing(scope.lang, 'words.title'),
    body: <WordsList lang={scope.lang} page={page} measures={rows} />,
  })
})

revisionPages.get(editingPatterns.revise, async (c) => showForm(c, await load(c), emptyForm))

revisionPages.post(editingPatterns.revise, async (c) => {
  const words = await readWords(c)
  const shown = await load(c)
  const { subject, id } = shown.revised
  const read = readRevisionForm(words, shown.revised)
  if (!read.ok) return showForm(c, shown, { words, errors: read.errors })
  const revised = await reviseWords(c.var.scope, subject, id, { seen: versionSeen(words), ...read.value })
  if (revised.ok) return c.redirect(`${editingRoutes.revise(subject, id)}?notice=revision.saved`, 303)
  return showForm(c, shown, refusedForm(words, fieldOfRefusal(revised.code, subject), revised))
})

function fieldOfRefusal(code: string, subject: string): string {
  if (code === 'plan.address_taken') return 'address'
  if (code === 'plan.ends_before_start') return 'endsOn'
  if (code === 'revision.reason_missing') return 'reason'
  return subject === 'goal' ? 'wording' : 'title'
}

async function load(c: Context<EditingEnv>) {
  const subject = revisable.find((one) => one === c.req.param('subject'))
  if (!subject) throw new NotFound('record')
  const shown = await showRevised(c.var.scope, subject, c.req.param('record') ?? '')
  const { edition } = await showPlan(c.var.scope, shown.plan)
  return { ...shown, edition }
}

function showForm(c: Context<EditingEnv>, shown: Awaited<ReturnType<typeof load>>, form: FormState) {
  const { lang } = c.var.scope
  const { startsOn, endsOn, ...texts } = shown.revised.words
  const day = (iso: string | undefined) => (iso ? formatShortDay(lang, iso) : '')
  const words = form === emptyForm ? { ...texts, startsOn: day(startsOn), endsOn: day(endsOn) } : form.words
  const saved = form === emptyForm ? noticeOf(c.req.query('notice')) : undefined
  return c.var.show({
    title: sayEditing(lang, `words.of.${shown.revised.subject}`),
    status: form === emptyForm ? 200 : 422,
    body: <RevisionForm lang={lang} {...shown} form={{ ...form, words }} saved={saved} />,
  })
}
