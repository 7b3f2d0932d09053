import { describe, expect, test } from 'vitest'
import { sampleField, sampleGoal } from '../pages/goal.sample.ts'
import { sampleList, sampleRow } from '../pages/measure.sample.ts'
import {
  choose,
  countChoices,
  type ListedMeasure,
  type MeasureFilter,
  noFilter,
  readMeasureFilter,
} from './measure-choice.ts'
import { byField, inOrder } from './measure-order.ts'
import { fieldsOf } from './measure-places.ts'

const { rows } = sampleList(48)
const slugs = [1, 2, 3, 4, 5, 6].map((position) => sampleField(position).slug)
const chosen = (filter: Partial<MeasureFilter>) => choose(rows, { ...noFilter, ...filter })

describe('a list', () => {
  test('is narrowed by all that is asked for together', () => {
    const found = chosen({ field: 'soziales', overdue: 'yes', target: null })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((one) => one.fields.includes('soziales') && one.isOverdue)).toBe(true)
    expect(chosen({ district: 'Hafen' }).length).toBeLessThan(rows.length)
  })

  test('says of each choice how many it would give: exactly those that choosing it then gives', () => {
    const filter = { ...noFilter, status: 'started' as const, field: 'bildung' }
    const counts = countChoices(rows, filter)
    for (const [facet, values] of Object.entries(counts)) {
      for (const [value, n] of values) {
        expect(choose(rows, { ...filter, [facet]: value }), `${facet} ${value}`).toHaveLength(n)
      }
    }
    expect(counts.field.size).toBeGreaterThan(1)
  })

  test('has an order, and what has nothing to be sorted by stands last', () => {
    const sorted = (order: Parameters<typeof inOrder>[2]) => inOrder('de', rows, order, slugs)
    expect(
      sorted('number')
        .map(({ number }) => number)
        .slice(0, 3),
    ).toEqual(['1.0', '1.6', '1.12'])
    const titles = sorted('title').map(({ title }) => title.words)
    expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'de')))
    for (const [order, keyOf] of [
      ['end', (one: ListedMeasure) => one.endsOn],
      ['milestone', (one: ListedMeasure) => one.nextMilestone?.due ?? null],
      ['latest', (one: ListedMeasure) => one.status?.asOf ?? null],
      ['status', (one: ListedMeasure) => one.status?.status ?? null],
    ] as const) {
      const keys = sorted(order).map(keyOf)
      const firstWithout = keys.indexOf(null)
      expect(firstWithout, order).toBeGreaterThan(0)
      expect(
        keys.slice(firstWithout).every((key) => key === null),
        order,
      ).toBe(true)
    }
  })

  test('goes through the plan field by field', () => {
    expect(byField(inOrder('de', rows, 'number', slugs)).map(([field]) => field)).toEqual(slugs)
  })
})

test('of its fields a measure stands in the one whose letter begins its number', () => {
  const [b, s] = [sampleField(1), sampleField(2)]
  const goal = sampleGoal(b, 9, [{ field: s, position: 7 }])
  const row = { ...sampleRow(1), goals: [{ slug: goal.slug, codes: ['B9', 'S7'] }] }
  const first = (number: string | null) => fieldsOf({ ...row, number }, new Map([[goal.slug, goal]]))[0]?.code
  expect([first('S-07'), first('B-01'), first('Sport 1'), first('12'), first(null)]).toEqual(['S', 'B', 'B', 'B', 'B'])
})

test.each([
  ['status=started&sort=end', { status: 'started', sort: 'end' }],
  ['status=x&sort=x&kind=x&overdue=no', {}],
  ['field=../x&goal=%00&lead=A B', {}],
  ['district=S%C3%BCd&target=%00Alle ', { district: 'Süd', target: 'Alle' }],
])('%s is read as what it says, and no more', (query, expected) => {
  expect(readMeasureFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual({ ...noFilter, ...expected })
})
