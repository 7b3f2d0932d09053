import { expect, test } from 'vitest'
import { blankSheet, type MeasureSheet } from '../measure.ts'
import { carriedGoals, inheritedSheet } from './inherited-sheet.ts'

const sheet = (told: Partial<MeasureSheet>): MeasureSheet => ({ ...blankSheet('Alt'), goalIds: ['a'], ...told })

test('a part has what its measure says, and nothing that would count twice', () => {
  const whole = sheet({
    number: 'B-1',
    leadUnitId: 'unit',
    targetGroups: ['Frauen'],
    startsOn: '2026-01-01',
    budget: [{ year: 2026, source: 'Stadt', plannedCents: 100, spentCents: null }],
    milestones: [{ title: 'Start', due: '2026-02-01', doneOn: null }],
  })
  const { number, budget, milestones, ...part } = inheritedSheet('Neu', [whole])
  expect([number, budget, milestones]).toEqual([null, [], []])
  expect(part).toMatchObject({ title: 'Neu', leadUnitId: 'unit', targetGroups: ['Frauen'], startsOn: '2026-01-01' })
})

test('what several become serves all their goals and groups; one that is for the whole city makes it so for all', () => {
  const [north, south] = [
    sheet({ goalIds: ['a', 'b'], districts: ['Nord'] }),
    sheet({ goalIds: ['b', 'c'], districts: ['Süd'] }),
  ]
  expect(inheritedSheet('Neu', [north, south])).toMatchObject({ goalIds: ['a', 'b', 'c'], districts: ['Nord', 'Süd'] })
  expect(inheritedSheet('Neu', [north, sheet({})]).districts).toEqual([])
})

test('a measure follows its goal to where that goes on', () => {
  expect(carriedGoals(['a', 'b', 'c'], ['b'], ['x', 'a'])).toEqual(['a', 'x', 'c'])
  expect(carriedGoals(['b'], ['b'], [])).toEqual([])
})
