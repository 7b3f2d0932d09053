import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { orMoved } from '../pages/or-moved.ts'
import { orNothingYet } from '../pages/or-nothing-yet.tsx'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { sayEditions } from './editions.messages.ts'
import { showEditionLines } from './editions.read.ts'
import { EditionsView } from './editions-page.tsx'
import { showLineage } from './lineage.read.ts'
import { LineageView } from './lineage-page.tsx'

export const editionsPortal = new Hono<PageEnv>()

editionsPortal.get(planPatterns.editions, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showEditionLines(scope)
    return show({
      title: sayEditions(scope.lang, 'title'),
      description: sayEditions(scope.lang, 'description', { city: scope.city.name }),
      path: behindLanguage(scope.lang, planRoutes.editions(scope.lang)),
      current: 'plan',
      body: <EditionsView {...viewOf(c, page)} />,
    })
  })
})

editionsPortal.get(planPatterns.lineage, async (c) => {
  const { scope, show } = c.var
  const { lang } = scope
  const slug = c.req.param('edition')
  return orMoved(c, 'plan', slug, planRoutes.lineage, async () => {
    const page = await showLineage(scope, slug)
    const names = { earlier: page.earlier.title.words, later: page.later.title.words }
    return show({
      title: sayEditions(lang, 'lineage.title', { title: names.earlier }),
      description: sayEditions(lang, 'lineage.description', names),
      path: behindLanguage(lang, planRoutes.lineage(lang, slug)),
      current: 'plan',
      body: <LineageView {...viewOf(c, page)} />,
    })
  })
})
