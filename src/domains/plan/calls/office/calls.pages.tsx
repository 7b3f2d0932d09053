import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../../ui/page-form.ts'
import type { EditingEnv } from '../../editing/editing-env.ts'
import { mayEdit, mayKeepFunding, maySeeDrafts } from '../../plan.access.ts'
import { callsOffice, callsOfficePatterns } from '../calls.routes.ts'
import { readAward, readCall } from '../funding.form.ts'
import { type FundingSheet, showCalls, showSheet } from '../funding.read.ts'
import { actOnFunding, saveAward, saveCall } from '../funding.verbs.ts'
import { wordsOf } from './funding.table.ts'
import { kindIn } from './kind-in.ts'
import { ListView } from './list-view.tsx'
import { sayFunding } from './office.messages.ts'
import { SheetView } from './sheet-view.tsx'

/** Calls and awards as those keep them who give the money: open to read for all who take part. */
export const callsPages = new Hono<EditingEnv>()

callsPages.get(callsOfficePatterns.list, async (c) => {
  const { scope, show } = c.var
  if (!maySeeDrafts(scope.viewer)) throw new Forbidden('calls')
  const page = await showCalls(scope)
  const told = {
    page,
    mayAdd: mayKeepFunding(scope.viewer),
    mayImport: mayEdit(scope.viewer),
    notice: c.req.query('notice'),
  }
  return show({ title: sayFunding(scope.lang, 'title'), body: <ListView scope={scope} {...told} /> })
})

callsPages.get(callsOfficePatterns.new, async (c) => {
  if (!mayKeepFunding(c.var.scope.viewer)) throw new Forbidden('newFunding')
  const page = await showSheet(c.var.scope, kindIn(c), null)
  return showForm(c, page, { words: { targets: c.req.query('for') ?? '' }, errors: {} })
})
callsPages.post(callsOfficePatterns.new, (c) => save(c, null))

callsPages.get(callsOfficePatterns.one, async (c) => {
  const page = await showSheet(c.var.scope, kindIn(c), c.req.param('id'))
  return showForm(c, page, { ...blankForm(c.req.query('notice')), words: wordsOf(page) })
})
callsPages.post(callsOfficePatterns.one, (c) => save(c, c.req.param('id')))

for (const [pattern, act] of [
  [callsOfficePatterns.publish, 'published'],
  [callsOfficePatterns.withdraw, 'withdrawn'],
] as const) {
  callsPages.post(pattern, async (c) => {
    const { scope } = c.var
    const [kind, id, words] = [kindIn(c), c.req.param('id') ?? '', await readWords(c)]
    const page = await showSheet(scope, kind, id)
    const reason = line(words, 'reason').slice(0, 2000)
    const done = await actOnFunding(scope, kind, id, versionSeen(words), { act, reason })
    if (done.ok) return c.redirect(`${callsOffice.one(kind, id)}?notice=notice.${act}`, 303)
    const field = done.code === 'call.no_way' ? 'url' : 'reason'
    const { errors, conflict = false } = refusedForm(words, field, done)
    return showForm(c, page, { words: { ...wordsOf(page), reason }, errors, conflict })
  })
}

async function save(c: Context<EditingEnv>, id: string | null) {
  const { scope } = c.var
  const [kind, words] = [kindIn(c), await readWords(c)]
  const page = await showSheet(scope, kind, id)
  if (!page.mayEdit) throw new Forbidden('saveFunding')
  const [call, award] =
    kind === 'call' ? [readCall(words, page.names), null] : [null, readAward(words, page.names, page.callNames)]
  const errors = call?.ok === false ? call.errors : award?.ok === false ? award.errors : null
  if (errors) return showForm(c, page, { words, errors })
  const saved = call?.ok
    ? await saveCall(scope, id, versionSeen(words), call.value.words, call.value.targets)
    : award?.ok
      ? await saveAward(scope, id, versionSeen(words), award.value.words, award.value.targets)
      : refused('changed_meanwhile')
  if (saved.ok) return c.redirect(`${callsOffice.one(kind, saved.value.id)}?notice=notice.saved`, 303)
  const fields: Record<string, string> = { 'call.no_way': 'url', 'award.no_call': 'call' }
  return showForm(c, page, refusedForm(words, fields[saved.code] ?? 'reference', saved))
}

function showForm(c: Context<EditingEnv>, page: FundingSheet, form: PageForm) {
  const { scope, show } = c.var
  const title = page.record ? ('title' in page.record ? page.record.title : page.record.project) : null
  const body = <SheetView scope={scope} page={page} form={form} />
  return show({ title: title ?? sayFunding(scope.lang, `new.${page.kind}`), status: statusOf(form), body })
}
