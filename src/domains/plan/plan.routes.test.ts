import { expect, test } from 'vitest'
import { planRoutes } from './plan.routes.ts'

const today = { slug: 'wir-2022', isMain: true } as const
const before = { slug: 'lip-2008', isMain: false } as const

test('the main plan has the short address, an earlier edition its own', () => {
  expect(planRoutes.plan('de')).toBe('/de/plan')
  expect(planRoutes.plan('de', today)).toBe('/de/plan')
  expect(planRoutes.plan('en', before)).toBe('/en/plans/lip-2008')
  expect(planRoutes.field('de', today, 'bildung')).toBe('/de/plan/bildung')
  expect(planRoutes.field('de', before, 'bildung')).toBe('/de/plans/lip-2008/bildung')
})

test('a filter stands in the address, what is not asked for does not', () => {
  const filter = { field: 'bildung', status: 'started', assessment: null, words: 'Lotsen & Paten' } as const
  expect(planRoutes.measures('de', filter)).toBe('/de/measures?field=bildung&status=started&words=Lotsen+%26+Paten')
  expect(planRoutes.measures('de')).toBe('/de/measures')
})

test('a name cannot leave its place in the address', () => {
  expect(planRoutes.goal('de', '../x?y')).toBe('/de/goals/..%2Fx%3Fy')
})
