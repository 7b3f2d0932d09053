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

test('the day leads to the address of the decision, and says of which', () => {
  const day = '29. September 2022<span class="visually-hidden">: '
  expect(html).toContain(`<a class="soft" href="/de/decisions?year=2022#d-1">${day}`)
  expect(html).not.toContain('>1. Juni 2022<')
})
