/** What a round asks of a unit, added up. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureKinds } from '../../plan/plan.ts'
import { burdenOf, burdenOfUnits, type Load, noBurden } from './burden.ts'
import { blankContent, type Content } from './content.ts'
import { type Question, questionKeys, questionsFor, usualQuestions } from './question.ts'

const filled: Content = {
  ...blankContent,
  status: 'started',
  done: 'Zwölf Kurse',
  obstacles: { kinds: ['staff'], words: '' },
  own: { own_1: 'ja' },
}

const load = fc.record({
  measureId: fc.constantFrom('m1', 'm2', 'm3'),
  unitId: fc.constantFrom('u1', 'u2', null),
  leads: fc.boolean(),
  kind: fc.constantFrom(...measureKinds),
  content: fc.constantFrom(blankContent, filled),
})
const question = fc.record({
  key: fc.constantFrom(...questionKeys, 'own_1' as const),
  kinds: fc.subarray([...measureKinds]),
  minutes: fc.nat(480),
  required: fc.boolean(),
  words: fc.constant(''),
})
const questions = fc.uniqueArray(question, { selector: ({ key }) => key })
const tried = (holds: (loads: Load[], asked: Question[]) => void) =>
  fc.assert(fc.property(fc.array(load, { maxLength: 12 }), questions, holds))

describe('the burden of a round', () => {
  test('counts what the unit that leads is asked, and of one that contributes only what it can say', () => {
    const base = { measureId: 'm1', unitId: 'u1', kind: 'own_means', content: filled } as const
    const leads = burdenOf([{ ...base, leads: true }], usualQuestions)
    expect(leads).toEqual({ measures: 1, minutes: 20, prefilled: 1 + 4 + 2 })
    const contributes = burdenOf([{ ...base, leads: false }], usualQuestions)
    expect(contributes).toEqual({ measures: 1, minutes: 4 + 3 + 2 + 2 + 1, prefilled: 4 + 2 })
    expect(burdenOf([], usualQuestions)).toEqual(noBurden)
  })

  test('of all units together is that of the city, and no more is filled in than is asked', () => {
    tried((loads, asked) => {
      const units = [...burdenOfUnits(loads, asked).values()]
      const whole = burdenOf(loads, asked)
      const sum = (part: 'minutes' | 'prefilled') => units.reduce((all, unit) => all + unit[part], 0)
      expect([sum('minutes'), sum('prefilled')]).toEqual([whole.minutes, whole.prefilled])
      expect(whole.prefilled).toBeLessThanOrEqual(whole.minutes)
      expect(whole.measures).toBe(new Set(loads.map(({ measureId }) => measureId)).size)
    })
  })

  test('grows by just the minutes of a further question wherever it is asked, in whatever order all stand', () => {
    tried((loads, asked) => {
      const [last, ...rest] = asked
      if (!last) return
      const more = loads.filter((one) => questionsFor([last], one).length > 0).length * last.minutes
      expect(burdenOf(loads, asked).minutes).toBe(burdenOf(loads, rest).minutes + more)
      expect(burdenOf(loads.toReversed(), asked.toReversed())).toEqual(burdenOf(loads, asked))
    })
  })
})
