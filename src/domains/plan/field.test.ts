import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFor } from './field.ts'

test('a field is coded by its first letter, or by the next of its letters that is free', () => {
  expect(codeFor('Bildung', new Set())).toBe('B')
  expect(codeFor('Beteiligung', new Set(['B']))).toBe('E')
  expect(codeFor('Ökologie', new Set())).toBe('Ö')
})

test('a title whose letters are all taken, or that has none, gets the next of the alphabet', () => {
  expect(codeFor('BB', new Set(['A', 'B']))).toBe('C')
  expect(codeFor('2030', new Set(['A']))).toBe('B')
})

test('however many fields there are and whatever codes a plan brings, no two share one', () => {
  const brought = fc.uniqueArray(fc.constantFrom('A', 'B', 'F27', 'F28', 'F31', 'X1'))
  fc.assert(
    fc.property(brought, fc.array(fc.string({ maxLength: 4 }), { maxLength: 40 }), (codes, titles) => {
      const taken = new Set<string>(codes)
      for (const title of titles) {
        const code = codeFor(title, taken)
        expect(code).toMatch(/^[A-ZÄÖÜ]$|^F\d+$/)
        expect(taken.has(code)).toBe(false)
        taken.add(code)
      }
    }),
  )
})
