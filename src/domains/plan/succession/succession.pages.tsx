import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import type { FormErrors } from '../form.ts'
import { readTerm } from '../term.form.ts'
import { readCarry } from './carry.form.ts'
import { carryOver } from './carry.verbs.ts'
import { StartView } from './start-view.tsx'
import { saySuccession } from './succession.messages.ts'
import { showSuccession } from './succession.read.ts'
import { successionPatterns, successionRoutes } from './succession.routes.ts'
import { SuccessionView, shownOf } from './succession-view.tsx'
import { startSuccessor } from './successor.verbs.ts'

/** A plan on its way into the next one. */
export const successionPages = new Hono<EditingEnv>()

successionPages.get(successionPatterns.successor, (c) => showPage(c, emptyForm))

successionPages.post(successionPatterns.start, async (c) => {
  const words = await readWords(c)
  const errors: FormErrors = {}
  const term = readTerm(words, errors, 'plan.ends_before_start')
  if (Object.keys(errors).length > 0) return showPage(c, { words, errors })
  const draft = line(words, 'draft')
  const wish = { ...term, title: line(words, 'title'), draftId: isRecordId(draft) ? draft : null }
  const plan = c.req.param('plan')
  const started = await startSuccessor(c.var.scope, plan, wish)
  if (!started.ok) return showPage(c, { words, errors: { title: started } })
  return c.redirect(successionRoutes.successor(plan), 303)
})

successionPages.post(successionPatterns.successor, async (c) => {
  const plan = c.req.param('plan')
  const words = await readWords(c)
  const { groups, successor } = await showSuccession(c.var.scope, plan)
  if (!successor) return c.redirect(successionRoutes.successor(plan), 303)
  const chosen = readCarry(words, groups)
  if (!chosen.ok) return showPage(c, { words, errors: chosen.errors })
  const done = await carryOver(c.var.scope, successor.id, chosen.value, { sure: words.sure === 'yes' })
  if (!done.ok) {
    const field = done.code === 'carry.worked_on' ? 'sure' : 'choice'
    return showPage(c, { words, errors: { [field]: done } })
  }
  const shown = shownOf(c.req.query('show'))
  const query = { ...(shown !== 'all' && { show: shown }), done: String(done.value.n) }
  return c.redirect(`${successionRoutes.successor(plan, query)}#carried`, 303)
})

async function showPage(c: Context<EditingEnv>, form: FormState) {
  const { scope } = c.var
  const page = await showSuccession(scope, c.req.param('plan') ?? '')
  const done = /^\d{1,6}$/.exec(c.req.query('done') ?? '')?.[0]
  const view = { lang: scope.lang, city: scope.city, page, form }
  return c.var.show({
    title: saySuccession(scope.lang, page.successor ? 'title' : 'start.title'),
    status: form === emptyForm ? 200 : 422,
    body: page.successor ? (
      <SuccessionView
        {...view}
        successor={page.successor}
        shown={shownOf(c.req.query('show'))}
        done={done === undefined ? undefined : Number(done)}
      />
    ) : (
      <StartView {...view} />
    ),
  })
}
