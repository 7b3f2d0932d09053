import { expect, test } from 'vitest'
import { humanContactExamples } from './human-contact.examples.tsx'

const [whole, brief, bare] = humanContactExamples.examples.map(({ view }) => String(view))

test('telephone with hours in words, mail and letter', () => {
  expect(whole).toContain('href="tel:+495550100200"')
  expect(whole).toContain('Montag bis Freitag von 9 bis 16 Uhr')
  expect(whole).toContain('mailto:plan@musterstadt.example.org')
  expect(whole).toContain('Marktplatz 1')
})

test('words in another language carry it', () => {
  expect(brief).toContain('<p lang="de">Montag bis Freitag')
})

test('what a city has not got is not shown', () => {
  expect(bare).not.toMatch(/tel:|mailto:|<address/)
})
