import { expect, test } from 'vitest'
import type { LineageRecord } from '../lineage.ts'
import { newcomers, tellBecame } from './became.ts'

const record = (id: string) => ({ id })
const earlier = ['a', 'b', 'c', 'd', 'e', 'f'].map(record)
const later = ['x', 'y', 'z'].map(record)
const step = (kind: LineageRecord['kind'], from: string, to: string | null): LineageRecord => ({
  kind,
  from,
  to,
  on: '2022-07-01',
  reason: `${from} ${kind}`,
})
const lineage = [
  step('continue', 'a', 'x'),
  step('split', 'b', 'x'),
  step('split', 'b', 'y'),
  step('merge', 'c', 'x'),
  step('retire', 'd', null),
  step('continue', 'e', 'hidden'),
  step('move', 'f', 'f'),
]
const find = (id: string) => [...earlier, ...later].find((one) => one.id === id)

test('each leads to one, to several, into another, or ends; what is hidden or only moved is not told', () => {
  const became = tellBecame(earlier, lineage, find)
  expect(became.map(({ record: { id }, outcome, steps }) => [id, outcome, steps.map(({ to }) => to?.id)])).toEqual([
    ['a', 'continued', ['x']],
    ['b', 'split', ['x', 'y']],
    ['c', 'merged', ['x']],
    ['d', 'ended', [undefined]],
    ['e', 'untold', []],
    ['f', 'untold', []],
  ])
  expect(newcomers(later, became).map(({ id }) => id)).toEqual(['z'])
})
