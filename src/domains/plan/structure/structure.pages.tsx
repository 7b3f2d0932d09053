import { type Context, Hono } from 'hono'
import { readWords } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import { showPlan } from '../plan.read.ts'
import { readOrder } from './order.form.ts'
import { arrange } from './order.verbs.ts'
import { listId, placeId } from './order-controls.tsx'
import { type StructureKey, sayStructure } from './structure.messages.ts'
import { structurePatterns, structureRoutes } from './structure.routes.ts'
import { isOpen } from './structure-guard.ts'
import { StructureView } from './structure-view.tsx'

/** The fields and goals of a plan in their order, and that order changed. */
export const structurePages = new Hono<EditingEnv>()

structurePages.get(structurePatterns.structure, (c) => showStructure(c, emptyForm))

structurePages.get(structurePatterns.former, (c) => c.redirect(structureRoutes.structure(c.req.param('plan')), 301))

structurePages.post(structurePatterns.arrangeFields, (c) => arrangeFrom(c, null))

structurePages.post(structurePatterns.arrangeGoals, (c) => arrangeFrom(c, c.req.param('field')))

async function arrangeFrom(c: Context<EditingEnv>, field: string | null) {
  const plan = c.req.param('plan') ?? ''
  const words = await readWords(c)
  const read = readOrder(words)
  if (!read.ok) return showStructure(c, { words, errors: read.errors }, field)
  const arranged = await arrange(c.var.scope, plan, field, read.value)
  if (!arranged.ok) return showStructure(c, { words, errors: { order: arranged } }, field)
  const { step } = read.value
  const list = field ?? 'fields'
  const anchor = step ? placeId(list, step.id) : listId(list)
  return c.redirect(`${structureRoutes.structure(plan)}?notice=notice.ordered#${anchor}`, 303)
}

const notices: readonly StructureKey[] = [
  'notice.ordered',
  'notice.field_added',
  'notice.goal_added',
  'notice.split',
  'notice.merge',
  'notice.move',
  'notice.retire',
  'notice.removed',
]

/** `sent`: of which order a form came back, where one did: null for the fields'. */
async function showStructure(c: Context<EditingEnv>, form: FormState, sent: string | null = null) {
  const { scope } = c.var
  const page = await showPlan(scope, c.req.param('plan') ?? '')
  const isEmpty = form === emptyForm
  return c.var.show({
    title: sayStructure(scope.lang, 'title'),
    status: isEmpty ? 200 : 422,
    body: (
      <StructureView
        lang={scope.lang}
        page={page}
        isOpen={isOpen(scope, page.edition)}
        sent={isEmpty ? undefined : { field: sent, form }}
        notice={isEmpty ? notices.find((one) => one === c.req.query('notice')) : undefined}
      />
    ),
  })
}
