import { Hono } from 'hono'
import type { PageEnv } from '../../ui/page.ts'
import { planAsJson } from './api/instead-of-pages.ts'
import { callsPortal } from './calls/calls.portal.tsx'
import { showFundingOf, tellsOfFunding } from './calls/funding.read.ts'
import { untilOf } from './calls/funding.ts'
import { moneyPortal } from './calls/money.portal.tsx'
import { changesPortal } from './changes/changes.portal.tsx'
import { datesPortal } from './dates/dates.portal.tsx'
import { decisionsPortal } from './decisions/decisions.portal.tsx'
import { editionsPortal } from './editions/editions.portal.tsx'
import { exportsPortal } from './exports/exports.portal.ts'
import { calendarPortal } from './feeds/calendar.portal.ts'
import { feedsPortal } from './feeds/feeds.portal.ts'
import { headForMachines } from './machines/head-for-machines.ts'
import { measuresPortal } from './measures/measures.portal.tsx'
import { FieldView } from './pages/field.tsx'
import { GoalView } from './pages/goal.tsx'
import { HomeView } from './pages/home.tsx'
import { MeasureView } from './pages/measure.tsx'
import { orMoved } from './pages/or-moved.ts'
import { orNothingYet } from './pages/or-nothing-yet.tsx'
import { pageHeads } from './pages/page-head.ts'
import { PlanView } from './pages/plan.tsx'
import { viewOf } from './pages/view-of.ts'
import { picturesPortal } from './pictures/pictures.portal.tsx'
import { planPatterns, planRoutes } from './plan.routes.ts'
import { showField, showGoal, showHome, showMeasure, showPlan } from './plan.ts'
import { searchPortal } from './search/search.portal.tsx'
import { balancePortal } from './succession/balance/balance.portal.tsx'
import { takingPortal } from './taking/taking.portal.tsx'

/** Bytes of files, outside of the languages. */
export { planFiles } from './files/files.portal.ts'
/** For whatever page of the site wants to be searched from. */
export { PlanSearchForm } from './search/plan-search-form.tsx'
/** As large as all pages together: made anew whenever somebody asks for it. */
export { archivePortal } from './succession/archive/archive.portal.ts'

/** The public pages of the plan. */
export const planPortal = new Hono<PageEnv>()

planPortal.route('/', takingPortal)
planPortal.route('/', exportsPortal)
planPortal.route('/', feedsPortal)
planPortal.route('/', calendarPortal)
planPortal.route('/', callsPortal)
planPortal.route('/', moneyPortal)
planPortal.route('/', datesPortal)
planPortal.route('/', planAsJson)
planPortal.route('/', changesPortal)
planPortal.route('/', decisionsPortal)
planPortal.route('/', editionsPortal)
planPortal.route('/', balancePortal)
planPortal.route('/', picturesPortal)
planPortal.route('/', measuresPortal)
planPortal.route('/', searchPortal)

planPortal.get(planPatterns.home, async (c) => {
  const { scope, show } = c.var
  const page = await showHome(scope)
  return show({
    ...pageHeads.home(page, scope.lang, scope.city.name),
    ...headForMachines.home(c),
    body: <HomeView {...viewOf(c, page)} />,
  })
})

planPortal.get(planPatterns.plan, async (c) => {
  const { scope, show } = c.var
  return orNothingYet(c, async () => {
    const page = await showPlan(scope)
    return show({
      ...pageHeads.plan(page, scope.lang),
      ...headForMachines.plan(c, page),
      body: <PlanView {...viewOf(c, page)} tellsOfFunding={await tellsOfFunding(scope)} />,
    })
  })
})

planPortal.get(planPatterns.edition, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('edition')
  return orMoved(c, 'plan', slug, planRoutes.edition, async () => {
    const page = await showPlan(scope, slug)
    return show({
      ...pageHeads.plan(page, scope.lang),
      ...headForMachines.plan(c, page),
      body: <PlanView {...viewOf(c, page)} tellsOfFunding={await tellsOfFunding(scope)} />,
    })
  })
})

planPortal.on('GET', [planPatterns.field, planPatterns.editionField], async (c) => {
  const { scope, show } = c.var
  const page = await showField(scope, c.req.param('field'), c.req.param('edition'))
  return show({
    ...pageHeads.field(page, scope.lang),
    ...headForMachines.field(c, page),
    body: <FieldView {...viewOf(c, page)} />,
  })
})

planPortal.get(planPatterns.goal, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('goal')
  return orMoved(c, 'goal', slug, planRoutes.goal, async () => {
    const page = await showGoal(scope, slug)
    const funding = await showFundingOf(scope, [page.goal.id, ...page.measures.map(({ id }) => id)])
    return show({
      until: untilOf(funding),
      ...pageHeads.goal(page, scope.lang),
      ...headForMachines.goal(c, page),
      body: (
        <GoalView
          {...viewOf(c, page)}
          comingAbout={await c.var.comingAbout?.(scope, { kind: 'goal', ...page.goal })}
          lastRound={await c.var.lastRound?.(scope, { kind: 'goal', ...page.goal })}
          inquiries={await c.var.inquiries?.(scope, { kind: 'goal', ...page.goal })}
          funding={funding}
        />
      ),
    })
  })
})

planPortal.get(planPatterns.measure, async (c) => {
  const { scope, show } = c.var
  const slug = c.req.param('measure')
  return orMoved(c, 'measure', slug, planRoutes.measure, async () => {
    const page = await showMeasure(scope, slug)
    const funding = await showFundingOf(scope, [page.id])
    return show({
      until: untilOf(funding),
      ...pageHeads.measure(page, scope.lang),
      ...headForMachines.measure(c, page),
      body: (
        <MeasureView
          {...viewOf(c, page)}
          comingAbout={await c.var.comingAbout?.(scope, { kind: 'measure', ...page })}
          lastRound={await c.var.lastRound?.(scope, { kind: 'measure', ...page })}
          inquiries={await c.var.inquiries?.(scope, { kind: 'measure', ...page })}
          funding={funding}
        />
      ),
    })
  })
})
