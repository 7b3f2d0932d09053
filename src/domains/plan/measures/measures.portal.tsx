import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { orNothingYet } from '../pages/or-nothing-yet.tsx'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { sayPlan } from '../plan.messages.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { readMeasureFilter } from './measure-choice.ts'
import { countWords, MeasureListView } from './measure-list-page.tsx'
import { sayMeasures } from './measures.messages.ts'
import { showMeasures } from './measures.read.ts'

export const measuresPortal = new Hono<PageEnv>()

measuresPortal.get(planPatterns.measures, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  return orNothingYet(c, async () => {
    const page = await showMeasures(scope, readMeasureFilter(c.req.query()))
    const title = sayPlan(lang, 'measures.title')
    return show({
      // Whoever only listens hears first how many were found.
      title: sayMeasures(lang, 'page_title', { count: countWords(lang, scope.city, page), title }),
      description: sayPlan(lang, 'measures.description', { city: scope.city.name }),
      path: behindLanguage(lang, planRoutes.measures(lang, page.filter)),
      current: 'measures',
      body: <MeasureListView {...viewOf(c, page)} />,
    })
  })
})
