import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { readWords, versionSeen } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { mayKeepHidden } from '../guide.access.ts'
import { readHiddenPlace, readReason } from './hidden.form.ts'
import { sayHidden } from './hidden.messages.ts'
import { showSheltered, showShelteredService } from './hidden.read.ts'
import { hiddenPatterns, hiddenRoutes } from './hidden.routes.ts'
import type { HiddenPlace } from './hidden-place.ts'
import { keepHiddenPlace, showHiddenPlace } from './hidden-place.verbs.ts'
import { HiddenPlaceView, ShelteredView } from './hidden-view.tsx'

/** Where shelters are, for the few who look after that. */
export const hiddenWorkspace = new Hono<PageEnv>()

hiddenWorkspace.get(hiddenPatterns.list, async (c) => {
  const { scope, show } = c.var
  const body = <ShelteredView lang={scope.lang} services={await showSheltered(scope)} />
  return show({ title: sayHidden(scope.lang, 'title'), body })
})

hiddenWorkspace.get(hiddenPatterns.place, (c) => showOne(c, blankForm(c.req.query('notice'))))

// An act, for it is written down: hence no address that could be opened by mistake.
hiddenWorkspace.post(hiddenPatterns.look, async (c) => {
  const { words, service } = await keeping(c)
  const reason = readReason(words)
  if (!reason) return showOne(c, { words, errors: { reason: refused('reason_missing') } })
  return showOne(c, blankForm(), await showHiddenPlace(c.var.scope, service.id, reason))
})

hiddenWorkspace.post(hiddenPatterns.place, async (c) => {
  const { words, service } = await keeping(c)
  const kept = await keepHiddenPlace(c.var.scope, service.id, versionSeen(words), readHiddenPlace(words))
  if (!kept.ok) return showOne(c, refusedForm(words, 'address', kept))
  return c.redirect(`${hiddenRoutes.place(service.slug)}?notice=notice.kept`, 303)
})

hiddenWorkspace.post(hiddenPatterns.forget, async (c) => {
  const { words, service } = await keeping(c)
  const kept = await keepHiddenPlace(c.var.scope, service.id, versionSeen(words), null)
  if (!kept.ok) return showOne(c, refusedForm({}, 'address', kept))
  return c.redirect(`${hiddenRoutes.place(service.slug)}?notice=notice.forgotten`, 303)
})

async function keeping(c: Context<PageEnv>) {
  if (!mayKeepHidden(c.var.scope.viewer)) throw new Forbidden('hidden places')
  const service = await showShelteredService(c.var.scope, c.req.param('service') ?? '')
  return { words: await readWords(c), service }
}

async function showOne(c: Context<PageEnv>, form: PageForm, place?: HiddenPlace) {
  const { scope, show } = c.var
  const service = await showShelteredService(scope, c.req.param('service') ?? '')
  const body = <HiddenPlaceView lang={scope.lang} service={service} form={form} place={place} />
  return show({ title: sayHidden(scope.lang, 'title'), status: statusOf(form), body })
}
