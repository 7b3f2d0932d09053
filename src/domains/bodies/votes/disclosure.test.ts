import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclose, keepOfUrn, type Shown, smallestGroup } from './disclosure.ts'
import { type Counts, hasMajority, type MotionRule, motionRules, sumOf, tally, totalOf } from './tally.ts'

function side(name: string, yes: number, no: number, abstain = 0, entitled = yes + no + abstain) {
  return { side: name, entitled, counts: { yes, no, abstain } }
}
const secret = { secret: true, rule: 'simple', result: 'carried' } as const
const hidden: Shown = { sides: null, total: null }

describe('of a secret vote', () => {
  test('large sides are shown', () => {
    const sides = [side('a', 4, 1), side('b', 3, 3)]
    expect(disclose(secret, sides)).toEqual({
      sides: sides.map(({ side: name, counts }) => ({ side: name, counts })),
      total: { yes: 7, no: 4, abstain: 0 },
    })
  })
  test('no side is shown where one is small, for it follows from the others; the total is', () => {
    expect(disclose(secret, [side('a', 5, 3), side('b', 2, 1)])).toEqual({
      sides: null,
      total: { yes: 7, no: 4, abstain: 0 },
    })
  })
  test('not even the total where all together are few', () => {
    expect(disclose(secret, [side('a', 1, 1), side('b', 2, 0)])).toEqual(hidden)
  })
  test('not the total where it gives a small side away: all were for it', () => {
    expect(disclose(secret, [side('a', 8, 0), side('b', 3, 0)])).toEqual(hidden)
  })
  test('not the total where a double majority leaves one way alone in which a small side can have voted', () => {
    const sides = [side('a', 3, 2), side('b', 2, 1)]
    expect(disclose(secret, sides).total).not.toBe(null)
    expect(disclose({ ...secret, rule: 'double_majority' }, sides)).toEqual(hidden)
  })
  test('a large side of which few voted is small', () => {
    expect(disclose(secret, [side('a', 6, 2), side('b', 1, 1, 0, 9)]).sides).toBe(null)
  })
  test('a side of which nobody may vote hides nothing', () => {
    expect(disclose(secret, [side('a', 4, 2), side('b', 0, 0)]).sides).toHaveLength(2)
  })
  test('that did not come about nothing is counted out', () => {
    for (const result of ['no_quorum', 'no_parity', 'withdrawn']) {
      expect(disclose({ ...secret, result }, [side('a', 9, 9), side('b', 9, 9)])).toEqual(hidden)
    }
  })
})

test('of an open vote everything is shown, however small', () => {
  expect(disclose({ ...secret, secret: false }, [side('a', 1, 0), side('b', 0, 1)]).sides).toHaveLength(2)
})

test('what is left of an urn is what may be told', () => {
  expect(keepOfUrn(hidden)).toEqual([])
  expect(keepOfUrn({ sides: null, total: { yes: 3, no: 2, abstain: 0 } })).toEqual([
    { side: '', choice: 'yes', ballots: 3 },
    { side: '', choice: 'no', ballots: 2 },
    { side: '', choice: 'abstain', ballots: 0 },
  ])
})

/** By trying out every vote there could have been: what somebody can conclude who knows how many of each side voted. */
function waysOf(sides: { counts: Counts }[], total: Counts, rule: MotionRule, isCarried: boolean): Counts[][] {
  const [first, ...rest] = sides
  if (!first) return sumOf(total) === 0 ? [[]] : []
  const ways: Counts[][] = []
  const cast = sumOf(first.counts)
  for (let yes = 0; yes <= Math.min(cast, total.yes); yes += 1) {
    for (let no = 0; no <= Math.min(cast - yes, total.no); no += 1) {
      const own = { yes, no, abstain: cast - yes - no }
      const left = { yes: total.yes - yes, no: total.no - no, abstain: total.abstain - own.abstain }
      if (left.abstain < 0) continue
      ways.push(...waysOf(rest, left, 'simple', isCarried).map((others) => [own, ...others]))
    }
  }
  return rule === 'double_majority' ? ways.filter((way) => way.every(hasMajority) === isCarried) : ways
}

test('whatever is shown of a secret vote, a small side can have voted in more than one way', () => {
  const counts = fc.record({ yes: fc.nat(4), no: fc.nat(4), abstain: fc.nat(2) }).filter((one) => sumOf(one) > 0)
  fc.assert(
    fc.property(fc.array(counts, { minLength: 2, maxLength: 3 }), fc.constantFrom(...motionRules), (all, rule) => {
      const sides = all.map((one, at) => side(`side_${at}`, one.yes, one.no, one.abstain))
      const voting = sides.map((one) => ({ ...one, seats: one.entitled, recused: 0, quorumPart: 0, quorumOf: 1 }))
      const { result } = tally({ rule, way: 'writing', sides: voting, lacksParity: false })
      const shown = disclose({ secret: true, rule, result }, sides)
      const small = sides.flatMap(({ entitled }, at) => (entitled < smallestGroup ? [at] : []))
      if (small.length > 0) expect(shown.sides).toBe(null)
      if (shown.total === null) return
      const ways = waysOf(sides, totalOf(sides), rule, result === 'carried')
      for (const at of small) expect(new Set(ways.map((way) => JSON.stringify(way[at]))).size).toBeGreaterThan(1)
    }),
    { numRuns: 60 },
  )
})
