import { type Context, Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import { securityPolicy } from '../../../platform/http/security-headers.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { csvFile, withTag } from '../../plan/plan.ts'
import { answersLink } from '../inquiries/public/public.read.ts'
import { openListsLink } from '../lists/joining/open-lists.read.ts'
import { freezingPatterns, freezingRoutes } from './freezing.routes.ts'
import { GapsView } from './gaps-view.tsx'
import { EmbeddedReport, reportPicture } from './report-embed.tsx'
import { ReportMeasureView } from './report-measure-view.tsx'
import { reportTable } from './report-table.ts'
import { ReportView } from './report-view.tsx'
import { dayOfReport } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import { listReports, readReport, showReport } from './reports.read.ts'
import { ReportsView } from './reports-view.tsx'

/** What everybody reads of rounds, once they are published. */
export const freezingPortal = new Hono<PageEnv>()

freezingPortal.get(freezingPatterns.reports, async (c) => {
  const { scope, show } = c.var
  const title = sayReports(scope.lang, 'title')
  const description = sayReports(scope.lang, 'lead')
  const others = [await answersLink(scope), await openListsLink(scope)].filter((one) => one !== null)
  return show({
    title,
    description,
    body: <ReportsView scope={scope} lines={await listReports(scope)} others={others} />,
  })
})

freezingPortal.get(freezingPatterns.snapshot, (c) => answerSnapshot(c))

freezingPortal.get(freezingPatterns.earlierSnapshot, (c) =>
  answerSnapshot(c, Number.parseInt(c.req.param('number'), 10)),
)

freezingPortal.get(freezingPatterns.table, async (c) => {
  const { scope } = c.var
  const { snapshot } = await showReport(scope, c.req.param('round'))
  download(c, `${snapshot.city.slug}-${snapshot.round.slug}.csv`, 'text/csv; charset=utf-8; header=present')
  return withTag(c, c.body(csvFile(reportTable(scope.lang, scope.city, snapshot))))
})

freezingPortal.get(freezingPatterns.picture, async (c) => {
  const { scope } = c.var
  const { snapshot } = await showReport(scope, c.req.param('round'))
  forOthers(c, "default-src 'none'; frame-ancestors *")
  return c.body(reportPicture(scope, snapshot), 200, { 'Content-Type': 'image/svg+xml; charset=utf-8' })
})

freezingPortal.get(freezingPatterns.embed, async (c) => {
  const { scope, show } = c.var
  const { snapshot } = await showReport(scope, c.req.param('round'))
  forOthers(c, securityPolicy({ 'frame-ancestors': '*' }))
  return show({
    title: snapshot.round.title,
    path: freezingRoutes.report(scope.lang, snapshot.round.slug).slice(scope.lang.length + 1),
    body: <EmbeddedReport scope={scope} snapshot={snapshot} />,
    embedded: true,
  })
})

freezingPortal.get(freezingPatterns.gaps, async (c) => {
  const { scope, show } = c.var
  const { snapshot } = await showReport(scope, c.req.param('round'))
  const title = `${sayReports(scope.lang, 'gaps')} – ${snapshot.round.title}`
  return show({ title, body: <GapsView scope={scope} snapshot={snapshot} /> })
})

freezingPortal.get(freezingPatterns.reportMeasure, async (c) => {
  const { scope, show, publicUrl } = c.var
  const page = await showReport(scope, c.req.param('round'))
  const { snapshot } = page
  const measure = snapshot.measures.find(({ slug }) => slug === c.req.param('measure'))
  if (!measure) throw new NotFound('measure')
  const title = `${measure.title} – ${snapshot.round.title}`
  return show({ title, body: <ReportMeasureView {...{ scope, page, measure, publicUrl }} /> })
})

freezingPortal.get(freezingPatterns.report, async (c) => {
  const { scope, show, publicUrl } = c.var
  const page = await showReport(scope, c.req.param('round'))
  const { slug, title } = page.snapshot.round
  const lead = { day: dayOfReport(scope.lang, page.snapshot), n: page.snapshot.counts.measures }
  const file = freezingRoutes.snapshot(scope.lang, slug)
  return show({
    title,
    description: sayReports(scope.lang, 'report.lead', lead),
    alternates: [{ type: 'application/json', href: file, title }],
    body: <ReportView scope={scope} page={page} publicUrl={publicUrl} />,
  })
})

/** The bytes over which the digest was taken: whoever keeps them can prove what was said. */
async function answerSnapshot(c: Context<PageEnv>, number?: number): Promise<Response> {
  const { scope } = c.var
  const { content, head } = await readReport(scope, c.req.param('round') ?? '', number)
  download(c, `${scope.city.slug}-${c.req.param('round')}-${head.number}.json`, 'application/json; charset=utf-8')
  c.header('X-Snapshot-SHA256', head.digest)
  return withTag(c, c.body(content))
}

function download(c: Context<PageEnv>, name: string, type: string): void {
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  c.header('Content-Type', type)
}

/** These addresses alone may be shown by other sites. */
function forOthers(c: Context<PageEnv>, policy: string): void {
  c.header('Content-Security-Policy', policy)
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
}
