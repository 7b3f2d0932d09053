import { type Context, Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords, versionSeen } from '../../../platform/http/form.ts'
import { read } from '../../../platform/transact.ts'
import { blankForm, type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { loadCalendar } from '../../settings/settings.ts'
import { readRef } from '../follow-ups/follow-ups.read.ts'
import { mayEditReports } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { suggestDeadline } from './deadline.ts'
import { FactsForm } from './facts-form.tsx'
import { sayInquiries } from './inquiries.messages.ts'
import { showInquiries } from './inquiries.read.ts'
import { inquiriesPatterns, inquiriesRoutes } from './inquiries.routes.ts'
import { InquiriesView } from './inquiries-view.tsx'
import { fieldOfFacts, readFacts, readFilter } from './inquiry.form.ts'
import { showOne } from './inquiry.page.tsx'
import { showInquiry } from './inquiry.read.ts'
import { enterInquiry, reviseInquiry } from './inquiry.verbs.ts'
import { loadMaterial } from './material.read.ts'

/** The list, a new inquiry, and what was asked set right. */
export const factsPages = new Hono<ReportingEnv>()

factsPages.get(inquiriesPatterns.inquiries, async (c) => {
  const { scope, show } = c.var
  const page = await showInquiries(scope, readFilter(c.req.query()))
  return show({ title: sayInquiries(scope.lang, 'title'), body: <InquiriesView scope={scope} page={page} /> })
})

factsPages.get(inquiriesPatterns.newInquiry, (c) => showNew(c, blankForm()))

factsPages.post(inquiriesPatterns.newInquiry, async (c) => {
  const { scope } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('enterInquiry')
  const words = await readWords(c)
  const facts = readFacts(words, await suggesting(c))
  if (!facts.ok) return showNew(c, { words, errors: facts.errors })
  const on = readRef(line(words, 'on'))
  const entered = await enterInquiry(scope, facts.value, on ? [on.id] : [])
  if (!entered.ok) return showNew(c, refusedForm(words, fieldOfFacts(entered.code), entered))
  return c.redirect(`${inquiriesRoutes.inquiry(entered.value.slug)}?notice=notice.entered`, 303)
})

factsPages.get(inquiriesPatterns.inquiry, (c) => showOne(c, blankForm(c.req.query('notice'))))

factsPages.get(inquiriesPatterns.facts, (c) => showFacts(c, blankForm()))

factsPages.post(inquiriesPatterns.facts, async (c) => {
  const { scope } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('reviseInquiry')
  const slug = c.req.param('subject')
  const words = await readWords(c)
  const facts = readFacts(words, await suggesting(c))
  if (!facts.ok) return showFacts(c, { words, errors: facts.errors })
  const saved = await reviseInquiry(scope, slug, versionSeen(words), facts.value, line(words, 'revisedReason'))
  if (!saved.ok) return showFacts(c, refusedForm(words, fieldOfFacts(saved.code), saved))
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.saved`, 303)
})

async function suggesting(c: Context<ReportingEnv>) {
  const calendar = await read(c.var.scope, loadCalendar)
  return (receivedOn: string, kind: Parameters<typeof suggestDeadline>[1]) =>
    suggestDeadline(receivedOn, kind, calendar)
}

async function showNew(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show, publicUrl } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('enterInquiry')
  const ref = readRef(form.words.on ?? c.req.query('on') ?? '')
  const { records } = await loadMaterial(scope, publicUrl, { id: null, aboutIds: ref ? [ref.id] : [] })
  const body = <FactsForm scope={scope} on={records[0] ?? null} form={form} />
  return show({ title: sayInquiries(scope.lang, 'enter'), status: statusOf(form), body })
}

async function showFacts(c: Context<ReportingEnv>, form: PageForm) {
  const { scope, show } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('reviseInquiry')
  const { inquiry } = await showInquiry(scope, c.req.param('subject') ?? '')
  const body = <FactsForm scope={scope} inquiry={inquiry} form={form} />
  return show({ title: sayInquiries(scope.lang, 'facts.title'), status: statusOf(form), body })
}
