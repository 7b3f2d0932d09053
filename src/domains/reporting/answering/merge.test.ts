/** What becomes of two answers to one sheet that were written at once. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeAnswers, sayingOf } from './merge.ts'
import { settleWords } from './settle.ts'

const asked = ['status', 'done', 'milestones', 'own_a__b']
const names = [
  'status',
  'status__assessment',
  'status__reason',
  'done',
  'milestones__0__title',
  'milestones__0__due',
  'milestones__1__title',
  'own_a__b',
]
const words = fc.dictionary(fc.constantFrom(...names), fc.constantFrom('', 'eins', 'zwei', ' zwei ', 'drei\r\nvier'), {
  noNullPrototype: true,
})

describe('two who answer at once', () => {
  test('lose nothing: each question says what one of them said, and what somebody changed is never what it was', () => {
    fc.assert(
      fc.property(words, words, words, (base, mine, theirs) => {
        const { merged, taken, conflicts } = mergeAnswers(asked, { base, mine, theirs })
        for (const key of asked) {
          const [was, own, other, is] = [base, mine, theirs, merged].map((one) => sayingOf(one, key))
          expect(is).toBe(own === was ? other : own)
          expect(conflicts.includes(key)).toBe(own !== was && other !== was && own !== other)
          expect(taken.includes(key)).toBe(own === was && other !== was)
        }
      }),
    )
  })

  test('come to the same, whoever of them is later, where they answered different questions', () => {
    const base = { done: 'alt', outlook: 'alt' }
    const merge = (mine: object, theirs: object) =>
      mergeAnswers(['done', 'outlook'], { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }).merged
    expect(merge({ done: 'neu' }, { outlook: 'neu' })).toEqual(merge({ outlook: 'neu' }, { done: 'neu' }))
  })

  test('an emptied row is none, wherever it stood', () => {
    const full = { milestones__0__title: '', milestones__1__title: 'Konzept' }
    expect(sayingOf(full, 'milestones')).toBe(sayingOf({ milestones__0__title: 'Konzept' }, 'milestones'))
  })
})

describe('the choice between two answers', () => {
  const shown = { done: 'von Rosa' }
  const typed = { done: 'von Paula', _conflicts: 'done' }

  test('is asked for until it is made', () => {
    const settled = settleWords(['done'], { typed, shown, saved: shown })
    expect(settled).toMatchObject({ unchosen: ['done'], conflicts: ['done'], words: { done: 'von Paula' } })
  })

  test('takes the other answer, or keeps the own one as it was corrected meanwhile', () => {
    const choose = (choice: string) =>
      settleWords(['done'], { typed: { ...typed, choice__done: choice }, shown, saved: shown })
    expect(choose('theirs')).toMatchObject({ conflicts: [], words: { done: 'von Rosa' } })
    expect(choose('mine')).toMatchObject({ conflicts: [], words: { done: 'von Paula' } })
  })

  test('comes anew where a third one has saved something else in between', () => {
    const saved = { done: 'von Sami' }
    const settled = settleWords(['done'], { typed: { ...typed, choice__done: 'mine' }, shown, saved })
    expect(settled.conflicts).toEqual(['done'])
  })
})
