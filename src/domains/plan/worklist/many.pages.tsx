import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, type Words } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { emptyForm, type FormState } from '../editing/editing-form.ts'
import { mayEdit, mayPublish } from '../plan.access.ts'
import { changeMany } from './change-many.verbs.ts'
import { readMany, readPicked } from './many.form.ts'
import { ManyView } from './many-view.tsx'
import { removeView, saveView } from './view.verbs.ts'
import { queryOf, readWorkFilter } from './work-filter.ts'
import { sayWorklist } from './worklist.messages.ts'
import { showPicked, showWorklist } from './worklist.read.ts'
import { worklistPatterns } from './worklist.routes.ts'
import { toList } from './worklist-notice.ts'

/** Several measures changed at once, and lists kept to be found again. */
export const manyPages = new Hono<EditingEnv>()

manyPages.post(worklistPatterns.many, async (c) => {
  const words = await readWords(c)
  const ids = readPicked(words).map(({ id }) => id)
  if (ids.length === 0 && words._all !== 'yes') return c.redirect(toList(c, { notice: 'pick' }), 303)
  return showMany(c, words._all === 'yes' ? 'all' : ids, emptyForm)
})

manyPages.post(worklistPatterns.changeMany, async (c) => {
  const { scope } = c.var
  const words = await readWords(c)
  const picked = readPicked(words)
  const ids = picked.map(({ id }) => id)
  if (ids.length === 0) return c.redirect(toList(c, { notice: 'pick' }), 303)
  const { edition } = await showWorklist(scope, c.req.param('plan'), readWorkFilter({}))
  if (edition.state !== 'draft' && !mayPublish(scope.viewer)) throw new Forbidden('plan.publish')
  const read = readMany(words, edition.state !== 'draft')
  if (!read.ok) return showMany(c, ids, { words, errors: read.errors })
  const changed = await changeMany(scope, edition.id, picked, read.value.change, read.value.reason)
  if (changed.ok) {
    const told = { notice: 'changed', n: String(changed.value.changed), at: scope.now.toISOString() }
    return c.redirect(toList(c, told), 303)
  }
  const again = changed.code === 'many.changed_meanwhile' ? withoutVersions(words) : words
  return showMany(c, ids, { words: again, errors: { leadUnitId: changed } })
})

manyPages.post(worklistPatterns.views, async (c) => {
  const words = await readWords(c)
  const query = queryOf(readWorkFilter(c.req.query()))
  const wish = { name: line(words, 'name'), query, isOwn: words.shared !== 'yes' }
  const saved = await saveView(c.var.scope, c.req.param('plan'), wish)
  return c.redirect(toList(c, { notice: saved.ok ? 'view_saved' : 'view_name' }), 303)
})

manyPages.post(worklistPatterns.removeView, async (c) => {
  await removeView(c.var.scope, c.req.param('plan'), c.req.param('view'))
  return c.redirect(toList(c, { notice: 'view_removed' }), 303)
})

/** Whoever was told that something has changed meanwhile goes on from what is there now. */
function withoutVersions(words: Words): Words {
  return Object.fromEntries(Object.entries(words).filter(([name]) => !name.startsWith('pick__')))
}

async function showMany(c: Context<EditingEnv>, ids: readonly string[] | 'all', form: FormState) {
  const { scope } = c.var
  if (!mayEdit(scope.viewer)) throw new Forbidden('plan.edit')
  const filter = readWorkFilter(c.req.query())
  const page = await showWorklist(scope, c.req.param('plan') ?? '', filter)
  const picked = await showPicked(scope, page, ids === 'all' ? page.found : ids)
  return c.var.show({
    title: sayWorklist(scope.lang, 'many.title'),
    status: form === emptyForm ? 200 : 422,
    body: (
      <ManyView lang={scope.lang} city={scope.city} page={page} query={queryOf(filter)} picked={picked} form={form} />
    ),
  })
}
