import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { orNothingYet } from '../pages/or-nothing-yet.tsx'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { readDecisionFilter } from './decision-filter.ts'
import { sayDecisions } from './decisions.messages.ts'
import { showDecisions } from './decisions.read.ts'
import { DecisionsView } from './decisions-page.tsx'

export const decisionsPortal = new Hono<PageEnv>()

decisionsPortal.get(planPatterns.decisions, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showDecisions(scope, readDecisionFilter(c.req.query()))
    return show({
      title: sayDecisions(scope.lang, 'title'),
      description: sayDecisions(scope.lang, 'description', { city: scope.city.name }),
      path: behindLanguage(scope.lang, planRoutes.decisions(scope.lang, page.filter)),
      current: 'decisions',
      body: <DecisionsView {...viewOf(c, page)} />,
    })
  })
})
