import { describe, expect, test } from 'vitest'
import { decideStep, publicStages, type Stage, stages } from './life.ts'

const allowed = (from: Stage) => stages.filter((to) => decideStep(from, to, 'weil').ok)

test('the long way: written, talked over, steered, decided by the council, closed', () => {
  const way: Stage[] = ['draft', 'in_review', 'with_steering', 'accepted', 'with_council', 'adopted', 'closed']
  for (const [index, to] of way.slice(1).entries()) {
    expect(decideStep(way[index] ?? 'draft', to, 'weil')).toEqual({ ok: true, value: { stage: to, reason: 'weil' } })
  }
})

test.each([
  ['draft', ['in_review', 'adopted', 'closed']],
  ['in_review', ['draft', 'with_steering']],
  ['with_steering', ['returned', 'accepted']],
  ['returned', ['draft']],
  ['accepted', ['with_council']],
  ['with_council', ['returned', 'adopted']],
  ['adopted', ['closed']],
  ['closed', []],
] as const)('from %s leads %j', (from, to) => {
  expect(allowed(from)).toEqual(to)
})

describe('a step back or to the end', () => {
  test('needs a reason', () => {
    expect(decideStep('with_council', 'returned', ' ')).toEqual({ ok: false, code: 'life.reason_missing' })
    expect(decideStep('adopted', 'closed', '')).toEqual({ ok: false, code: 'life.reason_missing' })
  })

  test('that does not exist is refused before its reason is looked at', () => {
    expect(decideStep('closed', 'draft', '')).toEqual({ ok: false, code: 'life.not_from_here' })
  })
})

test('what is public stays public: no step leads from there to a stage that is hidden', () => {
  for (const from of publicStages) for (const to of allowed(from)) expect(publicStages).toContain(to)
})
