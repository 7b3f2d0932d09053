import { type Context, Hono } from 'hono'
import { line, readWords, type Words } from '../../../../platform/http/form.ts'
import type { PageEnv } from '../../../../ui/page.ts'
import { readMail } from '../../../accounts/accounts.ts'
import type { SheetEnv } from '../../reporting-env.ts'
import { sayJoining } from './joining.messages.ts'
import { joiningPatterns, joiningRoutes } from './joining.routes.ts'
import {
  askToJoin,
  confirmMembership,
  findMembership,
  leaveList,
  showOpenList,
  showOpenLists,
} from './joining.verbs.ts'
import { JoinView, LeftView, MembershipView, OpenListsView } from './joining-views.tsx'

/** Which lists there are to join. */
export const openListsPortal = new Hono<PageEnv>()

openListsPortal.get(joiningPatterns.openLists, async (c) => {
  const { scope, show } = c.var
  const body = <OpenListsView scope={scope} lists={await showOpenLists(scope)} />
  return show({ title: sayJoining(scope.lang, 'title'), description: sayJoining(scope.lang, 'lead'), body })
})

/** Joining a list, saying yes and leaving it, without an account. */
export const joiningPortal = new Hono<SheetEnv>()

joiningPortal.get(joiningPatterns.joinList, (c) => showForm(c, { words: {}, error: false, sent: false }))

joiningPortal.post(joiningPatterns.joinList, async (c) => {
  const { scope, publicUrl, later } = c.var
  const words = await readWords(c)
  const mail = readMail(line(words, 'mail'))
  if (mail === undefined) return showForm(c, { words, error: true, sent: false })
  const list = await showOpenList(scope, c.req.param('list'))
  later(() => askToJoin(scope, publicUrl, list, { mail, name: line(words, 'name').slice(0, 200) }))
  return showForm(c, { words: {}, error: false, sent: true })
})

// Opening a link changes nothing, for programs that check mail open every link.
joiningPortal.get(joiningPatterns.membership, (c) => showMembership(c))
joiningPortal.get(joiningPatterns.leave, (c) => showMembership(c))

joiningPortal.post(joiningPatterns.membership, async (c) => {
  const { scope } = c.var
  const token = c.req.param('token')
  await confirmMembership(scope, token)
  return c.redirect(`${joiningRoutes.membership(scope.lang, token)}?now=1`, 303)
})

joiningPortal.post(joiningPatterns.leave, async (c) => {
  const { scope, show } = c.var
  await leaveList(scope, c.req.param('token'))
  return show({ title: sayJoining(scope.lang, 'left'), body: <LeftView lang={scope.lang} left /> })
})

async function showForm(c: Context<SheetEnv>, form: { words: Words; error: boolean; sent: boolean }) {
  const { scope, show } = c.var
  const list = await showOpenList(scope, c.req.param('list') ?? '')
  const status = form.error ? 422 : 200
  return show({ title: list.name, status, body: <JoinView scope={scope} list={list} form={form} /> })
}

async function showMembership(c: Context<SheetEnv>) {
  const { scope, show } = c.var
  const found = await findMembership(scope, c.req.param('token') ?? '')
  if (!found) return show({ title: sayJoining(scope.lang, 'over.title'), body: <LeftView lang={scope.lang} /> })
  const key = found.member.consentedOn === null ? 'confirm.title' : 'member.title'
  const title = sayJoining(scope.lang, key, { list: found.list.name })
  return show({ title, body: <MembershipView scope={scope} {...found} isNew={c.req.query('now') === '1'} /> })
}
