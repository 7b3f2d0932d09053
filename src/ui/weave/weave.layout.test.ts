import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cloth, layOut } from './weave.layout.ts'

const columns = (cloth: Cloth) => cloth.threads.map((thread) => thread.map((knot) => knot.column))
const isStraight = (tie: Cloth['ties'][number]) => new Set(tie.knots.map((knot) => knot.column)).size === 1

describe('told as examples', () => {
  test('fields that share nothing lie side by side', () => {
    expect(columns(layOut([['a', 'b', 'c'], ['d']]))).toEqual([[0, 1, 2], [0]])
  })

  test('a shared goal lies in one column, the shorter thread waits for it', () => {
    expect(
      columns(
        layOut([
          ['a', 'b', 'x'],
          ['x', 'c'],
        ]),
      ),
    ).toEqual([
      [0, 1, 2],
      [2, 3],
    ])
  })

  test('no knot lies under the tie of others', () => {
    expect(columns(layOut([['x'], ['a'], ['x']]))).toEqual([[0], [1], [0]])
  })

  test('of goals in contrary order as few as possible are slanted', () => {
    const cloth = layOut([
      ['a', 'b', 'c'],
      ['c', 'a', 'b'],
    ])
    expect(cloth.ties.map((tie) => [tie.goal, isStraight(tie)])).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
    ])
  })

  test('a plan without fields, and a field without goals', () => {
    expect(layOut([])).toEqual({ columns: 0, threads: [], ties: [] })
    expect(layOut([[], ['a']]).columns).toBe(1)
  })
})

const goals = Array.from({ length: 120 }, (_, i) => `g${i}`)
/** For each goal the fields it stands in, one to six of them. */
const plans = fc.integer({ min: 3, max: 12 }).chain((fields) =>
  fc
    .array(fc.uniqueArray(fc.nat(fields - 1), { minLength: 1, maxLength: Math.min(6, fields) }), {
      maxLength: 120,
      size: 'max',
    })
    .map((places) => Array.from({ length: fields }, (_, field) => goals.filter((_, i) => places[i]?.includes(field)))),
)
/** Each field in an order of its own, so that fields contradict each other. */
const contrary = plans.chain((plan) =>
  fc.tuple(...plan.map((field) => fc.shuffledSubarray(field, { minLength: field.length }))),
)

const runs = { numRuns: 50 }

describe('for any plan', () => {
  const anyPlan = fc.oneof(plans, contrary)

  test('every thread has its goals in its own order, each in a column of its own', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { threads } = layOut(plan)
        expect(threads.map((thread) => thread.map((knot) => knot.goal))).toEqual(plan)
        for (const thread of threads)
          for (const [i, knot] of thread.entries()) expect(knot.column).toBeGreaterThan(thread[i - 1]?.column ?? -1)
      }),
      runs,
    )
  })

  test('goals that fields share line up', () => {
    fc.assert(
      fc.property(plans, (plan) => layOut(plan).ties.every(isStraight)),
      runs,
    )
  })

  test('unless they stand in a circle of contrary orders', () => {
    fc.assert(
      fc.property(contrary, (plan) => {
        for (const tie of layOut(plan).ties) expect(isStraight(tie) || standsInCircle(tie.goal, plan)).toBe(true)
      }),
      runs,
    )
  })

  test('no knot of another goal lies under a tie', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { threads, ties } = layOut(plan)
        const under = ties.flatMap(({ goal, knots }) =>
          threads
            .slice(knots[0]!.row, knots.at(-1)!.row)
            .flat()
            .filter((knot) => knot.goal !== goal && knot.column === knots[0]!.column),
        )
        expect(under).toEqual([])
      }),
      runs,
    )
  })

  test('no goal could stand one column earlier', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { threads } = layOut(plan)
        const spans = Map.groupBy(threads.flat(), (knot) => knot.goal)
        const isTaken = (column: number, from: number, to: number) =>
          [...spans.values()].some((k) => k[0]!.column === column && k[0]!.row <= to && k.at(-1)!.row >= from)
        for (const knots of spans.values()) {
          const { column, row } = knots[0]!
          expect(column === 0 || isTaken(column - 1, row, knots.at(-1)!.row)).toBe(true)
        }
      }),
      runs,
    )
  })
})

test('ten times as much takes no hundred times as long', () => {
  const plan = (size: number) =>
    Array.from({ length: 12 }, (_, field) => Array.from({ length: size }, (_, i) => (i % 3 ? `${field} ${i}` : `${i}`)))
  const timed = (size: number) => {
    const from = performance.now()
    for (let i = 0; i < 5; i++) layOut(plan(size))
    return performance.now() - from
  }
  timed(10)
  expect(timed(10) / 5).toBeLessThan(20)
  expect(timed(100)).toBeLessThan(1_500)
})

/** Whether following the orders of all fields from a goal one comes back to it. */
function standsInCircle(goal: string, plan: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>()
  const queue = [goal]
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    for (const field of plan) {
      const next = field.includes(one) ? field[field.indexOf(one) + 1] : undefined
      if (next === goal) return true
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      queue.push(next)
    }
  }
  return false
}
