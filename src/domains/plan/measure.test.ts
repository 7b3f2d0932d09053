import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  blankSheet,
  budgetTotals,
  checkSheet,
  decideKind,
  isOverdue,
  type MeasureSheet,
  measureKinds,
  nextMilestone,
} from './measure.ts'

const sheet: MeasureSheet = { ...blankSheet('Lotsinnen'), goalIds: ['goal'] }
const codeOf = (change: Partial<MeasureSheet>) => {
  const checked = checkSheet({ ...sheet, ...change })
  return checked.ok ? 'ok' : checked.code
}

describe('a sheet', () => {
  test('needs a title and a goal, and nothing else', () => {
    expect(checkSheet(sheet)).toEqual({ ok: true, value: sheet })
    expect(codeOf({ title: ' ' })).toBe('measure.title_missing')
    expect(codeOf({ goalIds: [] })).toBe('measure.goal_missing')
  })

  test('may end on the day it starts, not before', () => {
    expect(codeOf({ startsOn: '2026-01-01', endsOn: '2026-01-01' })).toBe('ok')
    expect(codeOf({ startsOn: '2026-01-02', endsOn: '2026-01-01' })).toBe('measure.ends_before_start')
    expect(codeOf({ endsOn: '2026-01-01' })).toBe('ok')
  })
})

describe('a measure’s kind', () => {
  const change = { kind: 'permanent_task', since: '2026-01-01', reason: ' Steht im Haushalt. ' } as const

  test('changes with its day, its reason and what it was until then', () => {
    const decided = decideKind(change, 'own_means', [])
    const value = { ...change, reason: 'Steht im Haushalt.', previous: 'own_means' }
    expect(decided).toEqual({ ok: true, value })
  })

  test('does not change into itself, nor without a reason', () => {
    expect(decideKind(change, 'permanent_task', [])).toEqual({ ok: false, code: 'kind.same' })
    expect(decideKind({ ...change, reason: ' ' }, 'own_means', [])).toEqual({ ok: false, code: 'kind.reason_missing' })
  })

  test('does not change before it last changed, nor on the same day', () => {
    const refusal = { ok: false, code: 'kind.before_the_last', values: { last: '2026-01-01' } }
    expect(decideKind(change, 'own_means', [change])).toEqual(refusal)
    expect(decideKind({ ...change, since: '2025-12-31' }, 'own_means', [change])).toEqual(refusal)
    expect(decideKind({ ...change, since: '2026-01-02' }, 'own_means', [change]).ok).toBe(true)
  })

  test('has a history in which each change begins where the last one ended', () => {
    const wish = fc.record({
      kind: fc.constantFrom(...measureKinds),
      since: fc.constantFrom('2024-01-01', '2025-01-01', '2026-01-01'),
    })
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        let current = measureKinds[0] as (typeof measureKinds)[number]
        const history = []
        for (const one of wishes) {
          const decided = decideKind({ ...one, reason: 'weil' }, current, history)
          if (!decided.ok) continue
          expect(decided.value.previous).toBe(current)
          current = decided.value.kind
          history.push(decided.value)
        }
        expect(history.map((one) => one.since)).toEqual([...new Set(history.map((one) => one.since))].sort())
      }),
    )
  })
})

describe('milestones', () => {
  const milestones = [
    { title: 'später', due: '2026-12-01', doneOn: null },
    { title: 'getan', due: '2026-01-01', doneOn: '2026-02-01' },
    { title: 'bald', due: '2026-11-24', doneOn: null },
  ]

  test('the next is the earliest that is not done, in whatever order they were written', () => {
    expect(nextMilestone(milestones)?.title).toBe('bald')
    expect(nextMilestone(milestones.slice(1, 2))).toBeUndefined()
    expect(milestones.map((one) => one.title)).toEqual(['später', 'getan', 'bald'])
  })

  test('are overdue from the day after, as long as they are not done', () => {
    const overdueOn = (today: string) =>
      milestones.filter((one) => isOverdue(one, today, 'started')).map((one) => one.title)
    expect(overdueOn('2026-11-24')).toEqual([])
    expect(overdueOn('2026-11-25')).toEqual(['bald'])
    expect(milestones.filter((one) => isOverdue(one, '2026-11-25', 'discontinued'))).toEqual([])
  })
})

describe('a budget', () => {
  const line = { year: 2026, source: 'Haushalt', plannedCents: 100, spentCents: null }

  test('of which nobody said what was spent is not one of which nothing was spent', () => {
    expect(budgetTotals([line, line])).toEqual({ plannedCents: 200, spentCents: null })
    expect(budgetTotals([line, { ...line, spentCents: 0 }])).toEqual({ plannedCents: 200, spentCents: 0 })
    expect(budgetTotals([])).toEqual({ plannedCents: 0, spentCents: null })
  })
})
