import { type Context, Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import { type EditingEnv, refusedForm } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import { addField } from '../field.verbs.ts'
import { addGoal } from '../goal.verbs.ts'
import type { PlanPage } from '../pages.ts'
import { showPlan } from '../plan.read.ts'
import { readNewField, readNewGoal } from './add.form.ts'
import { NewFieldForm, NewGoalForm } from './add-view.tsx'
import { sayStructure } from './structure.messages.ts'
import { structurePatterns, structureRoutes } from './structure.routes.ts'
import { demandStructure } from './structure-guard.ts'

/** New fields of action and new goals. */
export const addPages = new Hono<EditingEnv>()

addPages.get(structurePatterns.newField, async (c) => showNewField(c, await pageOf(c), emptyForm))

addPages.post(structurePatterns.newField, async (c) => {
  const page = await pageOf(c)
  const words = await readWords(c)
  const read = readNewField(words, page.fields)
  if (!read.ok) return showNewField(c, page, { words, errors: read.errors })
  const added = await addField(c.var.scope, page.edition.id, read.value)
  if (!added.ok) return showNewField(c, page, refusedForm(words, 'title', added))
  return c.redirect(`${structureRoutes.structure(page.edition.slug)}?notice=notice.field_added`, 303)
})

addPages.get(structurePatterns.newGoal, async (c) => {
  const page = await pageOf(c)
  const field = c.req.query('field')
  return showNewGoal(c, page, { ...emptyForm, words: field === undefined ? {} : { [`field__${field}`]: 'yes' } }, 200)
})

addPages.post(structurePatterns.newGoal, async (c) => {
  const page = await pageOf(c)
  const words = await readWords(c)
  const read = readNewGoal(words, page.fields, page.edition.state !== 'draft')
  if (!read.ok) return showNewGoal(c, page, { words, errors: read.errors }, 422)
  const added = await addGoal(c.var.scope, page.edition.id, read.value)
  if (!added.ok) return showNewGoal(c, page, refusedForm(words, 'wording', added), 422)
  return c.redirect(`${structureRoutes.structure(page.edition.slug)}?notice=notice.goal_added`, 303)
})

async function pageOf(c: Context<EditingEnv>): Promise<PlanPage> {
  const page = await showPlan(c.var.scope, c.req.param('plan') ?? '')
  demandStructure(c.var.scope, page.edition)
  return page
}

function showNewField(c: Context<EditingEnv>, page: PlanPage, form: FormState) {
  const { lang } = c.var.scope
  return c.var.show({
    title: sayStructure(lang, 'new_field.title'),
    status: form === emptyForm ? 200 : 422,
    body: <NewFieldForm lang={lang} page={page} form={form} />,
  })
}

function showNewGoal(c: Context<EditingEnv>, page: PlanPage, form: FormState, status: 200 | 422) {
  const { lang } = c.var.scope
  const body = <NewGoalForm lang={lang} page={page} form={form} />
  return c.var.show({ title: sayStructure(lang, 'new_goal.title'), status, body })
}
