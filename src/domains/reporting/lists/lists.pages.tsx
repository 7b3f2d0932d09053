import { type Context, Hono } from 'hono'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { csvFile } from '../../plan/plan.ts'
import { mayRunRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { AddView } from './add-view.tsx'
import { endList, makeList, reviseList } from './list.verbs.ts'
import { ListView } from './list-view.tsx'
import { fieldOfList, readEntry, readList } from './lists.form.ts'
import { sayLists } from './lists.messages.ts'
import { showList, showLists } from './lists.read.ts'
import { listsPatterns, listsRoutes } from './lists.routes.ts'
import { ListSettingsView, ListsView } from './lists-view.tsx'
import { enterMembers, removeMember, takeMembersOut } from './members.verbs.ts'
import { membersTable } from './members-table.ts'

/** The mailing lists and who is on them. */
export const listsPages = new Hono<ReportingEnv>()

listsPages.get(listsPatterns.lists, (c) => showAll(c, blankForm(c.req.query('notice'))))

listsPages.post(listsPatterns.lists, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('makeList')
  const words = await readWords(c)
  const made = await makeList(scope, readList(words))
  if (!made.ok) return showAll(c, refusedForm(words, fieldOfList(made.code), made))
  return c.redirect(`${listsRoutes.list(made.value.slug)}?notice=notice.made`, 303)
})

listsPages.get(listsPatterns.list, async (c) => {
  const { scope, show, publicUrl } = c.var
  const page = await showList(scope, c.req.param('list'), Number(c.req.query('page') ?? 1))
  const form = blankForm(c.req.query('notice'))
  return show({ title: page.list.name, body: <ListView {...{ scope, page, form, publicUrl }} /> })
})

listsPages.get(listsPatterns.listSettings, (c) => showSettings(c, null))

listsPages.post(listsPatterns.listSettings, async (c) => {
  const words = await readWords(c)
  const saved = await reviseList(c.var.scope, c.req.param('list'), versionSeen(words), readList(words))
  if (!saved.ok) return showSettings(c, refusedForm(words, fieldOfList(saved.code), saved))
  return c.redirect(`${listsRoutes.list(c.req.param('list'))}?notice=notice.saved`, 303)
})

listsPages.post(listsPatterns.end, async (c) => {
  const { scope } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('endList')
  const words = await readWords(c)
  if (words.sure !== 'yes') return showSettings(c, refusedForm(words, 'sure', refused('list.unsure')))
  const ended = await endList(scope, c.req.param('list'), versionSeen(words))
  if (!ended.ok) return showSettings(c, refusedForm(words, 'sure', ended))
  return c.redirect(`${listsRoutes.lists()}?notice=notice.ended`, 303)
})

listsPages.get(listsPatterns.add, (c) => showAdd(c, blankForm()))

listsPages.post(listsPatterns.add, async (c) => {
  const { scope, publicUrl } = c.var
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('enterMembers')
  const words = await readWords(c)
  const wish = readEntry(scope, words)
  if (!wish.ok) return showAdd(c, { words, errors: wish.errors })
  const entered = await enterMembers(scope, publicUrl, c.req.param('list'), wish.value)
  if (!entered.ok) return showAdd(c, refusedForm(words, 'addresses', entered))
  return c.redirect(`${listsRoutes.list(c.req.param('list'))}?notice=notice.entered`, 303)
})

listsPages.post(listsPatterns.removeMember, async (c) => {
  const [list, member] = [c.req.param('list'), c.req.param('member')]
  if (!isRecordId(member)) throw new NotFound('member')
  await removeMember(c.var.scope, list, member)
  return c.redirect(`${listsRoutes.list(list)}?notice=notice.removed`, 303)
})

listsPages.post(listsPatterns.file, async (c) => {
  const { scope } = c.var
  const { list } = { list: c.req.param('list') }
  const members = await takeMembersOut(scope, list)
  c.header('Content-Disposition', `attachment; filename="${list}.csv"`)
  c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
  c.header('Cache-Control', 'no-store')
  return c.body(csvFile(membersTable(scope.lang, list, members)))
})

async function showAll(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const body = <ListsView scope={scope} lists={await showLists(scope)} form={form} />
  return show({ title: sayLists(scope.lang, 'title'), status: statusOf(form), body })
}

/** `form`: null where nobody has typed into it. */
async function showSettings(c: Context<ReportingEnv>, form: PageForm | null) {
  const { scope, show } = c.var
  const { list } = await showList(scope, c.req.param('list') ?? '')
  const { name, purpose, isOpen } = list
  const shown = form ?? { words: { name, purpose, ...(isOpen ? { isOpen: 'yes' } : {}) }, errors: {} }
  const body = <ListSettingsView {...{ scope, list }} form={shown} />
  return show({ title: list.name, status: statusOf(shown), body })
}

async function showAdd(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  const { list } = await showList(scope, c.req.param('list') ?? '')
  const title = sayLists(scope.lang, 'add')
  return show({ title, status: statusOf(form), body: <AddView {...{ scope, list, form }} /> })
}
