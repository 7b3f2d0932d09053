import type { Context } from 'hono'
import { type PageForm, statusOf } from '../../../ui/page-form.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { showInquiry } from './inquiry.read.ts'
import { InquiryView } from './inquiry-view.tsx'
import { loadMaterial } from './material.read.ts'

/** The page of one inquiry, with what was typed into one of its forms. */
export async function showOne(c: Context<ReportingEnv>, form: PageForm): Promise<Response> {
  const { scope, show, publicUrl } = c.var
  const page = await showInquiry(scope, c.req.param('subject') ?? '')
  const about = { id: page.inquiry.id, aboutIds: page.isStaff ? page.aboutIds : [] }
  const material = await loadMaterial(scope, publicUrl, about)
  const body = <InquiryView {...{ scope, page, material, form }} />
  return show({ title: page.inquiry.subject, status: statusOf(form), body })
}
