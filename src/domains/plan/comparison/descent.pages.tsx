import { type Context, Hono } from 'hono'
import { dayOf } from '../../../i18n/format.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import { showReading } from '../document/document.show.tsx'
import { readDraftForm } from '../document/draft.form.ts'
import { editingPatterns, editingRoutes } from '../editing/editing.routes.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { draftEarlierEdition, leadEdition, showDescent } from '../edition-lineage.verbs.ts'
import type { FormErrors } from '../form.ts'
import { readWhy } from './comparison.form.ts'
import { type ComparisonKey, sayComparison } from './comparison.messages.ts'
import { comparisonPatterns } from './comparison.routes.ts'
import { readLeads } from './descent.form.ts'
import { DescentPage } from './descent-page.tsx'

/** A document as the edition before a plan, and what became of its goals. */
export const descentPages = new Hono<EditingEnv>()

descentPages.post(comparisonPatterns.earlier, async (c) => {
  const words = await readWords(c)
  const id = c.req.param('document')
  const { earlierTitle: title = '', earlierSlug: slug = '' } = words
  const read = readDraftForm({ title, slug })
  const errors: FormErrors = {}
  if (!read.ok) {
    for (const [name, one] of Object.entries(read.errors))
      errors[name === 'slug' ? 'earlierSlug' : 'earlierTitle'] = one
    return showReading(c, id, { form: { words, errors } })
  }
  const drafted = await draftEarlierEdition(c.var.scope, id, { ...read.value, successor: line(words, 'successor') })
  if (drafted.ok) return c.redirect(editingRoutes.descent(drafted.value.slug), 303)
  const field = { 'plan.address_taken': 'earlierSlug', 'plan.has_predecessor': 'successor' }[drafted.code as string]
  return showReading(c, id, { form: { words, errors: { [field ?? 'earlierTitle']: drafted } } })
})

descentPages.get(editingPatterns.descent, (c) => {
  const led = Number(c.req.query('led') ?? '')
  const notice = led > 0 && led < 10_000 ? sayComparison(c.var.scope.lang, 'descent.done', { count: led }) : undefined
  return show(c, {}, {}, notice)
})

descentPages.post(editingPatterns.descent, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const slug = c.req.param('plan')
  const errors: FormErrors = {}
  const why = readWhy(words, dayOf(scope.now), errors)
  if (Object.keys(errors).length > 0) return show(c, words, errors)
  const { open } = await showDescent(scope, slug)
  const led = await leadEdition(scope, slug, readLeads(words, open, words.step === 'sure'), why)
  if (!led.ok) return show(c, words, { lead: led })
  return c.redirect(`${editingRoutes.descent(slug)}?led=${led.value.led}`, 303)
})

async function show(c: Context<EditingEnv>, words: Words, errors: FormErrors, notice?: string) {
  const { scope } = c.var
  const descent = await showDescent(scope, c.req.param('plan') ?? '')
  const { startsOn, publication } = descent.successor
  const today = dayOf(scope.now)
  const began = startsOn ?? (publication ? dayOf(publication.at) : today)
  return c.var.show({
    title: sayComparison(scope.lang, 'descent.title'),
    status: Object.keys(errors).length > 0 ? 422 : 200,
    body: (
      <DescentPage
        lang={scope.lang}
        descent={descent}
        on={began < today ? began : today}
        form={{ words, errors }}
        errors={Object.entries(errors).map(([name, { code, values }]) => ({
          name,
          words: sayComparison(scope.lang, `error.${code}` as ComparisonKey, values ?? {}),
        }))}
        notice={notice}
      />
    ),
  })
}
