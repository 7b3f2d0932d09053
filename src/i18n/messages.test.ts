import { expect, test } from 'vitest'
import { type Lang, languages } from './languages.ts'
import { catalogue, officeCatalogue } from './messages.ts'

const say = officeCatalogue({
  de: { goals: '{n, plural, one {# Ziel} other {# Ziele}}', sign: 'Bürger*innen <b> {who}', since: 'seit {day}' },
  en: { goals: '{n, plural, one {# goal} other {# goals}}', sign: 'citizens <b> {who}', since: 'since {day}' },
})

test('a message counts as its language counts', () => {
  expect([0, 1, 2000].map((n) => say('de', 'goals', { n }))).toEqual(['0 Ziele', '1 Ziel', '2.000 Ziele'])
  expect(say('en', 'goals', { n: 2000 })).toBe('2,000 goals')
})

test('signs and values are words, neither markup nor patterns', () => {
  expect(say('de', 'sign', { who: '{n} <i>' })).toBe('Bürger*innen <b> {n} <i>')
})

test('a value that is missing is an error, not an empty place', () => {
  expect(() => say('de', 'since')).toThrow()
})

test('in a line written from right to left, a value takes nothing around it along', () => {
  const message = { goal: '({code}) {n, plural, other {# {code}}}' }
  const sayAll = catalogue(Object.fromEntries(languages.map((lang) => [lang, message])) as Record<Lang, typeof message>)
  expect(sayAll('ar', 'goal', { code: 'B9', n: 3 })).toBe('(\u2068B9\u2069) 3 \u2068B9\u2069')
  expect(sayAll('tr', 'goal', { code: 'B9', n: 3 })).toBe('(B9) 3 B9')
})

test('a link that ends a line is nothing but the link, from right to left as well', () => {
  const message = { mail: 'اسم: {name}\n\n{link}\n\n{name}' }
  const sayAll = catalogue(Object.fromEntries(languages.map((lang) => [lang, message])) as Record<Lang, typeof message>)
  const told = sayAll('ar', 'mail', { name: 'Mia', link: 'https://plan.example/ar/room/abc' })
  expect(told).toBe('اسم: \u2068Mia\u2069\n\nhttps://plan.example/ar/room/abc\n\n\u2068Mia\u2069')
})
