/** What can be done with a follow-up, and whose it is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideFollowUp, isTheirs } from './follow-up.ts'

const today = '2026-11-23'
const open = { dueOn: '2026-11-30', doneAt: null }

test('it is moved to another day to come, done once, and undone as often as needed', () => {
  expect(decideFollowUp(open, { step: 'moved', dueOn: '2026-12-01' }, today)).toMatchObject({ ok: true })
  expect(decideFollowUp(open, { step: 'moved', dueOn: '2026-11-22' }, today)).toMatchObject({
    code: 'follow_up.day_past',
  })
  expect(decideFollowUp(open, { step: 'moved', dueOn: open.dueOn }, today)).toMatchObject({
    code: 'follow_up.same_day',
  })
  const done = { ...open, doneAt: new Date(0) }
  expect(decideFollowUp(done, { step: 'done' }, today)).toMatchObject({ code: 'follow_up.is_done' })
  expect(decideFollowUp(done, { step: 'undone' }, today)).toMatchObject({ value: { isDone: false } })
  expect(decideFollowUp(open, { step: 'undone' }, today)).toMatchObject({ code: 'follow_up.is_open' })
})

test('what somebody has noted for themselves is seen by nobody else, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b')), fc.boolean(), (units, coordinates) => {
      const viewer = { own: 'ada', units: new Set(units), coordinates }
      expect(isTheirs({ personId: 'ben', unitId: null }, viewer)).toBe(false)
      expect(isTheirs({ personId: 'ada', unitId: null }, viewer)).toBe(true)
      expect(isTheirs({ personId: null, unitId: 'a' }, viewer)).toBe(units.includes('a'))
      expect(isTheirs({ personId: null, unitId: null }, viewer)).toBe(coordinates)
    }),
  )
})
