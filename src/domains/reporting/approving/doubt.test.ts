import { expect, test } from 'vitest'
import { blankContent, type Content } from '../rounds/content.ts'
import { type Doubted, doubtsOf } from './doubt.ts'

const doubts = (content: Partial<Content>, more: Partial<Doubted> = {}) =>
  doubtsOf({
    ...{ content: { ...blankContent, ...content }, before: [], dataOn: '2026-12-31' },
    ...more,
  })
const step = (due: string, doneOn: string | null = null) => ({ title: 'Schritt', due, doneOn })
const figure = (value: number | null) => {
  return { label: 'Plätze', unit: '', asOf: '2026-12-31', target: 10, value, source: 'Zählung' }
}
const line = (year: number, spentCents: number | null) => ({ year, source: 'Haushalt', plannedCents: 100, spentCents })

test('all milestones are past, one is open, and all goes well?', () => {
  const milestones = [step('2026-03-01', '2026-03-01'), step('2026-06-01')]
  expect(doubts({ status: 'started', assessment: 'on_track', milestones })).toEqual(['late_but_on_track'])
  expect(doubts({ status: 'started', assessment: 'at_risk', milestones })).toEqual([])
  expect(
    doubts({ status: 'started', assessment: 'on_track', milestones: [...milestones, step('2027-01-01')] }),
  ).toEqual([])
  expect(doubts({ status: 'started', assessment: 'on_track' })).toEqual([])
})

test('what is completed has no open milestone, and a figure that tells so', () => {
  expect(doubts({ status: 'completed' })).toEqual(['completed_without_figure'])
  expect(doubts({ status: 'completed', figures: [figure(null)], milestones: [step('2026-06-01')] })).toEqual([
    'completed_with_open_milestone',
    'completed_without_figure',
  ])
  expect(doubts({ status: 'completed', figures: [figure(0)] })).toEqual([])
})

test('what runs costs money: of years that are over nothing was spent', () => {
  expect(doubts({ status: 'started', money: [line(2025, null), line(2026, 0)] })).toEqual(['money_unspent'])
  expect(doubts({ status: 'started', money: [line(2025, 5)] })).toEqual([])
  expect(doubts({ status: 'started', money: [line(2026, 0)] })).toEqual([])
  expect(doubts({ status: 'planned', money: [line(2025, 0)] })).toEqual([])
})

test('the same words for the third time running, however they are spaced', () => {
  const said = (done: string) => ({ ...blankContent, done })
  const before = [said('Wir beraten.'), said(' wir  beraten. ')]
  expect(doubts({ done: 'Wir beraten.' }, { before })).toEqual(['same_words'])
  expect(doubts({ done: 'Wir beraten.' }, { before: before.slice(1) })).toEqual([])
  expect(doubts({ done: '' }, { before: [said(''), said('')] })).toEqual([])
})

test('a measure does not go back without a word; another course is no step back', () => {
  const before = [{ ...blankContent, status: 'advanced' as const }]
  expect(doubts({ status: 'planned' }, { before })).toEqual(['went_back'])
  expect(doubts({ status: 'realigned' }, { before })).toEqual([])
  expect(doubts({ status: 'advanced' }, { before })).toEqual([])
})

test('an effect is claimed with its evidence, or with the doubt about it', () => {
  const effect = { claimed: 'Mehr Kinder bleiben', evidence: '', doubt: '' }
  expect(doubts({ effect })).toEqual(['effect_without_evidence'])
  expect(doubts({ effect: { ...effect, doubt: 'Nicht gemessen' } })).toEqual([])
})
