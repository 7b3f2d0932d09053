import { Hono } from 'hono'
import { Forbidden } from '../../../platform/errors.ts'
import { ownAddress } from '../../plan/plan.ts'
import { sayReports } from '../freezing/reports.messages.ts'
import { maySeeRounds } from '../reporting.access.ts'
import type { ReportingEnv } from '../reporting-env.ts'
import { RoundCrumbs } from '../rounds/round-crumbs.tsx'
import { CompareView, shownKinds } from './compare-view.tsx'
import { compareWith } from './compared.read.ts'
import { comparingPatterns, comparingRoutes } from './comparing.routes.ts'

/** A round beside an earlier one, while it still runs too. */
export const comparingWorkspace = new Hono<ReportingEnv>()

comparingWorkspace.get(comparingPatterns.compareRounds, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('compareRounds')
  const page = await compareWith(scope, c.req.param('round'), c.req.query('with'))
  const { round } = page.later
  return show({
    title: `${sayReports(lang, 'compare')} – ${round.title}`,
    body: (
      <CompareView
        scope={scope}
        page={page}
        show={shownKinds.find((one) => one === c.req.query('show'))}
        action={comparingRoutes.compareRounds(round.slug)}
        hrefOf={({ slug }) => ownAddress(lang, 'measure', slug)}
        crumbs={<RoundCrumbs scope={scope} round={round} />}
      />
    ),
  })
})
