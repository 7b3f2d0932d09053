import { describe, expect, test } from 'vitest'
import { decideAnswer } from './answer.ts'
import { readClock } from './clock.ts'
import { decideProposal, decideStatement, isLate } from './statement.ts'
import { newWordings } from './wording.ts'

const text = 'Die Stadt baut aus. Sie prüft Schutzräume.'
const at = { text, closed: false, today: '2027-03-10' }
const wish = { words: 'Bitte schneller.', passage: null, mandate: null }

describe('a statement', () => {
  test('says something, and is kept as it was written', () => {
    expect(decideStatement({ ...wish, words: '  \n' }, at)).toMatchObject({ code: 'statement.words_missing' })
    expect(decideStatement({ ...wish, words: ' نعم *innen ' }, at)).toMatchObject({ value: { words: 'نعم *innen' } })
  })

  test.each([
    [-1, 4],
    [3, 3],
    [5, 2],
    [0, text.length + 1],
    [3, 4],
    [0.5, 4],
  ])('its passage lies in the text, and is more than white space: not %d to %d', (begins, ends) => {
    expect(decideStatement({ ...wish, passage: { begins, ends } }, at)).toMatchObject({
      code: 'statement.passage_outside',
    })
  })

  test('a passage has whole letters, and no white space around it', () => {
    const decided = decideStatement({ ...wish, passage: { begins: 3, ends: 10 } }, at)
    expect(decided).toMatchObject({ value: { passage: { begins: 4, ends: 9 } } })
    const family = { ...at, text: 'Hallo 👩‍👧!' }
    expect(decideStatement({ ...wish, passage: { begins: 7, ends: 8 } }, family)).toMatchObject({
      value: { passage: { begins: 6, ends: 11 } },
    })
  })

  test('an organisation says who decided it and when, which is no day to come', () => {
    const by = (mandate: { by: string; on: string | null }) => decideStatement({ ...wish, mandate }, at)
    expect(by({ by: ' ', on: '2027-03-01' })).toMatchObject({ code: 'statement.mandate_by_missing' })
    expect(by({ by: 'Vorstand', on: null })).toMatchObject({ code: 'statement.mandate_on_missing' })
    expect(by({ by: 'Vorstand', on: '2027-03-11' })).toMatchObject({ code: 'statement.mandate_in_future' })
    expect(by({ by: 'Vorstand', on: '2027-03-10' })).toMatchObject({ ok: true })
  })

  test('counts as late after the last day, and is taken until the review is closed', () => {
    expect([isLate('2027-03-10', '2027-03-10'), isLate('2027-03-11', '2027-03-10')]).toEqual([false, true])
    expect(decideStatement(wish, { ...at, closed: true })).toMatchObject({ code: 'statement.review_closed' })
  })

  test('a proposal has a title and words', () => {
    expect(decideProposal({ title: ' ', words: 'x' })).toMatchObject({ code: 'proposal.title_missing' })
    expect(decideProposal({ title: 'Sprachcafé', words: '' })).toMatchObject({ code: 'proposal.words_missing' })
  })
})

test('whoever is told no, or not all of it, is told why', () => {
  const open = { isWithdrawn: false }
  expect(decideAnswer({ verdict: null, reason: 'x' }, open)).toMatchObject({ code: 'answer.verdict_missing' })
  expect(decideAnswer({ verdict: 'not', reason: ' ' }, open)).toMatchObject({ code: 'answer.reason_missing' })
  expect(decideAnswer({ verdict: 'partly', reason: '' }, open)).toMatchObject({ code: 'answer.reason_missing' })
  expect(decideAnswer({ verdict: 'taken_up', reason: '' }, open)).toMatchObject({ ok: true })
  expect(decideAnswer({ verdict: 'taken_up', reason: '' }, { isWithdrawn: true })).toMatchObject({
    code: 'answer.withdrawn',
  })
})

test('the clock shows what waits longest first, and what half of the answers took', () => {
  const timed = (submittedOn: string, answeredOn: string | null) => ({ submittedOn, answeredOn })
  const clock = readClock(
    [
      timed('2027-03-01', null),
      timed('2027-02-01', null),
      timed('2027-02-01', '2027-02-03'),
      timed('2027-02-01', '2027-02-11'),
      timed('2027-02-01', '2027-02-05'),
    ],
    '2027-03-10',
  )
  expect(clock.waiting.map(({ days }) => days)).toEqual([37, 9])
  expect([clock.answered, clock.medianDays]).toEqual([3, 4])
  expect(readClock([], '2027-03-10')).toEqual({ waiting: [], answered: 0, medianDays: null })
})

test('a text has a new wording when its words are others, and its first one is the draft', () => {
  const now = [
    { part: 'wording', words: 'Neu' },
    { part: 'description', words: 'Gleich' },
  ] as const
  const kept = new Map([['description', 'Gleich']] as const)
  expect(newWordings(now, kept, 'editor')).toEqual([{ part: 'wording', words: 'Neu', cause: 'draft' }])
  expect(
    newWordings(
      now,
      new Map([
        ['wording', 'Alt'],
        ['description', 'Gleich'],
      ] as const),
      'editor',
    ),
  ).toEqual([{ part: 'wording', words: 'Neu', cause: 'editor' }])
})
