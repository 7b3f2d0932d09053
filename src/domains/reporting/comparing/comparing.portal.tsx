import { Hono } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { ReportCrumbs } from '../freezing/report-crumbs.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import { CompareView, shownKinds } from './compare-view.tsx'
import { compareWith } from './compared.read.ts'
import { comparingPatterns, comparingRoutes } from './comparing.routes.ts'

/** Two published rounds side by side. */
export const comparingPortal = new Hono<PageEnv>()

comparingPortal.get(comparingPatterns.compare, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const page = await compareWith(scope, c.req.param('round'), c.req.query('with'))
  if (page.isLive) throw new NotFound('report')
  const { round, measures } = page.later
  const isIn = new Set(measures.map(({ id }) => id))
  const earlier = page.compared?.earlier.round.slug ?? round.slug
  return show({
    title: `${sayReports(lang, 'compare')} – ${round.title}`,
    body: (
      <CompareView
        scope={scope}
        page={page}
        show={shownKinds.find((one) => one === c.req.query('show'))}
        action={comparingRoutes.compare(lang, round.slug)}
        hrefOf={({ id, slug }) => freezingRoutes.reportMeasure(lang, isIn.has(id) ? round.slug : earlier, slug)}
        crumbs={<ReportCrumbs lang={lang} snapshot={page.later} />}
      />
    ),
  })
})
