import { expect, test } from 'vitest'
import { original } from '../../i18n/text.ts'
import type { Field } from './field.ts'
import { codesOf, headingOf, inPlanOrder, neighboursOf } from './goal.ts'
import { sampleField, sampleGoal } from './pages/goal.sample.ts'

const field = (code: string, position: number): Field => {
  const title = original(code, 'de')
  return { id: code, slug: code.toLowerCase(), code, position, title, summary: title, introduction: title }
}

test('a goal in three fields has three codes, in the order of the fields', () => {
  const [b, s, k] = [field('B', 1), field('S', 2), field('K', 4)]
  const places = [
    { field: k, position: 7 },
    { field: b, position: 9 },
    { field: s, position: 7 },
  ]
  expect(codesOf({ places })).toEqual(['B9', 'S7', 'K7'])
  expect(places.map((place) => place.field.code)).toEqual(['K', 'B', 'S'])
})

test('a goal is headed by its short name, or by its wording where it has none', () => {
  const wording = original('Alle finden Rat.', 'de')
  expect(headingOf({ short: original('Rat', 'de'), wording }).words).toBe('Rat')
  expect(headingOf({ short: original('', 'de'), wording })).toBe(wording)
})

test('a goal has the neighbours that it has in the first of its fields', () => {
  const [first, second] = [sampleField(1), sampleField(2)]
  const goals = [sampleGoal(first, 1), sampleGoal(first, 3, [{ field: second, position: 1 }]), sampleGoal(second, 2)]
  const around = (at: number) => {
    const { previous, next } = neighboursOf(goals[at]!, goals)
    return [previous?.code, next?.code]
  }
  expect([0, 1, 2].map(around)).toEqual([
    [undefined, 'B3'],
    ['B1', undefined],
    ['S1', undefined],
  ])
  expect(neighboursOf({ ...goals[0]!, places: [] }, goals)).toEqual({ previous: null, next: null })
})

test('goals stand in the order of the plan, each at its first place; those without one come last', () => {
  const [b, s] = [sampleField(1), sampleField(2)]
  const nowhere = { ...sampleGoal(b, 1), slug: 'nirgends', places: [] }
  const goals = [nowhere, sampleGoal(s, 2), sampleGoal(s, 7, [{ field: b, position: 9 }]), sampleGoal(b, 10)]
  expect(inPlanOrder(goals).map((goal) => codesOf(goal).join(' '))).toEqual(['B9 S7', 'B10', 'S2', ''])
})
