import { expect, test } from 'vitest'
import { sourceDigest } from '../../../i18n/text.ts'
import { decideTranslation, type TextNow, type TextWish } from './decide-translation.ts'

const source = 'Beratung für alle.'
const fresh: TextNow = { part: 'title', source, kept: null, terms: [] }
const kept = { words: 'Advice for all.', state: 'human', sourceDigest: sourceDigest(source), version: 3 }
const current: TextNow = { ...fresh, kept }
const outdated: TextNow = { ...fresh, kept: { ...kept, sourceDigest: sourceDigest('Beratung.') } }
const machine: TextNow = { ...fresh, kept: { ...kept, state: 'machine' } }

const wish = (changed: Partial<TextWish> = {}): TextWish => ({
  part: 'title',
  words: kept.words,
  state: '',
  seen: 3,
  seenSource: sourceDigest(source),
  sure: false,
  ...changed,
})
const decide = (now: TextNow, changed: Partial<TextWish> = {}) => decideTranslation(now, wish(changed), 'en')

test('what says nothing new changes nothing, whoever else has saved meanwhile', () => {
  const nothing = { ok: true, value: null }
  for (const now of [current, outdated, machine]) expect(decide(now, { seen: 1 })).toEqual(nothing)
  expect(decide(current, { state: 'human' })).toEqual(nothing)
  expect(decide(fresh, { words: ' \n', state: 'human', seen: 0 })).toEqual(nothing)
})

test('words are kept as human, or as checked by a second person', () => {
  expect(decide(fresh, { words: ' Advice. ', seen: 0 })).toEqual({
    ok: true,
    value: { words: 'Advice.', state: 'human' },
  })
  expect(decide(current, { state: 'reviewed' })).toEqual({ ok: true, value: { words: kept.words, state: 'reviewed' } })
})

test('what is outdated or a machine’s may be said to be right as it stands', () => {
  const right = { ok: true, value: { words: kept.words, state: 'human' } }
  expect(decide(outdated, { state: 'human' })).toEqual(right)
  expect(decide(machine, { state: 'human' })).toEqual(right)
})

test('nobody writes over words or a source that they have not seen', () => {
  expect(decide(current, { words: 'Other', seen: 2 })).toMatchObject({ code: 'translation.saved_meanwhile' })
  expect(decide(current, { words: 'Other', seen: 0 })).toMatchObject({ code: 'translation.saved_meanwhile' })
  expect(decide(outdated, { state: 'human', seenSource: sourceDigest('Beratung.') })).toMatchObject({
    code: 'translation.source_changed',
  })
})

test('a translation is not replaced by nothing', () => {
  expect(decide(current, { words: ' ', state: 'human' })).toMatchObject({ code: 'translation.empty' })
})

test('a locked term that is missing is told, and saved all the same once it was seen', () => {
  const now = { ...fresh, terms: [{ source: 'Beratung', words: 'counselling', note: '' }] }
  expect(decide(now, { words: 'Advice.', seen: 0 })).toMatchObject({
    code: 'translation.terms_missing',
    values: { terms: 'counselling' },
  })
  expect(decide(now, { words: 'Advice.', seen: 0, sure: true })).toMatchObject({ value: { words: 'Advice.' } })
  expect(decide(now, { words: 'Counselling.', seen: 0 })).toMatchObject({ ok: true })
})
