import { Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { sayBrief } from './brief.messages.ts'
import { type BriefFile, briefFiles, briefKinds, briefPatterns } from './brief.routes.ts'
import { showBriefs } from './briefs.read.ts'
import { BriefsView } from './briefs-view.tsx'
import { makeBrief } from './make-brief.ts'

const types: Record<BriefFile, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export const briefPages = new Hono<EditingEnv>()

briefPages.get(briefPatterns.briefs, async (c) => {
  const { scope, show } = c.var
  const page = await showBriefs(scope, { plan: c.req.query('plan'), words: (c.req.query('words') ?? '').slice(0, 200) })
  return show({ title: sayBrief(scope.lang, 'title'), body: <BriefsView scope={scope} page={page} /> })
})

briefPages.get(briefPatterns.brief, async (c) => {
  const { scope, publicUrl, accent } = c.var
  const [slug = '', ending] = c.req.param('file').split('.')
  const kind = briefKinds.find((one) => one === c.req.param('kind'))
  const file = briefFiles.find((one) => one === ending)
  if (!kind || !file) throw new NotFound('brief')
  const bytes = await makeBrief({ scope, publicUrl, accent }, { plan: c.req.param('plan'), kind, slug, file })
  const shown = file === 'pdf' ? 'inline' : 'attachment'
  c.header('Content-Disposition', `${shown}; filename="${slug}.${file}"`)
  c.header('Content-Type', types[file])
  return c.body(bytes)
})
