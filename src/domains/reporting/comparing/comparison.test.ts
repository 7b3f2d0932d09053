import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BudgetLine, statuses } from '../../plan/plan.ts'
import { roundOf, type Said } from './compared.fixture.ts'
import { compareRounds, type MoveKind } from './comparison.ts'
import { slippageOver } from './slippage.ts'

const milestone = (title: string, due: string) => ({ title, due, doneOn: null })
const kinds = (earlier: Record<string, Said | null>, later: Record<string, Said | null>) =>
  Object.fromEntries(compareRounds(roundOf(earlier), roundOf(later)).moves.map(({ id, kind }) => [id, kind]))

test('what moved, what stalled, what is new, ended or silent', () => {
  const told = kinds(
    {
      a: { status: 'planned' },
      b: { status: 'started', done: 'Zwei  Kurse.' },
      c: { status: 'started', done: 'Zwei Kurse.' },
      d: { status: 'permanent', done: 'Läuft.' },
      e: { status: 'started' },
      f: { status: 'started' },
      g: null,
    },
    {
      a: { status: 'started' },
      b: { status: 'started', done: 'Zwei Kurse. ' },
      c: { status: 'started', done: 'Vier Kurse.' },
      d: { status: 'permanent', done: 'Läuft.' },
      e: { status: 'advanced', state: 'returned' },
      g: { status: 'planned' },
      n: { status: 'planned' },
    },
  )
  const wanted: Record<string, MoveKind> = {
    a: 'moved',
    b: 'stalled',
    c: 'steady',
    d: 'steady',
    e: 'silent',
    f: 'ended',
    g: 'steady',
    n: 'added',
  }
  expect(told).toEqual(wanted)
})

test('a milestone that is put off is told with its days, whatever else became of the measure', () => {
  const earlier = roundOf({ a: { milestones: [milestone('Konzept', '2026-03-01'), milestone('Start', '2026-06-01')] } })
  const later = roundOf({ a: { milestones: [milestone('konzept ', '2026-03-31'), milestone('Ende', '2027-01-01')] } })
  const { moves, counts } = compareRounds(earlier, later)
  expect(moves[0]?.slips).toEqual([{ title: 'konzept ', from: '2026-03-01', to: '2026-03-31', days: 30, doneOn: null }])
  expect(counts).toMatchObject({ slipped: 1, stalled: 1 })
})

test('over several rounds a milestone keeps each of its days; what came back to its day has not slipped', () => {
  const rounds = ['2025', '2026', '2027'].map((year, i) =>
    roundOf(
      {
        a: { milestones: [milestone('Haus', `2027-0${i + 1}-01`)] },
        b: { milestones: [milestone('Kurs', i === 1 ? '2027-05-01' : '2027-01-01')] },
      },
      { dataOn: `${year}-06-30` },
    ),
  )
  expect(slippageOver(rounds)).toMatchObject([
    { title: 'Haus', days: 59, told: [{ due: '2027-01-01' }, { due: '2027-02-01' }, { due: '2027-03-01' }] },
  ])
})

describe('whatever two rounds say', () => {
  const said = fc.option(
    fc.record({
      status: fc.constantFrom(...statuses),
      done: fc.constantFrom('', 'eins', 'zwei'),
      state: fc.constantFrom('approved' as const, 'answered' as const, 'open' as const, 'returned' as const),
      milestones: fc.array(fc.constantFrom(milestone('M', '2026-01-01'), milestone('M', '2026-02-01')), {
        maxLength: 2,
      }),
      money: fc.constantFrom<BudgetLine[]>(
        [],
        [{ year: 2026, source: 'Haushalt', plannedCents: 700, spentCents: 300 }],
      ),
    }),
  )
  const round = fc.dictionary(fc.constantFrom(...'abcdefgh'), said).map((all) => roundOf(all))

  test('the flow has as many measures as each round, in each status', () => {
    fc.assert(
      fc.property(round, round, (earlier, later) => {
        const { flow, moves, counts, money } = compareRounds(earlier, later)
        const sum = (some: typeof flow) => some.reduce((n, one) => n + one.n, 0)
        expect(sum(flow)).toBe(moves.length)
        expect(sum(flow.filter(({ from }) => from !== 'absent'))).toBe(earlier.counts.measures)
        expect(sum(flow.filter(({ to }) => to !== 'absent'))).toBe(later.counts.measures)
        for (const { status, after } of later.counts.statuses)
          expect(sum(flow.filter(({ to }) => to === (status ?? 'silent')))).toBe(after)
        const { slipped: _, ...byKind } = counts
        expect(Object.values(byKind).reduce((a, b) => a + b, 0)).toBe(moves.length)
        expect(money).toEqual({ from: earlier.money, to: later.money })
      }),
    )
  })

  test('compared with itself nothing moves, slips, comes or goes', () => {
    fc.assert(
      fc.property(round, (one) => {
        const { counts, flow } = compareRounds(one, one)
        expect(counts).toMatchObject({ moved: 0, added: 0, ended: 0, slipped: 0 })
        expect(flow.every(({ from, to }) => from === to)).toBe(true)
      }),
    )
  })
})
