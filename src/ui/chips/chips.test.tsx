import { expect, test } from 'vitest'
import { chipsExamples } from './chips.examples.tsx'

const [fields, chosen] = chipsExamples.examples.map(({ view }) => String(view))

test('a field has its colour, and its name the language that it is in', () => {
  expect(fields).toContain('class="chip field-1"')
  expect(fields).toContain('<bdi lang="en">')
  expect(fields).not.toContain('×')
})

test('what was chosen is a link that says that it takes it away', () => {
  expect(chosen).toContain('aria-label="Nicht mehr auswählen: gefährdet"')
  expect(chosen).toContain('aria-label="Ausgewählt"')
})

test('paper says what a list was narrowed by, and leaves out what only leads on', () => {
  expect(chosen).not.toContain('class="chips screen-only"')
  expect(fields).toContain('class="chips screen-only"')
})
