import { expect, test } from 'vitest'
import { decisionExamples } from './decision.examples.tsx'

const html = String(decisionExamples.examples[0]?.view)

test('a paper with an address is a link, and one without a number is not mentioned', () => {
  expect(html).toContain('<a href="https://ratsinfo.example.org/1234">Drucksache 1234/2022</a>')
  expect(html.match(/Drucksache/g)).toHaveLength(1)
})

test('it says whether the decision binds, and its outcome', () => {
  expect(html).toContain('Empfehlung, nicht bindend: <strong>zurückgegeben</strong>')
})
