import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { orNothingYet } from '../pages/or-nothing-yet.tsx'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { readChangeFilter } from './changes.form.ts'
import { sayChanges } from './changes.messages.ts'
import { showChanges } from './changes-page.read.ts'
import { ChangesView } from './changes-page.tsx'

export const changesPortal = new Hono<PageEnv>()

changesPortal.get(planPatterns.changes, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showChanges(scope, readChangeFilter(c.req.query()))
    return show({
      title: sayChanges(scope.lang, 'title'),
      description: sayChanges(scope.lang, 'description', { city: scope.city.name }),
      path: behindLanguage(scope.lang, planRoutes.changes(scope.lang, page.filter)),
      current: 'changes',
      body: <ChangesView {...viewOf(c, page)} />,
    })
  })
})
