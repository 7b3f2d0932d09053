import { Hono } from 'hono'
import type { PageEnv } from '../../../../ui/page.ts'
import { inquiriesPatterns } from '../inquiries.routes.ts'
import { sayPublic } from './public.messages.ts'
import { listPublicInquiries, showPublicInquiry } from './public.read.ts'
import { PublicInquiriesView, PublicInquiryView } from './public-views.tsx'

/** What everybody reads of inquiries: question, answer and their days. */
export const inquiriesPortal = new Hono<PageEnv>()

inquiriesPortal.get(inquiriesPatterns.publicInquiries, async (c) => {
  const { scope, show } = c.var
  const body = <PublicInquiriesView scope={scope} inquiries={await listPublicInquiries(scope)} />
  return show({ title: sayPublic(scope.lang, 'title'), description: sayPublic(scope.lang, 'lead'), body })
})

inquiriesPortal.get(inquiriesPatterns.publicInquiry, async (c) => {
  const { scope, show } = c.var
  const page = await showPublicInquiry(scope, c.req.param('inquiry'))
  const title = page.withdrawn ? sayPublic(scope.lang, 'withdrawn.title') : page.inquiry.subject
  return show({ title, body: <PublicInquiryView scope={scope} page={page} /> })
})
