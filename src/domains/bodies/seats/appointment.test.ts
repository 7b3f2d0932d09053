import { describe, expect, test } from 'vitest'
import { type Appointing, decideAppointments } from './appointment.ts'
import { composeOver } from './composition.ts'
import type { Mandate, Register } from './mandate.ts'
import type { ParityRule, ParityTerms } from './parity.ts'
import type { Seat } from './seat.ts'
import { type Charter, standingOn } from './standing.ts'

const sides = ['administration', 'outside']
/** Five seats a side, a1…a5 and o1…o5; of those outside, o1 and o2 are for self-organised associations. */
const seats = sides.flatMap((side) =>
  [1, 2, 3, 4, 5].map((position): Seat => {
    const id = `${side[0]}${position}`
    const open = { openedOn: '2024-01-01', closedOn: null, closedReason: null }
    return { id, bodyId: 'b', side, speaksFor: '', selfOrganised: /o[12]/.test(id), votes: true, position, ...open }
  }),
)
const rule = (terms: ParityTerms): ParityRule => ({ id: terms.kind, inForceOn: '2024-01-01', ...terms })
const charter = (...terms: ParityTerms[]): Charter => ({
  ...{ sides, rules: terms.map(rule), healDays: 90, healer: 'Koordination', allowsExceptions: false },
})
const equal = charter({ kind: 'equal' })

/** "a1" from the first day on; "a2 2026-01-01 2026-12-31" for a term. */
function sits(line: string): Mandate {
  const [seatId = '', startsOn = '2024-01-01', endsOn = null] = line.split(' ')
  const empty = { unitId: null, office: null, ending: null, endingReason: '', parityReason: null }
  return { id: line, seatId, part: 'holder', participantId: line, startsOn, endsOn, ...empty }
}
const body = (...lines: string[]): Register => ({ seats, mandates: lines.map(sits) })
const today = '2026-11-27'
const wishes = (...lines: string[]): Appointing[] =>
  lines.map((line) => {
    const { id, seatId, part, participantId, unitId, startsOn, endsOn } = sits(
      line.includes(' ') ? line : `${line} ${today}`,
    )
    return { id: `new ${id}`, seatId, part, participantId: `new ${participantId}`, unitId, startsOn, endsOn }
  })
const codeOf = (outcome: ReturnType<typeof decideAppointments>) => (outcome.ok ? 'ok' : outcome.code)
const appoint = (by: Charter, register: Register, ...lines: string[]) =>
  codeOf(decideAppointments(wishes(...lines), by, register, ''))

describe('a body of equal sides', () => {
  test('is filled from empty by one act with as many on each side, not by one alone', () => {
    expect(appoint(equal, body(), 'a1')).toBe('parity.would_break')
    expect(appoint(equal, body(), 'a1', 'a2', 'o1')).toBe('parity.would_break')
    expect(appoint(equal, body(), 'a1', 'a2', 'o1', 'o2')).toBe('ok')
  })

  test('grows by one on each side in one act; on different days they are not together', () => {
    expect(appoint(equal, body('a1', 'o1'), 'a2', 'o2')).toBe('ok')
    expect(appoint(equal, body('a1', 'o1'), 'a2 2026-12-01', 'o2 2026-12-02')).toBe('parity.would_break')
  })

  test('that is broken is healed one by one, and not broken further', () => {
    expect(appoint(equal, body('a1', 'a2', 'a3', 'o1'), 'o2')).toBe('ok')
    expect(appoint(equal, body('a1', 'a2', 'a3', 'o1'), 'a4')).toBe('parity.would_break')
  })

  test('has successors on either side whatever its state, for it stays as it was', () => {
    expect(appoint(equal, body('a1', 'o1'), 'a1')).toBe('ok')
    expect(appoint(equal, body('a1', 'a2', 'o1'), 'a1')).toBe('ok')
  })

  test('is not broken behind the back of a successor', () => {
    expect(appoint(equal, body('a1', 'o1'), 'a1', 'o2')).toBe('parity.would_break')
  })

  test('is judged on days to come as well: who is known to come is counted', () => {
    const coming = body('a1', 'a2', 'o1', 'o2', 'a3 2027-01-01', 'o3 2027-01-01')
    expect(appoint(equal, coming, 'a4 2027-01-01')).toBe('parity.would_break')
    const healsLater = body('a1', 'a2', 'o1', 'o2 2027-01-01')
    expect(appoint(equal, healsLater, 'o3')).toBe('parity.would_break')
    expect(appoint(equal, healsLater, `o3 ${today} 2026-12-31`)).toBe('ok')
  })

  test('whose terms end on one side is not held against who comes on the other', () => {
    const ending = body('a1 2024-01-01 2027-12-31', 'a2 2024-01-01 2027-12-31', 'o1')
    expect(appoint(equal, ending, 'o2')).toBe('ok')
  })

  test('takes deputies as they come', () => {
    const [wish] = wishes('a1') as [Appointing]
    const decided = decideAppointments([{ ...wish, part: 'deputy' }], equal, body('a1', 'o1'), '')
    expect(codeOf(decided)).toBe('ok')
  })
})

