import { expect, test } from 'vitest'
import { arcsFor } from './arcs.ts'
import { GoalRing, ringWords } from './goal-ring.tsx'

test('an arc for each measure, the furthest first', () => {
  expect(arcsFor([0, 3, 1]).map((arc) => arc.step)).toEqual([3, 1, 0])
})

test('arcs never touch and end where the circle ends', () => {
  const arcs = arcsFor([3, 2, 1, 0, null])
  for (const [i, arc] of arcs.entries()) expect(arc.from).toBeGreaterThan(arcs[i - 1]?.to ?? 0)
  expect(arcs.at(-1)?.to).toBeLessThan(360)
})

test('more than eight measures are drawn by how far they are', () => {
  expect(arcsFor([...Array(9).fill(1), 3]).map((arc) => arc.step)).toEqual([3, 1])
})

test('without a measure the ring is dotted', () => {
  expect(String(<GoalRing code="B1" progress={[]} />)).toContain('stroke-dasharray="2.5 4"')
})

test('the ring in words', () => {
  expect(ringWords('de', [0, 1, 1])).toBe('2 begonnen und 1 geplant')
  expect(ringWords('en', [null])).toBe('1 discontinued')
  expect(ringWords('de', [])).toBe('keine Maßnahme')
})
