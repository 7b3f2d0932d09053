import { expect, test } from 'vitest'
import { hasConsent, type StepAct, standingOf } from './step.ts'

const after = (...acts: StepAct[]) => acts.map((act) => ({ act }))

test('a record is what its last step made of it, and a draft before', () => {
  expect(standingOf([])).toBe('draft')
  expect(standingOf(after('consented'))).toBe('draft')
  expect(standingOf(after('published', 'withdrawn'))).toBe('withdrawn')
  expect(standingOf(after('published', 'withdrawn', 'consented', 'published'))).toBe('published')
})

test('whoever withdraws takes the consent back, in one step', () => {
  expect(hasConsent([])).toBe(false)
  expect(hasConsent(after('consented', 'published'))).toBe(true)
  expect(hasConsent(after('consented', 'published', 'withdrawn'))).toBe(false)
  expect(hasConsent(after('consented', 'withdrawn', 'consented'))).toBe(true)
})
