import type { Context } from 'hono'
import { NotFound } from '../../../platform/errors.ts'
import type { PageEnv } from '../../../ui/page.ts'
import { sayPlan } from '../plan.messages.ts'
import { EmptyHome } from './home.tsx'

/** The menu leads to these pages from the first day on: before a plan is published they say so. */
export async function orNothingYet(c: Context<PageEnv>, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const { scope, show } = c.var
    const title = sayPlan(scope.lang, 'home.empty', { city: scope.city.name })
    return show({ title, body: <EmptyHome lang={scope.lang} cityName={scope.city.name} /> })
  }
}
