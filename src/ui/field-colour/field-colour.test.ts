import { expect, test } from 'vitest'
import { fieldColour } from './field-colour.ts'

test('twelve fields have twelve colours, the thirteenth begins again', () => {
  expect(new Set(Array.from({ length: 12 }, (_, i) => fieldColour(i + 1))).size).toBe(12)
  expect(fieldColour(13)).toBe(fieldColour(1))
  expect(fieldColour(0)).toBe('field-1')
})
