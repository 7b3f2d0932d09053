import { expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { showPlan } from './plan.ts'

test('the plan in force has six fields and 35 goals in 39 places', async ({ scope }) => {
  const { fields, edition } = await showPlan(asPublic(scope))
  expect(edition.state).toBe('in_force')
  expect(fields.map((field) => field.goals.length)).toEqual([12, 7, 5, 8, 5, 2])
  const ids = new Set(fields.flatMap((field) => field.goals.map((goal) => goal.id)))
  expect(ids.size).toBe(35)
})
