import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOutFlow } from './bands.ts'

const order = ['a', 'b', 'c', 'd'] as const

test('nobody was anywhere: there is nothing to draw', () => {
  expect(layOutFlow(order, [])).toEqual({ from: [], to: [], bands: [], height: 0 })
})

test('whatever went where, bands stay within their places and do not lie on each other', () => {
  const end = fc.constantFrom(...order)
  const bands = fc.uniqueArray(fc.record({ from: end, to: end, n: fc.integer({ min: 1, max: 500 }) }), {
    selector: ({ from, to }) => `${from} ${to}`,
  })
  fc.assert(
    fc.property(bands, (some) => {
      const { from, to, bands: placed, height } = layOutFlow(order, some)
      for (const [side, nodes, at] of [
        ['from', from, 'start'],
        ['to', to, 'stop'],
      ] as const) {
        for (const node of nodes) {
          const own = placed.filter((band) => band[side] === node.end).sort((a, b) => a[at] - b[at])
          expect(own.reduce((sum, { n }) => sum + n, 0)).toBe(node.n)
          let y = node.y
          for (const band of own) {
            expect(band[at]).toBeGreaterThanOrEqual(y - 1e-6)
            y = band[at] + band.thick
          }
          expect(y).toBeLessThanOrEqual(node.y + node.height + 1e-6)
          expect(node.y + node.height).toBeLessThanOrEqual(height + 1e-6)
        }
      }
    }),
  )
})