test('a minimum is reached one by one, and others may come meanwhile', () => {
  const atLeastTwo = charter({ kind: 'self_organised', side: 'outside', part: 2 })
  for (const one of ['a1', 'o5', 'o1']) expect(appoint(atLeastTwo, body(), one)).toBe('ok')
})

test('a share of one side is kept by beginning there', () => {
  const half = charter({ kind: 'share', side: 'outside', part: 1, whole: 2 })
  expect([appoint(half, body(), 'a1'), appoint(half, body(), 'o1')]).toEqual(['parity.would_break', 'ok'])
  expect([appoint(half, body('o1'), 'a1'), appoint(half, body('o1', 'a1'), 'a2')]).toEqual(['ok', 'parity.would_break'])
})

test('sides that may differ by one are filled one by one', () => {
  const apart = charter({ kind: 'apart', part: 1 })
  expect([appoint(apart, body(), 'a1'), appoint(apart, body('a1'), 'a2')]).toEqual(['ok', 'parity.would_break'])
})

test('a refusal names the rule, the day and by how many; where the rules of procedure allow it, a reason is asked for', () => {
  const named = { kind: 'equal', side: '', part: 0, whole: 0, day: today, off: 1 }
  const refusal = { ok: false, values: named }
  const lenient = { ...equal, allowsExceptions: true }
  const inOne = (by: Charter, reason: string) => decideAppointments(wishes('a2'), by, body('a1', 'o1'), reason)
  expect(inOne(equal, 'Dringend')).toEqual({ ...refusal, code: 'parity.would_break' })
  expect(inOne(lenient, ' ')).toEqual({ ...refusal, code: 'parity.reason_missing' })
  const given = inOne(lenient, ' Dringend ')
  expect(given.ok && given.value.begins.map(({ parityReason }) => parityReason)).toEqual(['Dringend'])
  const needless = decideAppointments(wishes('a2', 'o2'), lenient, body('a1', 'o1'), 'Dringend')
  expect(needless.ok && needless.value.begins.map(({ parityReason }) => parityReason)).toEqual([null, null])
})

test('a refusal says whose appointment it is about', () => {
  const decided = decideAppointments(wishes('a1', 'o1 2026-11-27 2026-01-01'), equal, body(), '')
  expect(decided).toMatchObject({ ok: false, code: 'mandate.ends_before_start', wish: 1 })
})

describe('how parity stands', () => {
  const on = (day: string, register: Register, by = equal) => {
    const standing = standingOn(by, register, day)
    return standing.state === 'broken' ? [standing.since, standing.healBy, standing.isOverdue] : standing.state
  }

  test('broken since the first day of the present break, to be healed so many days later', () => {
    const register = body('a1', 'a2', 'o1', 'o2 2024-01-01 2025-03-31', 'o2 2025-06-01 2026-09-30')
    expect(on('2025-04-01', register)).toEqual(['2025-04-01', '2025-06-30', false])
    expect(on('2025-06-01', register)).toBe('holds')
    expect(on('2026-10-01', register)).toEqual(['2026-10-01', '2026-12-30', false])
    expect(on('2026-12-30', register)).toEqual(['2026-10-01', '2026-12-30', false])
    expect(on('2026-12-31', register)).toEqual(['2026-10-01', '2026-12-30', true])
  })

  test('empty while nobody sits there, without a rule neither kept nor broken', () => {
    expect([on(today, body()), on(today, body('a1'), charter())]).toEqual(['empty', 'unruled'])
  })

  test('a rule is asked for from the day on which it came into force', () => {
    const later = { ...equal, rules: [{ ...rule({ kind: 'equal' }), inForceOn: '2026-11-01' }] }
    expect(on('2026-10-31', body('a1'), later)).toBe('unruled')
    expect(on(today, body('a1'), later)).toEqual(['2026-11-01', '2027-01-30', false])
  })
})

test('composition over time is as few segments as tell it', () => {
  const register = body('a1', 'o1 2024-01-01 2024-06-30', 'o1 2024-07-01', 'o2 2025-01-01 2025-12-31')
  const segments = composeOver(sides, register, '2023-12-01', '2026-06-30')
  expect(segments.map(({ from, to, counts }) => [from, to, ...counts.map(({ filled }) => filled)])).toEqual([
    ['2023-12-01', '2023-12-31', 0, 0],
    ['2024-01-01', '2024-12-31', 1, 1],
    ['2025-01-01', '2025-12-31', 1, 2],
    ['2026-01-01', '2026-06-30', 1, 1],
  ])
})
