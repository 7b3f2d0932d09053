/** What may be said of an inquiry, and what must not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Calendar } from '../../settings/settings.ts'
import { realDeadline, suggestDeadline, workingDaysLeft } from './deadline.ts'
import { type Answer, checkAnswer, checkFacts, type Draft, inOrder, isFound, mayBePublic } from './inquiry.ts'

const calendar: Calendar = { federalState: 'NI', days: [] } as unknown as Calendar
const facts = {
  ...{ number: 'A 12/26', askerKind: 'faction' as const, asker: 'Fraktion Mitte', subject: 'Schwimmkurse' },
  ...{ question: 'Wie viele Kinder lernen schwimmen?', receivedOn: '2026-11-23', dueOn: '2026-12-07' },
}

test('the press is answered within two working days, a councillor within ten; weekends do not count', () => {
  expect(suggestDeadline('2026-11-27', 'press', calendar)).toBe('2026-12-01')
  expect(suggestDeadline('2026-11-23', 'councillor', calendar)).toBe('2026-12-07')
})

test('a deadline on a Sunday is really the Friday before', () => {
  expect(realDeadline('2026-12-06', calendar)).toBe('2026-12-04')
  expect(realDeadline('2026-12-07', calendar)).toBeNull()
  expect(workingDaysLeft('2026-12-04', '2026-12-07', calendar)).toBe(1)
})

test('a suggested deadline is a working day, and never before the question', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.constantFrom('press', 'faction', 'person'), (days, kind) => {
      const received = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)
      const due = suggestDeadline(received, kind as 'press', calendar)
      expect(due > received).toBe(true)
      expect(realDeadline(due, calendar)).toBeNull()
    }),
  )
})

test('what the press or a private person asks is never public, nor can something public become theirs', () => {
  expect((['press', 'person'] as const).map((askerKind) => mayBePublic({ askerKind }))).toEqual([false, false])
  expect(checkFacts({ ...facts, askerKind: 'press' }, { ...facts, publication: 'withdrawn' })).toMatchObject({
    code: 'inquiry.is_public',
  })
})

test('a question that everybody reads is changed with a reason, its number without one', () => {
  const shown = { ...facts, publication: 'public' as const }
  const changed = { ...facts, question: 'Anders?' }
  expect(checkFacts(changed, shown)).toMatchObject({ code: 'inquiry.revised_reason' })
  expect(checkFacts(changed, shown, 'Tippfehler')).toMatchObject({ ok: true })
  expect(checkFacts({ ...facts, number: 'B 7' }, shown)).toMatchObject({ ok: true })
  expect(checkFacts(changed, { ...shown, publication: 'none' })).toMatchObject({ ok: true })
})

const draft: Draft = { number: 2, words: 'Achtzig.', at: new Date(0), actor: '' }
const answer: Answer = {
  ...{ number: 1, draft: 1, words: 'Siebzig.' },
  answeredOn: '2026-12-01',
  reason: '',
  at: new Date(0),
}

test('an answer needs words; a correction and an answer without all signatures need a reason', () => {
  const open = { state: 'open' } as const
  const wish = { reason: '', unsigned: false }
  expect(checkAnswer(open, undefined, [], wish)).toMatchObject({ code: 'inquiry.draft_missing' })
  expect(checkAnswer(open, draft, [], wish)).toMatchObject({ ok: true })
  expect(checkAnswer(open, draft, [], { ...wish, unsigned: true })).toMatchObject({ code: 'inquiry.unsigned_reason' })
  expect(checkAnswer(open, draft, [answer], wish)).toMatchObject({ code: 'inquiry.correction_reason' })
  expect(checkAnswer(open, draft, [answer], { ...wish, reason: 'Zahl falsch' })).toMatchObject({ ok: true })
  expect(checkAnswer(open, { ...draft, words: 'Siebzig.' }, [answer], wish)).toMatchObject({
    code: 'inquiry.nothing_new',
  })
})

test('a search finds all of its words in any order, and what is overdue stands first', () => {
  expect([isFound(facts, 'mitte schwimm'), isFound(facts, 'mitte turnen')]).toEqual([true, false])
  const one = (state: 'open' | 'answered', dueOn: string, receivedOn = '2026-01-01') => ({ state, dueOn, receivedOn })
  const order = inOrder([one('answered', '2026-01-01'), one('open', '2026-12-24'), one('open', '2026-11-01')])
  expect(order.map(({ dueOn }) => dueOn)).toEqual(['2026-11-01', '2026-12-24', '2026-01-01'])
})
