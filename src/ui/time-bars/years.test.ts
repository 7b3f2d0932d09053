import { describe, expect, test } from 'vitest'
import { listYears, piecesOf, placeOf, yearsFor } from './years.ts'

const years = { first: 2022, last: 2025 }
const term = { startsOn: '2022-07-01', endsOn: '2025-06-30' }

test('a day lies where it lies in its year; leap years are as wide as others', () => {
  expect(placeOf(years, '2022-01-01')).toBe(0)
  expect(placeOf(years, '2024-07-02')).toBe(62.5)
  expect(placeOf(years, '2025-12-31', true)).toBe(100)
  expect(placeOf(years, '2021-01-01')).toBe(-25)
})

describe('the years of a picture', () => {
  test('are those of the plan, and near ones in which something lies', () => {
    expect(yearsFor(term, ['2020-03-01', '2027-01-01'], '2024-05-05')).toEqual({ first: 2020, last: 2027 })
  })
  test('but not those far away', () => {
    expect(yearsFor(term, ['1998-03-01', '2040-01-01'], '2024-05-05')).toEqual(years)
  })
  test('without a term are those of what there is, and today', () => {
    expect(yearsFor({ startsOn: null, endsOn: null }, ['2026-03-01'], '2024-05-05')).toEqual({
      first: 2024,
      last: 2026,
    })
    expect(listYears(yearsFor({ startsOn: null, endsOn: null }, [], '2024-05-05'))).toEqual([2024])
  })
})

describe('a bar', () => {
  test('reaches from the morning of its first day to the evening of its last', () => {
    expect(piecesOf(years, { startsOn: '2023-01-01', endsOn: '2023-12-31' }, '2024-01-01')).toEqual([
      { from: 25, to: 50, open: false },
    ])
  })
  test('without an end is whole up to today and open from there', () => {
    expect(piecesOf(years, { startsOn: '2023-01-01', endsOn: null }, '2024-01-01')).toEqual([
      { from: 25, to: 50, open: false },
      { from: 50, to: 100, open: true },
    ])
  })
  test('that has not begun and has no end is open from its beginning', () => {
    expect(piecesOf(years, { startsOn: '2025-01-01', endsOn: null }, '2024-01-01')).toEqual([
      { from: 75, to: 100, open: true },
    ])
  })
  test('without a beginning is open', () => {
    expect(piecesOf(years, { startsOn: null, endsOn: '2022-12-31' }, '2024-01-01')).toEqual([
      { from: 0, to: 25, open: true },
    ])
  })
  test('that reaches out of the picture is cut; without any date there is none', () => {
    expect(piecesOf(years, { startsOn: '1998-01-01', endsOn: '2040-12-31' }, '2024-01-01')).toEqual([
      { from: 0, to: 100, open: false },
    ])
    expect(piecesOf(years, { startsOn: null, endsOn: null }, '2024-01-01')).toEqual([])
  })
})
