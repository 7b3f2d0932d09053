import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NameOrder } from './name-order.ts'

test('whatever comes and goes, the order is that of a list sorted anew', () => {
  const step = fc.tuple(
    fc.nat(20),
    fc.option(fc.constantFrom('Ärzte', 'Arbeit', 'Zimmer', 'arbeit 10', 'Arbeit 9'), { nil: null }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      const [order, names] = [new NameOrder('de', []), new Map<number, string>()]
      for (const [slot, name] of steps) {
        if (name === null) order.drop(slot)
        else order.put(slot, name)
        if (name === null) names.delete(slot)
        else names.set(slot, name)
      }
      expect(order.slots).toEqual(new NameOrder('de', names).slots)
    }),
  )
})

test('names stand as the reader’s language has them, 9 before 10', () => {
  const names = ['Zimmer', 'Arbeit 10', 'Ärzte', 'Arbeit 9'].entries()
  expect(new NameOrder('de', names).slots).toEqual([3, 1, 2, 0])
})
