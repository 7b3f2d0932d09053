import { expect, test } from 'vitest'
import { readMail } from '../../accounts/accounts.ts'
import { readAddresses } from './addresses.ts'
import { mailWordsOf } from './letter-words.ts'

test.each([
  ['ada@example.org', { mail: 'ada@example.org', name: '' }],
  ['Ada Arndt <Ada@Example.org>', { mail: 'ada@example.org', name: 'Ada Arndt' }],
  ['ada@example.org; Ada Arndt', { mail: 'ada@example.org', name: 'Ada Arndt' }],
  ['"Arndt, Ada"\tada@example.org', { mail: 'ada@example.org', name: 'Arndt Ada' }],
])('%j is an address with its name', (words, address) => {
  expect(readAddresses(words, readMail)).toEqual({ found: [address], unread: [] })
})

test('an address that stands there twice is one; a line without one, or with two, is told', () => {
  const words = 'a@b.de\n\nA@B.de Ada\nniemand\na@b.de c@d.de\nx@y'
  const { found, unread } = readAddresses(words, readMail)
  expect(found).toEqual([{ mail: 'a@b.de', name: '' }])
  expect(unread).toEqual(['niemand', 'a@b.de c@d.de', 'x@y'])
})

test('the markup of a letter becomes words; addresses stand as they were written', () => {
  const words =
    '## Termin\nBitte _bald_ [hier](https://a.example/?q=1) anmelden.\n\n1. Lesen\n2. Kommen\n\n[a@b.de](mailto:a@b.de)'
  expect(mailWordsOf(words)).toBe(
    'Termin\n\nBitte bald hier (https://a.example/?q=1) anmelden.\n\n1. Lesen\n2. Kommen\n\na@b.de',
  )
})
