import { expect, test } from 'vitest'
import { checkTyped, type TypedDecision } from './typed-decision.ts'

const typed: TypedDecision = {
  decision: {
    ...{
      kind: 'resolution',
      body: 'Rat der Stadt',
      decidedOn: '2026-11-20',
      title: '',
      outcome: 'adopted',
      reason: '',
    },
    ...{ paperNumber: null, paperUrl: null },
  },
  stepTo: 'adopted',
  bodyKind: null,
}
const check = (more: Partial<TypedDecision>, decision: Partial<TypedDecision['decision']> = {}) => {
  const checked = checkTyped({ ...typed, ...more, decision: { ...typed.decision, ...decision } }, '2026-11-23')
  return checked.ok ? 'ok' : checked.code
}

test('a council that has no meetings here adopts', () => expect(check({})).toBe('ok'))

test.each([
  [{}, { body: '' }, 'body.missing'],
  [{}, { decidedOn: '2026-11-24' }, 'day.future'],
  [{}, { paperUrl: 'ratsinfo' }, 'paper_url'],
  [{ bodyKind: 'expert_group' }, {}, 'decision.not_usual'],
  [{ bodyKind: 'expert_group' }, { reason: 'im Auftrag des Rates' }, 'ok'],
  [{ bodyKind: 'expert_group', stepTo: null }, {}, 'ok'],
] as const)('%j with %j: %s', (more, decision, answer) => expect(check(more, decision)).toBe(answer))
