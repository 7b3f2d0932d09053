import { expect, test } from 'vitest'
import { readCityWish } from './city-wish.ts'

test.each([
  ['', {}],
  ['--name Neustadt --brand plain', { name: 'Neustadt', brand: 'plain' }],
  ['--languages de,ar', { languages: ['de', 'ar'] }],
  ['--languages ar,EN,,ar', { languages: ['de', 'ar', 'en'] }],
  ['--languages en,de', { languages: ['de', 'en'] }],
  ['--languages de,tlh', { unknown: 'tlh' }],
  ['--languages constructor', { unknown: 'constructor' }],
  ['--languages ,', undefined],
  ['--name=', undefined],
  ['--name', undefined],
  ['--language ar', undefined],
  ['ar', undefined],
])('city %s', (typed, wish) => {
  expect(readCityWish(typed.split(' ').filter(Boolean))).toEqual(wish)
})
