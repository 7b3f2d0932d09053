import { Hono } from 'hono'
import { docxOf } from '../../../../platform/paper/docx.ts'
import { pdfOf } from '../../../../platform/paper/pdf.ts'
import type { ReportingEnv } from '../../reporting-env.ts'
import { composePaper } from '../compose-paper.ts'
import { paperFiles, papersPatterns } from '../papers.routes.ts'
import { drawnOf } from './drawn.ts'
import { showPaper } from './paper.read.ts'

/** A paper as a file, made when somebody asks for it: the next sentence makes it another one. */
export const drawnPages = new Hono<ReportingEnv>()

drawnPages.get(papersPatterns.drawnPaper, async (c) => {
  const { scope, publicUrl, accent } = c.var
  const page = await showPaper(scope, publicUrl, c.req.param('subject'))
  const paper = composePaper(drawnOf(scope, accent, page))
  const ending = c.req.param('file') === 'paper.pdf' ? 'pdf' : 'docx'
  const name = `${scope.city.slug}-${page.paper.slug}-${page.version}.${ending}`
  c.header('Content-Disposition', `${ending === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`)
  c.header('Content-Type', paperFiles[`blank.${ending}`])
  return c.body(ending === 'pdf' ? (await pdfOf(paper)).bytes : await docxOf(paper))
})
