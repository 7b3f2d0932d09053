import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessments, decideStatus, progressOf, type StatusCommand, statuses } from './status.ts'

const today = '2026-11-23'
const started: StatusCommand = {
  status: 'started',
  assessment: null,
  asOf: '2026-11-01',
  reason: 'Die Stelle ist besetzt.',
}
const before = { asOf: '2026-10-01' }

const codeOf = (command: Partial<StatusCommand>, last?: { asOf: string }) => {
  const decided = decideStatus({ ...started, ...command }, last, today)
  return decided.ok ? 'ok' : decided.code
}

describe('a reason', () => {
  test('is kept without the blanks around it', () => {
    expect(decideStatus({ ...started, reason: '  So ist es.\n' }, before, today)).toEqual({
      ok: true,
      value: { ...started, reason: 'So ist es.' },
    })
  })

  test('may be missing at a measure’s first status, which the sheet explains', () => {
    expect(codeOf({ reason: '' })).toBe('ok')
  })

  test('is asked for from the second status on, and blanks are none', () => {
    expect(codeOf({ reason: '' }, before)).toBe('status.reason_missing')
    expect(codeOf({ reason: ' \n' }, before)).toBe('status.reason_missing')
  })

  test.each(['realigned', 'discontinued'] as const)('is asked for at once for %s', (status) => {
    expect(codeOf({ status, reason: '' })).toBe('status.reason_missing')
  })

  test.each(['at_risk', 'off_track'] as const)('is asked for at once where the lead unit says %s', (assessment) => {
    expect(codeOf({ assessment, reason: '' })).toBe('status.reason_missing')
    expect(codeOf({ assessment, reason: 'Das Geld fehlt.' })).toBe('ok')
  })

  test('is not spared by the lead unit saying that all is on track', () => {
    expect(codeOf({ assessment: 'on_track', reason: '' })).toBe('ok')
    expect(codeOf({ assessment: 'on_track', reason: '' }, before)).toBe('status.reason_missing')
    expect(codeOf({ status: 'discontinued', assessment: 'on_track', reason: '' })).toBe('status.reason_missing')
  })
})

describe('the day a status speaks of', () => {
  test('may be today and not tomorrow', () => {
    expect(codeOf({ asOf: today })).toBe('ok')
    expect(codeOf({ asOf: '2026-11-24' })).toBe('status.in_the_future')
  })

  test('may be the day of the last status and not before it', () => {
    expect(codeOf({ asOf: before.asOf }, before)).toBe('ok')
    const early = decideStatus({ ...started, asOf: '2026-09-30' }, before, today)
    expect(early).toEqual({ ok: false, code: 'status.before_the_last', values: { last: before.asOf } })
  })
})

test('whatever is said, what is recorded is what was said, with a reason wherever the table asks for one', () => {
  const command = fc.record({
    status: fc.constantFrom(...statuses),
    assessment: fc.constantFrom(null, ...assessments),
    asOf: fc.constantFrom('2026-09-01', '2026-11-01', '2026-12-01'),
    reason: fc.constantFrom('', ' ', 'weil'),
  })
  fc.assert(
    fc.property(command, fc.constantFrom(undefined, before), (one, last) => {
      const decided = decideStatus(one, last, today)
      if (!decided.ok) return
      expect(decided.value).toEqual({ ...one, reason: one.reason.trim() })
      expect(decided.value.asOf <= today).toBe(true)
      if (one.assessment === 'at_risk' || one.assessment === 'off_track') expect(decided.value.reason).not.toBe('')
    }),
  )
})

test('a picture shows how far a measure has come, and nothing for one that was given up', () => {
  expect(statuses.map(progressOf)).toEqual([0, 0, 1, 2, 3, 3, 1, undefined])
})
