import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { grids, musterstadtDays } from '../../../../test/support/opening-hours.ts'
import { textOf } from './grid.ts'
import { nextChange, openState } from './open-state.ts'
import { sayOpen } from './open-words.tsx'

const zoneOfTests = process.env.TZ
afterEach(() => {
  if (zoneOfTests === undefined) delete process.env.TZ
  else process.env.TZ = zoneOfTests
})

/** On the wall in winter; 30 November 2026 is a Monday. */
const winter = (at: string) => new Date(`${at}+01:00`)
const said = (hours: string, now: Date, calendar = musterstadtDays) => sayOpen('de', openState(hours, now, calendar))

test.each([
  ['Mo-Fr 09:00-12:00,14:00-17:00', '2026-11-30T10:00', 'geöffnet bis 12 Uhr'],
  ['Mo-Fr 09:00-12:30', '2026-11-30T10:00', 'geöffnet bis 12:30 Uhr'],
  ['Mo-Fr 09:00-12:00,14:00-17:00', '2026-11-30T11:38', 'schließt in 20 Minuten'],
  ['Mo-Fr 09:00-12:00,14:00-17:00', '2026-11-30T11:58', 'schließt gleich'],
  ['Mo-Fr 09:00-12:00,14:00-17:00', '2026-11-30T12:00', 'geschlossen · öffnet heute um 14 Uhr'],
  ['Mo-Fr 09:00-12:00,14:00-17:00', '2026-11-30T17:00', 'geschlossen · öffnet morgen wieder um 9 Uhr'],
  ['Mo-Fr 09:00-12:00', '2026-12-04T13:00', 'geschlossen · öffnet am Montag um 9 Uhr'],
  ['Mo-Fr 09:00-12:00; PH off', '2026-12-25T10:00', 'geschlossen · öffnet am Montag um 9 Uhr'],
  ['Mo-Fr 09:00-12:00; SH off', '2026-12-23T10:00', 'geschlossen · öffnet am 7. Januar um 9 Uhr'],
  ['24/7', '2026-11-30T10:00', 'rund um die Uhr geöffnet'],
  ['Fr,Sa 22:00-02:00', '2026-12-05T01:00', 'geöffnet bis 2 Uhr'],
  ['Fr,Sa 22:00-02:00', '2026-12-04T23:00', 'geöffnet bis 2 Uhr'],
  ['Tu[1] 10:00-12:00', '2026-12-01T11:00', 'geöffnet bis 12 Uhr'],
  ['Tu[1] 10:00-12:00', '2026-12-01T13:00', 'geschlossen · öffnet am 5. Januar um 10 Uhr'],
  ['May-Sep 10:00-18:00', '2026-12-01T11:00', 'geschlossen · öffnet am 1. Mai um 10 Uhr'],
  ['week 1-53/2 We 10:00-12:00', '2026-12-02T09:00', 'geschlossen · öffnet heute um 10 Uhr'],
  ['Mo 10:00+', '2026-11-30T11:00', 'geöffnet, Ende offen'],
  ['"nach Vereinbarung"', '2026-11-30T11:00', 'nur nach Vereinbarung'],
  ['Mo 09:00-12:00 || "nach Vereinbarung"', '2026-11-30T08:00', 'nur nach Vereinbarung · öffnet heute um 9 Uhr'],
  ['Mo-Su 20:00-24:00', '2026-12-31T23:00', 'geöffnet bis 0 Uhr'],
  ['Mo-Su 20:00-01:00', '2027-01-01T00:50', 'schließt in 5 Minuten'],
  ['Mo-Fr 09:00-12:00; PH off', '2026-12-31T13:00', 'geschlossen · öffnet am Montag um 9 Uhr'],
  ['', '2026-11-30T11:00', 'Öffnungszeiten unbekannt'],
  ['vormittags, bitte klingeln', '2026-11-30T11:00', 'Öffnungszeiten unbekannt'],
])('"%s" on %s: %s', (hours, at, words) => {
  expect(said(hours, winter(at))).toBe(words)
})

