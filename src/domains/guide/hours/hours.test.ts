import fc from 'fast-check'
import { expect, test } from 'vitest'
import { musterstadtDays } from '../../../../test/support/opening-hours.ts'
import { sayHoursRefusal } from './editing/form.messages.ts'
import { countStretches, readHours } from './hours.ts'
import { openState } from './open-state.ts'
import { wallClock } from './wall-time.ts'
import { weekTable } from './week-table.ts'
import { weeklyMinutes } from './weekly-minutes.ts'

test.each([
  ['', 'Hier steht nichts, was eine Öffnungszeit ist.'],
  ['quatsch', 'Ab „quatsch“ lässt es sich nicht lesen: Das Wort oder Zeichen ist unbekannt.'],
  ['Mo-Fr 25:00-27:00', 'Ab „25:00-27:00“ lässt es sich nicht lesen: Diese Uhrzeit gibt es nicht.'],
  ['Mo-Fr 9:00-', 'Ab „9:00-“ lässt es sich nicht lesen: Eine Zeit besteht aus Anfang und Ende, wie 09:00-12:00.'],
  [`Mo 09:00-12:00 "${'a'.repeat(255)}"`, 'Das ist zu lang. Höchstens 255 Zeichen sind möglich.'],
])('"%s" is refused: %s', (text, words) => {
  const read = readHours(text)
  expect(read.ok ? 'read' : sayHoursRefusal('de', read)).toBe(words)
})

test.each([
  'Di-Do 9-17 Uhr',
  'sunrise-sunset',
  'Mo-Fr 10:00-14:00, Mo 15:00-18:00',
  'easter 10:00-12:00',
  '2026 Dec 01-2026 Dec 05 off; Mo 10:00-11:00',
])('"%s" is read, though no form says it', (text) => {
  expect(readHours(text)).toMatchObject({ ok: true, value: { text, grid: undefined } })
})

test('the sun sets by the clocks of the city', () => {
  const june = Date.UTC(2027, 5, 21)
  const [day] = countStretches('sunrise-sunset', june, june + 86_400_000, musterstadtDays) ?? []
  expect(day && [wallClock(day.from).slice(0, 2), wallClock(day.to).slice(0, 2)]).toEqual(['05', '21'])
})

const crumbs = [
  'Mo',
  'Tu-',
  'PH',
  'SH',
  'week',
  'Jan',
  '2026',
  'easter',
  'sunset',
  '(',
  ')',
  '[1]',
  '[-',
  '10:00',
  '-',
  '26:00',
  '+',
  '/',
  '/2',
  ',',
  ';',
  '||',
  '"',
  'off',
  'unknown',
  ' ',
  'days',
  '24/7',
  '٣',
  '—',
]

test('whatever is written, it is answered, in a moment', () => {
  const written = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(fc.constantFrom(...crumbs), { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...crumbs), { maxLength: 14 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(written, (text) => {
      const began = performance.now()
      const read = readHours(text)
      const state = openState(text, new Date('2026-11-30T09:00:00Z'), musterstadtDays)
      if (!read.ok) expect(state).toEqual({ is: 'unknown' })
      weekTable(text, '2026-11-30', musterstadtDays)
      expect(performance.now() - began).toBeLessThan(5000)
    }),
    { numRuns: 150 },
  )
})

test('a week has as many minutes as its days together, without holidays', () => {
  expect(weeklyMinutes('Mo-Fr 09:00-12:00,14:00-17:00; PH off')).toBe(5 * 360)
  expect(weeklyMinutes('24/7')).toBe(7 * 24 * 60)
  expect(weeklyMinutes('Fr 22:00-02:00; PH off')).toBe(240)
  expect(weeklyMinutes('Mo 09:00-12:00 || "nach Vereinbarung"')).toBe(180)
  // Twelve times a year.
  expect(weeklyMinutes('Tu[1] 10:00-12:00')).toBe(Math.round((12 * 120) / 52))
  expect(weeklyMinutes('quatsch')).toBeUndefined()
  expect(weeklyMinutes('')).toBeUndefined()
})
