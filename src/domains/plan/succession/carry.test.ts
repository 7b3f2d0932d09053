import { expect, test } from 'vitest'
import { blankSheet } from '../measure.ts'
import { carriedSheet, isDecided, suggest, wishOf } from './carry.ts'

const status = (status: 'completed' | 'permanent' | 'started' | 'discontinued', asOf = '2026-05-01') => ({
  status,
  asOf,
})
const today = '2026-11-23'

test('what is known suggests what becomes of a measure', () => {
  expect(suggest({ kind: 'own_means', status: status('completed') }, today)).toBe('done')
  expect(suggest({ kind: 'own_means', status: status('discontinued') }, today)).toBe('discontinued')
  expect(suggest({ kind: 'permanent_task', status: status('started') }, today)).toBe('continues')
  expect(suggest({ kind: 'own_means', status: status('started') }, today)).toBeNull()
  expect(suggest({ kind: 'own_means', status: status('started', '2024-11-22') }, today)).toBe('look')
  expect(suggest({ kind: 'permanent_task', status: null }, today)).toBe('look')
})

test('a suggestion is a choice only where it says enough: why something was given up a person has to say', () => {
  expect(wishOf('discontinued', '')).toBeNull()
  expect(wishOf('look', 'x')).toBeNull()
  expect(wishOf('done', '')).toEqual({ choice: 'ends', ending: 'done', words: '' })
})

test('open milestones and money of the years to come go along; what was counted stays', () => {
  const sheet = {
    ...blankSheet('Lotsinnen'),
    endsOn: '2026-12-31',
    milestones: [
      { title: 'Auftakt', due: '2025-01-01', doneOn: '2025-01-02' },
      { title: 'Zweite Gruppe', due: '2027-02-01', doneOn: null },
    ],
    budget: [2026, 2027].map((year) => ({ year, source: 'Stadt', plannedCents: 100, spentCents: null })),
    figures: [{ label: 'Gespräche', unit: '', asOf: '2026-01-01', target: null, value: 7, source: 'Zählung' }],
  }
  const carried = carriedSheet(sheet, ['new'], '2027-01-01')
  expect(carried.milestones.map(({ title }) => title)).toEqual(['Zweite Gruppe'])
  expect(carried.budget.map(({ year }) => year)).toEqual([2027])
  expect([carried.endsOn, carried.figures, carried.goalIds]).toEqual([null, [], ['new']])
})

test('a copy that was taken out of the draft leaves its origin undecided', () => {
  expect(isDecided({ choice: 'continues', targets: [] })).toBe(false)
  expect(isDecided({ choice: 'ends', targets: [] })).toBe(true)
  expect(isDecided(undefined)).toBe(false)
})
