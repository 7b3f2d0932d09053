import type { Context } from 'hono'
import { type PageForm, statusOf } from '../../../../ui/page-form.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { drawnOf } from './drawn.ts'
import { showPaper } from './paper.read.ts'
import { PaperView } from './paper-view.tsx'

/** The page of one paper, with what was typed into one of its forms. */
export async function showOne(c: Context<ReportingEnv>, form: PageForm): Promise<Response> {
  const { scope, show, publicUrl, accent } = c.var
  const version = Number(c.req.query('version') ?? Number.NaN)
  const wanted = Number.isInteger(version) ? version : undefined
  const page = await showPaper(scope, publicUrl, c.req.param('subject') ?? '', wanted)
  const body = <PaperView {...{ scope, page, form }} drawn={drawnOf(scope, accent, page)} />
  return show({ title: page.title, status: statusOf(form), body })
}
