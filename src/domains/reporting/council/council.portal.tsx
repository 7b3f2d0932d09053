import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { PaperView } from '../../../ui/paper/paper-view.tsx'
import { ReportCrumbs } from '../freezing/report-crumbs.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import { composeReport } from './compose.ts'
import { sayCouncil as say } from './council.messages.ts'
import { councilPatterns } from './council.routes.ts'
import { loadTelling } from './papers.read.ts'
import { composeSummary } from './summary.ts'

/** The council's report and its summary as pages. */
export const councilPortal = new Hono<PageEnv>()

councilPortal.get(councilPatterns.whole, async (c) => {
  const { scope, show, publicUrl, accent } = c.var
  const told = await loadTelling(scope, c.req.param('round'), { publicUrl, accent })
  // Every measure has a page of its own.
  const chapters = told.snapshot.report.chapters.filter((one) => one !== 'annex')
  const paper = composeReport(told, chapters)
  const title = `${say(scope.lang, 'read.report')} – ${told.snapshot.round.title}`
  return show({
    title,
    body: (
      <>
        <ReportCrumbs lang={scope.lang} snapshot={told.snapshot} />
        <PaperView paper={paper} />
      </>
    ),
  })
})

councilPortal.get(councilPatterns.summary, async (c) => {
  const { scope, show, publicUrl, accent } = c.var
  const told = await loadTelling(scope, c.req.param('round'), { publicUrl, accent })
  const title = `${sayReports(scope.lang, 'title')}: ${say(scope.lang, 'read.summary')} – ${told.snapshot.round.title}`
  return show({
    title,
    body: (
      <>
        <ReportCrumbs lang={scope.lang} snapshot={told.snapshot} />
        <PaperView paper={composeSummary(told)} />
      </>
    ),
  })
})
