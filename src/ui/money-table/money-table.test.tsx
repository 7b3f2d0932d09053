import { expect, test } from 'vitest'
import { moneyTableExamples } from './money-table.examples.tsx'

const [one, several] = moneyTableExamples.examples.map(({ view }) => String(view))

test('what nobody has told is unknown, not zero', () => {
  expect(one).toContain('noch keine Angabe')
  expect(one).not.toContain('0 €</span>')
})

test('a sum only where there is something to add up', () => {
  expect(one).not.toContain('tfoot')
  expect(several).toMatch(/Zusammen.*540\.000\s€/s)
})

test('the table can be scrolled by keyboard and has a name', () => {
  expect(one).toMatch(/<section class="table" aria-label="[^"]+" tabindex="0">/)
  expect(one).toContain('<caption')
})
