import { type Context, Hono } from 'hono'
import { line, readWords } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { mayEdit } from '../plan.access.ts'
import { readCheckFilter } from './check.form.ts'
import { type CheckKey, sayCheck } from './check.messages.ts'
import { showCheck } from './check.read.ts'
import { checkPatterns, checkRoutes } from './check.routes.ts'
import { checkLinks, shelveFinding, showFinding, unshelveFinding } from './check.verbs.ts'
import { CheckView } from './check-view.tsx'
import { ShelveForm } from './shelve-form.tsx'

/** The plan check: what is to be said of a plan, and what may stay as it is. */
export const checkPages = new Hono<EditingEnv>()

/** Plans whose links are being followed: who presses twice does not ask other people's servers twice. */
const following = new Set<string>()

const notices = ['notice.shelved', 'notice.unshelved', 'notice.links'] as const

checkPages.get(checkPatterns.check, async (c) => {
  const { scope } = c.var
  const page = await showCheck(scope, c.req.param('plan'), readCheckFilter(c.req.query()))
  const notice = notices.find((one) => one === c.req.query('notice'))
  return c.var.show({
    title: sayCheck(scope.lang, 'title'),
    body: <CheckView lang={scope.lang} page={page} mayEdit={mayEdit(scope.viewer)} notice={notice} />,
  })
})

checkPages.post(checkPatterns.links, async (c) => {
  const { scope } = c.var
  const { edition } = await showCheck(scope, c.req.param('plan'), readCheckFilter({}))
  if (!following.has(edition.id)) {
    following.add(edition.id)
    c.var.later(async () => {
      await checkLinks(scope, edition.slug).finally(() => following.delete(edition.id))
    })
  }
  return c.redirect(`${checkRoutes.check(edition.slug)}?notice=notice.links`, 303)
})

checkPages.get(checkPatterns.shelve, (c) => showForm(c, c.req.query('key') ?? '', ''))

checkPages.post(checkPatterns.shelve, async (c) => {
  const words = await readWords(c)
  const plan = c.req.param('plan')
  const [key, reason] = [line(words, 'key'), words.reason ?? '']
  const shelved = await shelveFinding(c.var.scope, plan, { key, reason })
  if (!shelved.ok) return showForm(c, key, reason, `error.${shelved.code}`)
  return c.redirect(`${checkRoutes.check(plan)}?notice=notice.shelved`, 303)
})

checkPages.post(checkPatterns.unshelve, async (c) => {
  const plan = c.req.param('plan')
  await unshelveFinding(c.var.scope, plan, line(await readWords(c), 'key'))
  return c.redirect(`${checkRoutes.check(plan, { shelved: true })}&notice=notice.unshelved`, 303)
})

async function showForm(c: Context<EditingEnv>, key: string, reason: string, refusal?: CheckKey) {
  const { scope } = c.var
  const plan = c.req.param('plan') ?? ''
  const finding = await showFinding(scope, plan, key)
  const error = refusal && sayCheck(scope.lang, refusal)
  return c.var.show({
    title: sayCheck(scope.lang, 'shelve'),
    status: refusal ? 422 : 200,
    body: <ShelveForm lang={scope.lang} plan={plan} finding={finding} reason={reason} error={error} />,
  })
}
