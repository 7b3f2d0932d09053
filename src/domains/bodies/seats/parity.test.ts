import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SideCount } from './composition.ts'
import { broken, judge, offOf, type ParityTerms } from './parity.ts'

const counts = (administration: number, outside: number, selfOrganised = 0, politics?: number): SideCount[] => [
  { side: 'administration', filled: administration, selfOrganised: 0 },
  { side: 'outside', filled: outside, selfOrganised },
  ...(politics === undefined ? [] : [{ side: 'politics', filled: politics, selfOrganised: 0 }]),
]
const verdict = (rule: ParityTerms, on: SideCount[]) => {
  const [{ off, missing }] = judge([rule], on) as [ReturnType<typeof judge>[number]]
  return [off, missing.map(({ side, seats }) => `${seats} ${side}`).join()]
}
const third = { kind: 'share', side: 'outside', part: 1, whole: 3 } as const
const two = { kind: 'self_organised', side: 'outside', part: 2 } as const

describe('which rule holds, by how many it does not, and what would heal it', () => {
  test('equal sides', () => {
    expect(verdict({ kind: 'equal' }, counts(4, 4))).toEqual([0, ''])
    expect(verdict({ kind: 'equal' }, counts(4, 2))).toEqual([2, '2 outside'])
    expect(verdict({ kind: 'equal' }, counts(4, 3, 0, 1))).toEqual([3, '1 outside,3 politics'])
    expect(verdict({ kind: 'equal' }, [])).toEqual([0, ''])
  })

  test('at most one apart', () => {
    expect(verdict({ kind: 'apart', part: 1 }, counts(4, 3))).toEqual([0, ''])
    expect(verdict({ kind: 'apart', part: 1 }, counts(1, 4))).toEqual([2, '2 administration'])
  })

  test('at least a third from outside: who comes there makes the whole larger too', () => {
    expect(verdict(third, counts(4, 2))).toEqual([0, ''])
    expect(verdict(third, counts(5, 2))).toEqual([1, '1 outside'])
    expect(verdict(third, counts(6, 1))).toEqual([2, '2 outside'])
    expect(verdict(third, counts(0, 0))).toEqual([0, ''])
  })

  test('all of a side: no seat would heal it, others would have to leave', () => {
    expect(verdict({ ...third, whole: 1 }, counts(2, 4))).toEqual([2, ''])
  })

  test('at least two of self-organised associations, so that parity is no token', () => {
    expect(verdict(two, counts(4, 4, 2))).toEqual([0, ''])
    expect(verdict(two, counts(4, 4, 1))).toEqual([1, '1 outside'])
    expect(judge([two], counts(4, 4, 1))[0]?.missing).toEqual([{ side: 'outside', seats: 1, selfOrganised: true }])
  })

  test('of several rules those that are broken', () => {
    const verdicts = judge([{ kind: 'equal' }, third, two], counts(4, 4, 1))
    expect(broken(verdicts).map(({ rule }) => rule.kind)).toEqual(['self_organised'])
  })
})

const anyCounts = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(12))
  .map(([one, two, own]) => counts(one, two, Math.min(two, own)))
const anyRule: fc.Arbitrary<ParityTerms> = fc.oneof(
  fc.constant({ kind: 'equal' } as const),
  fc.record({ kind: fc.constant('apart' as const), part: fc.integer({ min: 1, max: 4 }) }),
  fc
    .tuple(fc.constantFrom('administration', 'outside'), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map(([side, part, more]) => ({ kind: 'share' as const, side, part, whole: part + more })),
  fc.record({
    kind: fc.constant('self_organised' as const),
    side: fc.constant('outside'),
    part: fc.integer({ min: 1, max: 4 }),
  }),
)

test('with what is said to be missing the rule holds, and with one fewer it does not', () => {
  fc.assert(
    fc.property(anyRule, anyCounts, (rule, on) => {
      const [{ off, missing }] = judge([rule], on) as [ReturnType<typeof judge>[number]]
      expect(missing.length > 0).toBe(off > 0)
      const filledBy = (fewer: number) =>
        on.map(({ side, filled, selfOrganised }) => {
          const more = missing.find((one) => one.side === side)
          const seats = more ? more.seats - fewer : 0
          return { side, filled: filled + seats, selfOrganised: selfOrganised + (more?.selfOrganised ? seats : 0) }
        })
      expect(offOf(rule, filledBy(0))).toBe(0)
      if (off > 0) expect(offOf(rule, filledBy(1))).toBeGreaterThan(0)
    }),
  )
})
