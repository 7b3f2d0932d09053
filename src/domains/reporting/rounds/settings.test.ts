/** What a round is held by, and what the next one begins with. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roundSettings } from '../../../../test/support/reported-plan.ts'
import { usualQuestions } from './question.ts'
import { checkQuestions, moveQuestion, newOwnKey } from './questions.ts'
import { checkSettings, suggestSettings, yearsLater } from './settings.ts'

const facts = { today: '2026-11-23', cycleYears: 2, titleFor: (year: string) => `Sachstand ${year}` } as const

describe('the settings of a round', () => {
  test('are refused where nobody could keep to them', () => {
    const codes = [
      { title: ' ' },
      { dueOn: '2026-01-01' },
      { remindDays: [-100] },
      { escalateDays: 0 },
      { budgetYear: 26 },
    ].map((wrong) => checkSettings({ ...roundSettings, ...wrong }))
    expect(codes.map((one) => (one.ok ? '' : one.code))).toEqual([
      'round.title_missing',
      'round.due_before_data',
      'round.remind_days',
      'round.escalate_days',
      'round.budget_year',
    ])
    expect(checkSettings({ ...roundSettings, remindDays: [3, -14, 3] })).toMatchObject({
      value: { remindDays: [-14, 3] },
    })
  })

  test('of the first round follow the year and the cycle of the city', () => {
    expect(suggestSettings(undefined, facts)).toMatchObject({
      ...{
        title: 'Sachstand 2026',
        dataOn: '2026-12-31',
        dueOn: '2027-02-28',
        cycleYears: 2,
        remindDays: [-14, -3, 3],
      },
    })
  })

  test('of a later one are those of the last, with days and years moved on by its cycle', () => {
    const last = { ...roundSettings, cycleYears: 2, fourEyes: true } as const
    expect(suggestSettings(last, facts)).toEqual({
      ...last,
      ...{ title: 'Sachstand 2028', dataOn: '2028-10-31', dueOn: '2028-12-18', budgetYear: 2028 },
    })
  })

  test('move the last of February to the last of February', () => {
    expect([yearsLater('2027-02-28', 1), yearsLater('2028-02-29', 1), yearsLater('2028-02-28', 1)]).toEqual([
      ...['2028-02-29', '2029-02-28', '2029-02-28'],
    ])
  })
})

describe('the questions of a round', () => {
  const own = { key: 'own_1', kinds: [], minutes: 2, required: false, words: ' Wie viele? ' } as const

  test('name a wish of the city in words, and take no time that nobody has', () => {
    expect(checkQuestions([])).toMatchObject({ code: 'question.none' })
    expect(checkQuestions([{ ...own, kinds: [], words: ' ' }])).toMatchObject({ code: 'question.words_missing' })
    expect(checkQuestions([{ ...own, kinds: [], minutes: 481 }])).toMatchObject({ code: 'question.minutes' })
    expect(checkQuestions([{ ...own, kinds: [] }])).toMatchObject({ value: [{ words: 'Wie viele?' }] })
  })

  test('change places with their neighbours, and none is lost', () => {
    const keys = usualQuestions.map(({ key }) => key)
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.constantFrom(-1 as const, 1 as const), (key, by) => {
        const moved = moveQuestion(usualQuestions, key, by).map((one) => one.key)
        expect(moved.toSorted()).toEqual(keys.toSorted())
        const at = keys.indexOf(key) + by
        expect(moved.indexOf(key)).toBe(Math.min(Math.max(at, 0), keys.length - 1))
      }),
    )
  })

  test('get a key that none of them has', () => {
    expect(newOwnKey(usualQuestions)).toBe('own_1')
    expect(newOwnKey([{ key: 'own_1' }, { key: 'own_3' }])).toBe('own_2')
  })
})
