import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyOfNumber } from './paper-number.ts'

test.for([
  ['15/0123/2023', '/15/123/2023/'],
  ['15 / 123 / 2023', '/15/123/2023/'],
  ['15-0123-2023', '/15/123/2023/'],
  ['0123/2023 N1', '/123/2023/n/1/'],
  ['123/2023N1', '/123/2023/n/1/'],
  ['Drucks. Nr. 0123/2023 N1', '/123/2023/n/1/'],
  ['DS 0123/2023', '/123/2023/'],
  ['Vorlage-Nr.: V/2023/07', '/v/2023/7/'],
  ['0000', '/0/'],
  ['２０２３/１', '/2023/1/'],
])('%s is the number %s', ([words, key]) => {
  expect(keyOfNumber(words!)).toBe(key)
})

test('without a digit there is no number', () => {
  expect(['', 'Drucksache', 'Haushaltsplan', '///', '%_'].map(keyOfNumber)).toEqual(['', '', '', '', ''])
})

test('whatever stands between its parts, and however many noughts before them, a number is the same', () => {
  const between = fc.constantFrom('/', '-', ' ', '.', ' / ', '–')
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      between,
      between,
      fc.nat(3),
      (parts, one, other, noughts) => {
        const spelt = (mark: string, zeros: number) => parts.map((part) => '0'.repeat(zeros) + part).join(mark)
        expect(keyOfNumber(spelt(one, 0))).toBe(keyOfNumber(spelt(other, noughts)))
      },
    ),
  )
})
