import { describe, expect, test } from 'vitest'
import { elementsOf } from '../../../test/support/page.ts'
import { weaveExamples } from './weave.examples.tsx'

const [three = '', six = '', twelve = '', contrary = ''] = weaveExamples.examples.map(({ view }) => String(view))

test('every goal is a link that says its code, its other codes, its title and how far it is', () => {
  expect(three).toContain('href="/de/goals/x"')
  expect(three).toMatch(/B<\/span>3<\/span>.*?, auch S2, D1: <span>Beratung und Schutzräume wachsen<\/span>\. 1 /)
  expect(three).toContain('keine Maßnahme')
})

test('a goal in several fields is tied once, straight across them', () => {
  const ties = elementsOf(six, 'path').filter((path) => path.class === 'tie')
  expect(ties).toHaveLength(3)
  for (const { d = '' } of ties) expect(new Set([...d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => x)).size).toBe(1)
})

test('where fields order what they share contrarily, a tie is slanted', () => {
  const ties = elementsOf(contrary, 'path').filter((path) => path.class === 'tie')
  expect(ties.map(({ d = '' }) => new Set([...d.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => x)).size).sort()).toEqual([
    1, 2,
  ])
})

describe('the cells of a thread', () => {
  test.each([
    ['three fields', three],
    ['six fields', six],
    ['twelve fields', twelve],
  ])('are as many on each: %s', (_, html) => {
    const threads = [...html.matchAll(/<ol class="thread__knots">(.*?)<\/ol>/gs)].map(([, inner = '']) => inner)
    const cells = threads.map((inner) => elementsOf(inner, 'i').length + inner.match(/class="knot"/g)!.length)
    expect(new Set(cells).size).toBe(1)
  })
})

test('the largest plan a page may have to show is light', () => {
  expect(elementsOf(twelve, 'a').filter(({ class: name }) => name === 'knot').length).toBeGreaterThanOrEqual(120)
  expect(twelve.length).toBeLessThan(140_000)
})
