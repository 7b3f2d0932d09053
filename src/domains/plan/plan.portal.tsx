import { type Context, Hono } from 'hono'
import { dayOf } from '../../i18n/format.ts'
import { NotFound } from '../../platform/errors.ts'
import type { PageEnv } from '../../ui/page.ts'
import type { AddressKind } from './address.queries.ts'
import { readMeasureFilter } from './measure-filter.form.ts'
import { FieldView } from './pages/field.tsx'
import { GoalView } from './pages/goal.tsx'
import { EmptyHome, HomeView } from './pages/home.tsx'
import { MeasureView } from './pages/measure.tsx'
import { MeasureListView } from './pages/measure-list.tsx'
import { pageHeads } from './pages/page-head.ts'
import { PlanView } from './pages/plan.tsx'
import type { View } from './pages/view.ts'
import { sayPlan } from './plan.messages.ts'
import { planPatterns, planRoutes } from './plan.routes.ts'
import { findNewAddress, showField, showGoal, showHome, showMeasure, showMeasures, showPlan } from './plan.ts'

/** The public pages of the plan. */
export const planPortal = new Hono<PageEnv>()

planPortal.get(planPatterns.home, async (c) => {
  const { scope, show } = c.var
  const page = await showHome(scope)
  return show({ ...pageHeads.home(page, scope.lang, scope.city.name), body: <HomeView {...viewOf(c, page)} /> })
})

planPortal.get(planPatterns.plan, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showPlan(scope)
    return show({ ...pageHeads.plan(page, scope.lang), body: <PlanView {...viewOf(c, page)} /> })
  })
})

planPortal.get(planPatterns.edition, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('edition')
  return orMoved(c, 'plan', slug, planRoutes.edition, async () => {
    const page = await showPlan(scope, slug)
    return show({ ...pageHeads.plan(page, scope.lang), body: <PlanView {...viewOf(c, page)} /> })
  })
})

planPortal.on('GET', [planPatterns.field, planPatterns.editionField], async (c) => {
  const { scope, show } = c.var
  const page = await showField(scope, c.req.param('field'), c.req.param('edition'))
  return show({ ...pageHeads.field(page, scope.lang), body: <FieldView {...viewOf(c, page)} /> })
})

planPortal.get(planPatterns.goal, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('goal')
  return orMoved(c, 'goal', slug, planRoutes.goal, async () => {
    const page = await showGoal(scope, slug)
    return show({ ...pageHeads.goal(page, scope.lang), body: <GoalView {...viewOf(c, page)} /> })
  })
})

planPortal.get(planPatterns.measures, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showMeasures(scope, readMeasureFilter(c.req.query()))
    const head = pageHeads.measures(page, scope.lang, scope.city.name)
    return show({ ...head, body: <MeasureListView {...viewOf(c, page)} /> })
  })
})

planPortal.get(planPatterns.measure, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('measure')
  return orMoved(c, 'measure', slug, planRoutes.measure, async () => {
    const page = await showMeasure(scope, slug)
    return show({ ...pageHeads.measure(page, scope.lang), body: <MeasureView {...viewOf(c, page)} /> })
  })
})

function viewOf<Page>(c: Context<PageEnv>, page: Page): View<Page> {
  const { scope, contact } = c.var
  return { page, lang: scope.lang, cityName: scope.city.name, today: dayOf(scope.now), contact }
}

/** The menu leads to these pages from the first day on: before a plan is published they say so. */
async function orNothingYet(c: Context<PageEnv>, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    const { scope, show } = c.var
    const title = sayPlan(scope.lang, 'home.empty', { city: scope.city.name })
    return show({ title, body: <EmptyHome lang={scope.lang} cityName={scope.city.name} /> })
  }
}

/** An address that was given up leads to where the record is now. */
async function orMoved(
  c: Context<PageEnv>,
  kind: AddressKind,
  slug: string,
  addressOf: (lang: PageEnv['Variables']['scope']['lang'], slug: string) => string,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const moved = error instanceof NotFound ? await findNewAddress(c.var.scope, kind, slug) : undefined
    if (moved === undefined) throw error
    return c.redirect(addressOf(c.var.scope.lang, moved), 301)
  }
}
