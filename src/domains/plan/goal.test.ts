import { expect, test } from 'vitest'
import { original } from '../../i18n/text.ts'
import type { Field } from './field.ts'
import { codesOf, headingOf } from './goal.ts'

const field = (code: string, position: number): Field => {
  const title = original(code, 'de')
  return { id: code, slug: code.toLowerCase(), code, position, title, summary: title, introduction: title }
}

test('a goal in three fields has three codes, in the order of the fields', () => {
  const [b, s, k] = [field('B', 1), field('S', 2), field('K', 4)]
  const places = [
    { field: k, position: 7 },
    { field: b, position: 9 },
    { field: s, position: 7 },
  ]
  expect(codesOf({ places })).toEqual(['B9', 'S7', 'K7'])
  expect(places.map((place) => place.field.code)).toEqual(['K', 'B', 'S'])
})

test('a goal is headed by its short name, or by its wording where it has none', () => {
  const wording = original('Alle finden Rat.', 'de')
  expect(headingOf({ short: original('Rat', 'de'), wording }).words).toBe('Rat')
  expect(headingOf({ short: original('', 'de'), wording })).toBe(wording)
})
