import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideLineage, ending, type LineageKind, type LineageRecord } from './lineage.ts'

type Known = Pick<LineageRecord, 'kind' | 'from' | 'to'>

const decide = (kind: LineageKind, from: string[], to: string[], known: Known[] = [], reason = 'weil') => {
  const decided = decideLineage({ kind, from, to, reason }, known)
  return decided.ok ? decided.value.map((one) => `${one.from} ${one.kind} ${one.to}`) : decided.code
}

test('one goal is split into two: both say where they come from', () => {
  expect(decide('split', ['a'], ['b', 'c'])).toEqual(['a split b', 'a split c'])
})

test('two goals are merged into one', () => {
  expect(decide('merge', ['a', 'b'], ['c'])).toEqual(['a merge c', 'b merge c'])
})

test('several are merged into one of themselves, which goes on', () => {
  expect(decide('merge', ['a', 'b', 'c'], ['b'])).toEqual(['a merge b', 'c merge b'])
  expect(decide('merge', ['b'], ['b'])).toBe('lineage.end_missing')
})

test('a goal ends, leading nowhere or to what takes its place', () => {
  expect(decide('retire', ['a'], [])).toEqual(['a retire null'])
  expect(decide('retire', ['a'], ['b'])).toEqual(['a retire b'])
})

test('what is named twice counts once', () => {
  expect(decide('split', ['a', 'a'], ['b', 'c', 'b'])).toEqual(['a split b', 'a split c'])
  expect(decide('split', ['a'], ['b', 'b'])).toBe('lineage.needs_several')
  expect(decide('merge', ['a', 'a'], ['b'])).toBe('lineage.needs_several')
})

describe('refused is', () => {
  test('an act without a reason', () => {
    expect(decide('retire', ['a'], [], [], ' ')).toBe('lineage.reason_missing')
  })

  test.each(['continue', 'split', 'merge'] as const)('to %s into nothing', (kind) => {
    expect(decide(kind, ['a', 'b'], [])).toBe('lineage.end_missing')
  })

  test('an act that starts from nothing', () => {
    expect(decide('continue', [], ['b'])).toBe('lineage.end_missing')
  })

  test('to lead into itself', () => {
    expect(decide('continue', ['a'], ['a'])).toBe('lineage.to_itself')
    expect(decide('split', ['a'], ['a', 'b'])).toBe('lineage.to_itself')
  })

  test.each(ending)('to start from what has ended by %s', (kind) => {
    expect(decide('continue', ['a'], ['c'], [{ kind, from: 'a', to: 'b' }])).toBe('lineage.ended_already')
  })

  test('a circle, however long', () => {
    const known: Known[] = [
      { kind: 'continue', from: 'a', to: 'b' },
      { kind: 'split', from: 'b', to: 'c' },
      { kind: 'continue', from: 'c', to: 'd' },
    ]
    expect(decide('continue', ['d'], ['a'], known)).toBe('lineage.circle')
    expect(decide('continue', ['d'], ['e'], known)).toEqual(['d continue e'])
  })
})

test('a record that moved within its edition has not ended, and its move is no circle', () => {
  const moved: Known[] = [{ kind: 'move', from: 'a', to: 'a' }]
  expect(decide('move', ['a'], ['a'], moved)).toEqual(['a move a'])
  expect(decide('continue', ['a'], ['b'], moved)).toEqual(['a continue b'])
})

const ids = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f'])
const act = fc.record({
  kind: fc.constantFrom<LineageKind>('continue', 'split', 'merge', 'retire'),
  from: ids,
  to: ids,
  reason: fc.constant('weil'),
})

test('whatever is asked in whatever order, no step ever leads back, and nothing ends twice', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const known: Known[] = []
      for (const one of acts) {
        const ended = new Set(known.filter((k) => ending.includes(k.kind)).map((k) => k.from))
        const decided = decideLineage(one, known)
        if (!decided.ok) continue
        for (const { from } of decided.value) expect(ended.has(from)).toBe(false)
        // Exactly what it starts from, and nothing else; of those merged into one of themselves that one goes on.
        const starts = one.from.filter((from) => one.kind !== 'merge' || !one.to.includes(from))
        expect(new Set(decided.value.map((step) => step.from))).toEqual(new Set(starts))
        known.push(...decided.value)
      }
      expect(findCircle(known)).toBeUndefined()
    }),
    { numRuns: 300 },
  )
})

/** By another way than the code's own: takes away what nothing leads to, until nothing is left, or only a circle. */
function findCircle(steps: Known[]): string[] | undefined {
  let left = steps.filter((step) => step.to !== null)
  for (;;) {
    const targets = new Set(left.map((step) => step.to))
    const rest = left.filter((step) => targets.has(step.from))
    if (rest.length === 0) return undefined
    if (rest.length === left.length) return rest.map((step) => step.from)
    left = rest
  }
}