test('because of which day it is closed is told by its name', () => {
  const on = (at: string, hours: string) => openState(hours, winter(at), musterstadtDays)
  expect(on('2026-12-25T10:00', 'Mo-Fr 09:00-12:00; PH off')).toMatchObject({
    name: { kind: 'public', name: 'christmas' },
  })
  expect(on('2026-12-02T10:00', 'Mo-Fr 09:00-12:00; PH off')).toMatchObject({ name: { words: 'Betriebsausflug' } })
  expect(on('2026-12-28T10:00', 'Mo[1] 09:00-12:00; SH off')).toMatchObject({ name: { words: 'Weihnachtsferien' } })
  // The holiday is no reason where the text does not speak of it.
  expect(on('2026-12-25T10:00', 'Mo 09:00-12:00')).toMatchObject({ name: undefined })
})

test('a holiday of another Land is a day like others', () => {
  const [epiphany, hours] = [winter('2027-01-06T10:00'), 'Mo-Fr 09:00-12:00; PH off']
  expect(said(hours, epiphany, { land: 'NW', days: [] })).toBe('geöffnet bis 12 Uhr')
  expect(said(hours, epiphany, { land: 'BY', days: [] })).toBe('geschlossen · öffnet morgen wieder um 9 Uhr')
  expect(said('We[1] 09:00-12:00; PH off', epiphany, { land: 'BY', days: [] })).toMatch(/^geschlossen/)
})

test.each(['America/New_York', 'Europe/Berlin', 'Pacific/Auckland'])(
  'days on which clocks change are right on a computer in %s',
  (zone) => {
    process.env.TZ = zone
    const on = (at: string, hours: string) => said(hours, new Date(at))
    // The library, which is told nothing but the wall, for the ones; our own counting for the others.
    expect(on('2027-03-28T00:30:00Z', 'Sa 22:00-04:00')).toBe('geöffnet bis 4 Uhr')
    expect(on('2027-03-28T01:40:00Z', 'Sa 22:00-04:00')).toBe('schließt in 15 Minuten')
    expect(on('2027-03-28T07:00:00Z', 'Su 09:00-12:00')).toBe('geöffnet bis 12 Uhr')
    expect(on('2026-10-25T08:00:00Z', 'Su 09:00-12:00')).toBe('geöffnet bis 12 Uhr')
    expect(on('2026-10-25T07:59:00Z', 'Su[-1] 09:00-12:00')).toBe('geschlossen · öffnet heute um 9 Uhr')
    // Clocks in New York change on this Sunday, those of the city do not.
    expect(on('2026-03-08T07:30:00Z', 'Su[2] 08:00-12:00')).toBe('geöffnet bis 12 Uhr')
    expect(nextChange('Sa 22:00-04:00', new Date('2027-03-28T00:30:00Z'), musterstadtDays)).toEqual(
      new Date('2027-03-28T01:25:00Z'),
    )
  },
)

const instants = fc.date({ min: new Date('2026-10-20'), max: new Date('2027-04-10'), noInvalidDate: true })
const texts = fc.oneof(
  grids.map(textOf),
  fc.constantFrom('Fr-Su 22:00-03:00; PH off', 'Tu[1] 01:00-04:00', '24/7', '"nach Vereinbarung"', ''),
)

test('what is said holds until it is said to change', () => {
  fc.assert(
    fc.property(texts, instants, fc.double({ min: 0, max: 0.999, noNaN: true }), (hours, now, part) => {
      const change = nextChange(hours, now, musterstadtDays)?.getTime() ?? now.getTime() + 86_400_000
      expect(change).toBeGreaterThan(now.getTime())
      const later = new Date(now.getTime() + Math.floor((change - now.getTime()) * part))
      expect(said(hours, later)).toBe(said(hours, now))
    }),
    { numRuns: 60 },
  )
})
