/** What calendar programs are given: read back by the rules of RFC 5545. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Appointment, calendarFile, invitationFile } from './appointment.ts'

const one: Appointment = {
  uid: 'm1@plan.musterstadt.example',
  sequence: 3,
  stamp: new Date('2026-11-23T09:00:00Z'),
  startsAt: new Date('2026-12-10T17:00:00Z'),
  endsAt: new Date('2026-12-10T19:00:00Z'),
  title: 'Lenkungsgruppe: Sitzung, die zweite; wirklich',
  words: 'Zeile eins\nZeile zwei',
  place: 'Rathaus, Saal 2',
  url: 'https://plan.musterstadt.example/de/bodies/lenkung/meetings/m1',
  isCalledOff: false,
}
const city = { name: 'Musterstadt', mail: 'gremien@musterstadt.example' }
const mia = { name: 'Mia "die" Çelik', mail: 'mia@verein.example' }

/** The lines of a file, put together again where they were folded. */
function linesOf(file: string): string[] {
  expect(file.endsWith('\r\n')).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  return file.replaceAll('\r\n ', '').split('\r\n')
}

describe('an appointment', () => {
  test('asks somebody to come, on the city’s clock', () => {
    const lines = linesOf(invitationFile(one, city, mia))
    expect(lines).toContain('METHOD:REQUEST')
    expect(lines).toContain('UID:m1@plan.musterstadt.example')
    expect(lines).toContain('SEQUENCE:3')
    expect(lines).toContain('DTSTART;TZID=Europe/Berlin:20261210T180000')
    expect(lines).toContain('DTEND;TZID=Europe/Berlin:20261210T200000')
    expect(lines).toContain('SUMMARY:Lenkungsgruppe: Sitzung\\, die zweite\\; wirklich')
    expect(lines).toContain('DESCRIPTION:Zeile eins\\nZeile zwei')
    expect(lines.find((line) => line.startsWith('ATTENDEE'))).toContain('CN="Mia ’die’ Çelik"')
    expect(lines.filter((line) => line.startsWith('RRULE'))).toHaveLength(2)
  })

  test('in summer stands two hours ahead of UTC', () => {
    const july = { ...one, startsAt: new Date('2026-07-10T16:00:00Z'), endsAt: new Date('2026-07-10T18:00:00Z') }
    expect(invitationFile(july, city, mia)).toContain('DTSTART;TZID=Europe/Berlin:20260710T180000')
  })

  test('that is called off is taken back under the same name', () => {
    const lines = linesOf(invitationFile({ ...one, sequence: 4, isCalledOff: true }, city, mia))
    expect(lines).toContain('METHOD:CANCEL')
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines).toContain('UID:m1@plan.musterstadt.example')
  })

  test('keeps every line short and every letter whole, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const file = calendarFile('Sitzungen', [{ ...one, title: title.replace(/\r/g, '') }])
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file).not.toContain('\ufffd')
        const summary = linesOf(file).find((line) => line.startsWith('SUMMARY:'))
        const read = summary?.slice(8).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))
        expect(read).toBe(title.replace(/\r/g, '').toWellFormed())
      }),
    )
  })
})
