import { Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { line, readWords } from '../../../platform/http/form.ts'
import { mayEditReports } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { findRecords } from './find-records.read.ts'
import { sayInquiries } from './inquiries.messages.ts'
import { inquiriesPatterns, inquiriesRoutes } from './inquiries.routes.ts'
import { showInquiry } from './inquiry.read.ts'
import { tieRecord } from './inquiry.verbs.ts'
import { RecordsView } from './records-view.tsx'

/** What an inquiry is about: looked for by words or a number. */
export const recordsPages = new Hono<ReportingEnv>()

recordsPages.get(inquiriesPatterns.records, async (c) => {
  const { scope, show, publicUrl } = c.var
  if (!mayEditReports(scope.viewer)) throw new Forbidden('tieRecord')
  const { inquiry, aboutIds } = await showInquiry(scope, c.req.param('subject'))
  const q = (c.req.query('q') ?? '').trim().slice(0, 200)
  const found = await findRecords(scope, publicUrl, q, aboutIds)
  const body = <RecordsView lang={scope.lang} {...{ inquiry, q, found }} />
  return show({ title: sayInquiries(scope.lang, 'about.add'), body })
})

recordsPages.post(inquiriesPatterns.records, async (c) => {
  const slug = c.req.param('subject')
  await tieRecord(c.var.scope, slug, line(await readWords(c), 'record'), true)
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.tied#about`, 303)
})

recordsPages.post(inquiriesPatterns.dropRecord, async (c) => {
  const slug = c.req.param('subject')
  await tieRecord(c.var.scope, slug, c.req.param('record'), false)
  return c.redirect(`${inquiriesRoutes.inquiry(slug)}?notice=notice.tied#about`, 303)
})
