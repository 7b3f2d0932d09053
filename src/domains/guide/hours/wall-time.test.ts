import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { WallDate } from './wall-date.ts'
import { nextTime, startOf, wallClock, wallDay, wallOf } from './wall-time.ts'

const zoneOfTests = process.env.TZ
afterEach(() => {
  if (zoneOfTests === undefined) delete process.env.TZ
  else process.env.TZ = zoneOfTests
})

const before = new Date(0)
const utc = (words: string) => new Date(`${words}Z`)

test('the wall shows summer time from the last Sunday in March on', () => {
  const shown = ['2027-03-28T00:59:59', '2027-03-28T01:00:00'].map((at) => wallClock(wallOf(utc(at))))
  expect(shown).toEqual(['01:59', '03:00'])
  expect(wallDay(wallOf(utc('2026-12-31T23:00:00')))).toBe('2027-01-01')
})

test('what the clocks leave out comes when they jump over it', () => {
  expect(nextTime(Date.parse('2027-03-28T02:30:00Z'), before)).toEqual(utc('2027-03-28T01:00:00'))
})

test('what comes twice in autumn is the next of both', () => {
  const half = Date.parse('2026-10-25T02:30:00Z')
  expect(nextTime(half, before)).toEqual(utc('2026-10-25T00:30:00'))
  expect(nextTime(half, utc('2026-10-25T00:40:00'))).toEqual(utc('2026-10-25T01:30:00'))
})

test('all other times are there and back the same', () => {
  fc.assert(
    fc.property(fc.date({ min: utc('2020-01-01'), max: utc('2040-01-01'), noInvalidDate: true }), (at) => {
      const isTwice =
        wallOf(new Date(at.getTime() + 3_600_000)) === wallOf(at) ||
        wallOf(new Date(at.getTime() - 3_600_000)) === wallOf(at)
      expect(nextTime(wallOf(at), new Date(at.getTime() - 1)).getTime()).toBe(isTwice ? at.getTime() : at.getTime())
    }),
  )
})

test.each(['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'])(
  'its date is the same on a computer in %s',
  (zone) => {
    process.env.TZ = zone
    // An hour that these clocks leave out, or show twice: a `Date` of the computer's own would say another one.
    const night = new WallDate(2026, 2, 8, 2, 30)
    expect([night.getHours(), night.getMinutes(), night.getDay()]).toEqual([2, 30, 0])
    night.setDate(night.getDate() + 21)
    expect(night.toISOString()).toBe('2026-03-29T02:30:00.000Z')
    expect(new WallDate(startOf('2026-03-29')).getHours()).toBe(0)
    expect(new WallDate(night).getTimezoneOffset()).toBe(0)
    expect(new Date(2026, 2, 8, 2, 30).getTime() === night.getTime()).toBe(false)
  },
)
