import { expect, test } from 'vitest'
import { type Balanced, balanceOf, gapsIn, sumMilestones, sumMoney, tallyOutcomes } from './balance.ts'

type Measure = Balanced['measures'][number]
const measure = (id: string, told: Partial<Measure> = {}): Measure => ({
  ...{ id, slug: id, number: null, title: id, goalIds: ['g1'], last: null },
  ...{ milestones: [], budget: [], figures: [] },
  ...told,
})
const last = (status: NonNullable<Measure['last']>['status']) => ({ status, asOf: '2026-05-01', reason: 'so ist es' })
const goals = ['g1', 'g2'].map((id) => ({ id, slug: id, code: id, title: id, fieldId: 'f' }))
const balance = balanceOf(
  {
    fields: [{ id: 'f', code: 'B', slug: 'f', position: 1, title: 'Bildung' }],
    goals,
    measures: [
      measure('a', {
        last: last('completed'),
        figures: [{ label: 'x', unit: '', asOf: '2026-01-01', target: null, value: 3, source: 's' }],
      }),
      measure('b', { last: last('advanced'), goalIds: ['g2', 'g1'] }),
      measure('c', { last: last('planned') }),
      measure('d', {
        milestones: [
          { title: 'im Plan', due: '2026-02-01', doneOn: '2026-02-01' },
          { title: 'später', due: '2026-02-01', doneOn: '2026-03-01' },
          { title: 'nie', due: '2026-02-01', doneOn: null },
          { title: 'nach dem Schluss', due: '2027-02-01', doneOn: null },
          { title: 'erst nach dem Schluss geschehen', due: '2026-12-01', doneOn: '2027-01-15' },
        ],
        budget: [
          { year: 2026, source: 'Stadt', plannedCents: 100, spentCents: null },
          { year: 2026, source: 'Land', plannedCents: 50, spentCents: 20 },
          { year: 2025, source: 'Stadt', plannedCents: 10, spentCents: null },
        ],
      }),
    ],
  },
  '2026-12-31',
)

test('what is done, what still runs, what never began and what nobody ever told are told apart', () => {
  expect(tallyOutcomes(balance.measures)).toMatchObject({
    completed: 1,
    running: 1,
    not_begun: 1,
    unknown: 1,
    permanent: 0,
  })
})

test('milestones count as they stood on the day of closing', () => {
  expect(sumMilestones(balance.measures)).toEqual({ met: 1, late: 1, missed: 2, open: 1 })
})

test('money that nobody has told is unknown, not nothing', () => {
  expect(balance.measures[3]?.money).toEqual([
    { year: 2025, plannedCents: 10, spentCents: null },
    { year: 2026, plannedCents: 150, spentCents: 20 },
  ])
  expect(sumMoney([])).toEqual({ plannedCents: 0, spentCents: null })
})

test('the gaps are named: what was never reported, and goals for which nothing was counted', () => {
  const { never, uncounted } = gapsIn(balance)
  expect([never.map(({ id }) => id), uncounted.map(({ id }) => id)]).toEqual([['d'], ['g2']])
})

test('a balance is plain data: frozen as text and read again it is the same', () => {
  expect(JSON.parse(JSON.stringify(balance))).toEqual(balance)
})
