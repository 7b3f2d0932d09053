import { expect, test } from 'vitest'
import { elementsOf } from '../../../test/support/page.ts'
import { ReachableWords } from './reachable-words.tsx'

const html = (words: string) => String(<ReachableWords words={words} />)
const leads = (words: string) => elementsOf(html(words), 'a').map((one) => one.href)

test.each([
  ['Kulturbüro, Telefon 0555 0123-301, ideengeld@example.org', ['tel:05550123301', 'mailto:ideengeld@example.org']],
  ['+49 (0)555 / 0123-301.', ['tel:+495550123301']],
  ['Zimmer 204, 1. Stock, 00000 Musterstadt, seit 2022', []],
  ['Niemand', []],
  ['"><script>@x.de', []],
])('%s', (words, expected) => {
  expect(leads(words)).toEqual(expected)
  expect(html(words)).not.toContain('<script>')
})

test('no word is lost', () => {
  const words = 'Büro, Telefon 0555 0123-301, a@example.org, montags'
  expect(html(words).replaceAll(/<[^>]+>/g, '')).toBe(words)
})
