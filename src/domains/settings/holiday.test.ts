import { describe, expect, test } from 'vitest'
import { easterOf, weekdayOf } from './day.ts'
import { holidaysOf } from './holiday.ts'
import { type Land, lands } from './land.ts'
import { countWorkingDays, isWorkingDay } from './working-day.ts'

const daysOf = (year: number, land: Land | null) => holidaysOf(year, land).map(({ day }) => day.slice(5))
const dayOf = (year: number, land: Land, name: string) => holidaysOf(year, land).find((one) => one.name === name)?.day

describe('public holidays', () => {
  test('Easter is when it is', () => {
    const known = {
      1981: '04-19', // The table knows no 26 April.
      1954: '04-18', // Nor a 25th where the 24th would come twice.
      2008: '03-23',
      2011: '04-24',
      2024: '03-31',
      2025: '04-20',
      2026: '04-05',
      2027: '03-28',
      2028: '04-16',
      2029: '04-01',
      2030: '04-21',
      2038: '04-25',
    }
    for (const [year, day] of Object.entries(known)) expect(easterOf(Number(year))).toBe(`${year}-${day}`)
    for (let year = 1900; year <= 2200; year++) {
      expect(weekdayOf(easterOf(year))).toBe(0)
      expect(easterOf(year) >= `${year}-03-22` && easterOf(year) <= `${year}-04-25`).toBe(true)
    }
  })

  test('nine are kept everywhere, all that a city has that has not said where it lies', () => {
    expect(daysOf(2026, null)).toEqual([
      '01-01',
      '04-03',
      '04-06',
      '05-01',
      '05-14',
      '05-25',
      '10-03',
      '12-25',
      '12-26',
    ])
  })

  test.each([
    [2024, '03-29', '04-01', '05-09', '05-20', '05-30', '11-20'],
    [2025, '04-18', '04-21', '05-29', '06-09', '06-19', '11-19'],
    [2026, '04-03', '04-06', '05-14', '05-25', '06-04', '11-18'],
    [2027, '03-26', '03-29', '05-06', '05-17', '05-27', '11-17'],
    [2028, '04-14', '04-17', '05-25', '06-05', '06-15', '11-22'],
    [2029, '03-30', '04-02', '05-10', '05-21', '05-31', '11-21'],
    [2030, '04-19', '04-22', '05-30', '06-10', '06-20', '11-20'],
  ])(
    'those that move are in %i on the days of the calendars',
    (year, friday, monday, ascension, whit, corpus, prayer) => {
      const named = (land: Land, name: string) => dayOf(year, land, name)?.slice(5)
      expect(named('HH', 'good_friday')).toBe(friday)
      expect(named('HH', 'easter_monday')).toBe(monday)
      expect(named('HH', 'ascension')).toBe(ascension)
      expect(named('HH', 'whit_monday')).toBe(whit)
      expect(named('NW', 'corpus_christi')).toBe(corpus)
      expect(named('SN', 'repentance')).toBe(prayer)
    },
  )

  test('each Land has its own', () => {
    const numbers = Object.fromEntries(lands.map((land) => [land, holidaysOf(2026, land).length]))
    expect(numbers).toEqual({
      ...{ BW: 12, BY: 12, BE: 10, BB: 12, HB: 10, HH: 10, HE: 10, MV: 11 },
      ...{ NI: 10, NW: 11, RP: 11, SL: 12, SN: 11, ST: 11, SH: 10, TH: 11 },
    })
  })

  test('Berlin has two once', () => {
    expect([2024, 2025, 2026].map((year) => dayOf(year, 'BE', 'liberation'))).toEqual([
      undefined,
      '2025-05-08',
      undefined,
    ])
    expect(dayOf(2028, 'BE', 'uprising')).toBe('2028-06-17')
    expect(daysOf(2025, 'BB')).not.toContain('05-08')
  })
})

describe('a working day', () => {
  const closing = { id: '', kind: 'closed', name: 'Betriebsruhe', fromOn: '2026-12-28', toOn: '2026-12-30' } as const
  const school = { ...closing, kind: 'school', name: 'Herbstferien', fromOn: '2026-10-12', toOn: '2026-10-23' } as const

  test('is no weekend, no public holiday of the Land, no closing day of the city', () => {
    const calendar = { land: 'HB', days: [closing, school] } as const
    expect(isWorkingDay('2026-11-27', calendar)).toBe(true)
    expect(isWorkingDay('2026-11-28', calendar), 'a Saturday').toBe(false)
    expect(isWorkingDay('2026-05-14', calendar), 'Ascension').toBe(false)
    expect(isWorkingDay('2026-06-04', calendar), 'Corpus Christi, elsewhere').toBe(true)
    expect(isWorkingDay('2026-12-28', calendar)).toBe(false)
    expect(isWorkingDay('2026-12-30', calendar)).toBe(false)
    expect(isWorkingDay('2026-12-31', calendar)).toBe(true)
    expect(isWorkingDay('2026-10-12', calendar), 'holidays of the schools').toBe(true)
  })

  test('comes as often as calendars say', () => {
    // 261 days from Monday to Friday in 2026, of which six of the nine and in Northrhine-Westphalia one more are kept.
    expect(countWorkingDays(2026, { land: null, days: [] })).toBe(254)
    expect(countWorkingDays(2026, { land: 'NW', days: [] })).toBe(253)
    expect(countWorkingDays(2026, { land: 'NW', days: [closing] })).toBe(250)
  })
})
