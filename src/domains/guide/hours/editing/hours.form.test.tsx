import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grids } from '../../../../../test/support/opening-hours.ts'
import { blankForm } from '../../../../ui/page-form.ts'
import { textOf } from '../grid.ts'
import { readHoursForm, saysSomething, wordsOfHours } from './hours.form.ts'
import { HoursFields } from './hours-fields.tsx'
import { readSpans } from './read-spans.ts'

const nine = [{ from: '09:00', to: '12:00' }]
const both = [...nine, { from: '14:00', to: '17:30' }]

test.each([
  ['9-12', nine],
  ['9–12 Uhr', nine],
  ['09.00 bis 12.00 Uhr', nine],
  ['9 bis 12 Uhr und 14 bis 17.30 Uhr', both],
  ['9-12, 14-17:30', both],
  ['٩–١٢', nine],
  ['20-2', [{ from: '20:00', to: '02:00' }]],
  ['18-24 Uhr', [{ from: '18:00', to: '24:00' }]],
  ['18-0', [{ from: '18:00', to: '24:00' }]],
  ['geschlossen', []],
  ['', []],
])('at a door it says "%s"', (typed, spans) => {
  expect(readSpans(typed)).toEqual({ ok: true, value: spans })
})

test.each([
  ['vormittags', 'hours.no_span'],
  ['9', 'hours.no_span'],
  ['9-12-14', 'hours.no_span'],
  ['9-25', 'hours.no_span'],
  ['12-12', 'hours.no_span'],
  ['9-10, 11-12, 13-14', 'hours.too_many'],
  ['14-17, 9-12', 'hours.crossed'],
])('"%s" is refused: %s', (typed, code) => {
  expect(readSpans(typed)).toMatchObject({ ok: false, code })
})

test('what a form says comes back into it, and out of it again', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const text = saysSomething(grid) ? textOf(grid) : ''
      expect(readHoursForm(wordsOfHours('hours', text), 'hours')).toEqual({ ok: true, value: text })
    }),
  )
})

test('what no form says is kept as text, letter by letter', () => {
  for (const text of ['Tu[1] 10:00-12:00', 'May-Sep 10:00-18:00', 'Mo 09:00-12:00 "Eingang im Hof"']) {
    expect(readHoursForm(wordsOfHours('hours', text), 'hours')).toEqual({ ok: true, value: text })
  }
})

test('each error stands at its field, and all of them at once', () => {
  const words = { ...wordsOfHours('h', ''), h_Mo: 'früh', h_Fr: '14-17, 9-12', h_school: 'other' }
  const read = readHoursForm(words, 'h')
  expect(read.ok ? [] : Object.entries(read.errors).map(([name, { code }]) => [name, code])).toEqual([
    ['h_Mo', 'hours.no_span'],
    ['h_Fr', 'hours.crossed'],
    ['h_school_times', 'hours.no_times'],
  ])
  expect(readHoursForm({ ...words, h_text: 'quatsch' }, 'h')).toMatchObject({
    errors: { h_text: { code: 'hours.unreadable' } },
  })
  expect(readHoursForm({ h_Mo: '9-12', h_text: '24/7' }, 'h')).toMatchObject({
    errors: { h_text: { code: 'hours.twice' } },
  })
})

test('the words of somebody who erred stay, and ticks that were taken away stay away', () => {
  const words = { h_Mo: 'früh', h_text: '' }
  const read = readHoursForm(words, 'h')
  const form = { words, errors: read.ok ? {} : read.errors }
  const html = String(
    <HoursFields lang="de" prefix="h" legend="Öffnungszeiten" form={form} hours='Mo "nach Vereinbarung"' />,
  )
  expect(html).toContain('value="früh"')
  expect(html).toContain('„früh“ lässt sich nicht lesen')
  expect(html).not.toContain('checked')
  const fresh = String(
    <HoursFields lang="de" prefix="h" legend="Öffnungszeiten" form={blankForm()} hours='Mo "nach Vereinbarung"' />,
  )
  expect(fresh.match(/checked/g)).toHaveLength(3)
})
