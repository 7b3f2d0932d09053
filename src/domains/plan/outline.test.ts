import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallOutline } from '../../../test/support/plans.ts'
import { arrangeOutline, type PlanOutline } from './outline.ts'

const nothing = () => ({ plans: new Set<string>(), goals: new Set<string>() })
const counter = () => {
  let n = 0
  return () => `id-${++n}`
}

function arranged(outline: PlanOutline, taken = nothing()) {
  const outcome = arrangeOutline(outline, taken, counter())
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

test('a goal in two fields is one goal with two places', () => {
  const { goals, places, fields } = arranged(smallOutline)
  const second = goals[1]?.id
  expect(goals).toHaveLength(3)
  expect(places.filter((place) => place.goalId === second)).toEqual([
    { fieldId: fields[0]?.id, goalId: second, position: 2 },
    { fieldId: fields[1]?.id, goalId: second, position: 1 },
  ])
})

test('a goal that a field names twice stands in it once, at its first place', () => {
  const [field] = smallOutline.fields
  if (!field) throw new Error('no field')
  const { places } = arranged({ ...smallOutline, fields: [{ ...field, goals: [1, 0, 1, 2] }] })
  expect(places.map((place) => [place.goalId, place.position])).toEqual([
    ['id-3', 1],
    ['id-2', 2],
    ['id-4', 3],
  ])
})

test('codes that a plan brings are kept, and the rest find free ones', () => {
  const field = { summary: '', introduction: '', goals: [0] }
  const fields = [
    { ...field, title: 'Soziales' },
    { ...field, title: 'Sport', code: 'S' },
    { ...field, title: 'Schule' },
  ]
  expect(
    arranged({ ...smallOutline, fields, goals: smallOutline.goals.slice(0, 1) }).fields.map((one) => one.code),
  ).toEqual(['O', 'S', 'C'])
})

describe('addresses', () => {
  test('that others have are not given again', () => {
    const taken = { plans: new Set(['kleiner-plan']), goals: new Set(['erstes', 'erstes-2']) }
    const { plan, goals } = arranged(smallOutline, taken)
    expect(plan.slug).toBe('kleiner-plan-2')
    expect(goals.map((goal) => goal.slug)).toEqual(['erstes-3', 'zweites', 'drittes'])
  })

  test('that were asked for and are taken are refused, not changed', () => {
    const taken = { ...nothing(), plans: new Set(['unser-plan']) }
    const refusal = { ok: false, code: 'plan.address_taken', values: { slug: 'unser-plan' } }
    expect(arrangeOutline({ ...smallOutline, slug: 'unser-plan' }, taken, counter())).toEqual(refusal)
  })
})

test('a goal that stands in no field is refused', () => {
  const goals = [...smallOutline.goals, { short: '', wording: 'Verloren', description: '' }]
  expect(arrangeOutline({ ...smallOutline, goals }, nothing(), counter())).toEqual({
    ok: false,
    code: 'plan.goal_without_field',
  })
})

/** Some goals, and fields of which each names any of them in any order, some twice. */
const outlines = fc.integer({ min: 1, max: 8 }).chain((size) => {
  const named = fc.array(fc.nat(size - 1), { maxLength: 10 })
  const fields = fc.array(fc.record({ title: fc.string(), goals: named }), { minLength: 1, maxLength: 5 })
  const goals = fc.array(fc.record({ short: fc.string(), wording: fc.string({ minLength: 1 }) }), {
    minLength: size,
    maxLength: size,
  })
  return fc.record({ fields, goals }).map(
    (told): PlanOutline => ({
      ...smallOutline,
      fields: told.fields.map((field) => ({ ...field, summary: '', introduction: '' })),
      goals: told.goals.map((goal) => ({ ...goal, description: '' })),
    }),
  )
})

test('whatever a document says, every goal is there once and every field keeps its order', () => {
  fc.assert(
    fc.property(outlines, (outline) => {
      const outcome = arrangeOutline(outline, nothing(), counter())
      const lost = outline.goals.some((_, index) => !outline.fields.some((field) => field.goals.includes(index)))
      expect(outcome.ok).toBe(!lost)
      if (!outcome.ok) return
      const { fields, goals, places } = outcome.value
      expect(goals.map((goal) => goal.wording)).toEqual(outline.goals.map((goal) => goal.wording))
      expect(new Set(goals.map((goal) => goal.slug)).size).toBe(goals.length)
      expect(new Set(fields.map((field) => field.code)).size).toBe(fields.length)
      expect(new Set(fields.map((field) => field.slug)).size).toBe(fields.length)
      expect(fields.map((field) => field.position)).toEqual(fields.map((_, index) => index + 1))
      for (const [index, field] of fields.entries()) {
        const standing = places.filter((place) => place.fieldId === field.id)
        const told = [...new Set(outline.fields[index]?.goals)].map((goal) => goals[goal]?.id)
        expect(standing.map((place) => place.goalId)).toEqual(told)
        expect(standing.map((place) => place.position)).toEqual(told.map((_, place) => place + 1))
      }
    }),
  )
})
