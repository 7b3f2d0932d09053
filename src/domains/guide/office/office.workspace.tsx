import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import type { Outcome } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { showVain } from '../find/vain.verbs.ts'
import type { Service } from '../services/service.ts'
import { confirmService, publishService, recordConsent, withdraw } from '../standing.verbs.ts'
import { EntriesView, VainView } from './entries-view.tsx'
import { EntryView } from './entry-view.tsx'
import { sayOffice } from './office.messages.ts'
import { showOffice, showOfficeEntry } from './office.read.ts'
import { type OfficeAct, officeActs, officePatterns, officeRoutes } from './office.routes.ts'

/** The entries of the guide, for those who look after them. */
export const officeWorkspace = new Hono<PageEnv>()

officeWorkspace.get(officePatterns.entries, async (c) => {
  const { scope, show } = c.var
  const asked = Number(c.req.query('page') ?? 1)
  const page = Number.isSafeInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
  const body = <EntriesView scope={scope} office={await showOffice(scope, page)} />
  return show({ title: sayOffice(scope.lang, 'title'), body })
})

officeWorkspace.get(officePatterns.vain, async (c) => {
  const { scope, show } = c.var
  const body = <VainView scope={scope} vain={await showVain(scope)} />
  return show({ title: sayOffice(scope.lang, 'vain.title'), body })
})

officeWorkspace.get(officePatterns.entry, (c) => showOne(c, blankForm(c.req.query('notice'))))

officeWorkspace.post(officePatterns.act, async (c) => {
  const act = officeActs.find((one) => one === c.req.param('act'))
  if (!act) throw new NotFound('act')
  const words = await readWords(c)
  const { service } = (await showOfficeEntry(c.var.scope, c.req.param('service'))).entry
  const done = await actOn(c.var.scope, service, act, line(words, `reason-${act}`))
  if (!done.ok) return showOne(c, refusedForm(words, done.code === 'reason_missing' ? `reason-${act}` : 'acts', done))
  return c.redirect(`${officeRoutes.entry(service.slug)}?notice=notice.${act}`, 303)
})

async function actOn(
  scope: Scope,
  service: Service,
  act: OfficeAct,
  reason: string,
): Promise<Outcome<unknown, string>> {
  if (act === 'publish') return publishService(scope, service.id)
  if (act === 'consent') return recordConsent(scope, service.organisationId, reason)
  if (act === 'withdraw') return withdraw(scope, { serviceId: service.id }, reason)
  if (act === 'withdraw-organisation') return withdraw(scope, { organisationId: service.organisationId }, reason)
  await confirmService(scope, service.id, 'editor')
  return { ok: true, value: null }
}

async function showOne(c: Context<PageEnv>, form: PageForm) {
  const { scope, show } = c.var
  const shown = await showOfficeEntry(scope, c.req.param('service') ?? '')
  const body = <EntryView scope={scope} shown={shown} form={form} />
  return show({ title: shown.entry.service.title, status: statusOf(form), body })
}
