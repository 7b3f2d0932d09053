/** What is read from the words of a sheet. */
import { describe, expect, test } from 'vitest'
import { languages } from '../../../i18n/languages.ts'
import type { Content } from '../rounds/content.ts'
import { type Question, usualQuestions } from '../rounds/question.ts'
import { readSheet } from './sheet.form.ts'
import { canStay, isLate, sheetStateOf } from './sheet-state.ts'
import { wordsOfContent } from './sheet-words.ts'

const own: Question = { key: 'own_ort', kinds: [], minutes: 2, required: true, words: 'An welchen Orten?' }
const questions = [...usualQuestions, own]
const told: Content = {
  status: 'started',
  assessment: 'on_track',
  reason: 'läuft',
  done: 'Zwei Schulen.\nDrei Gruppen.',
  figures: [{ label: 'Kinder', unit: 'Anzahl', asOf: '2025-12-31', target: 80, value: 52.5, source: 'Schulen' }],
  money: [{ year: 2026, source: '', plannedCents: 1_200_050, spentCents: null }],
  milestones: [{ title: 'Konzept', due: '2026-06-30', doneOn: null }],
  obstacles: { kinds: ['staff'], words: 'eine Stelle' },
  outlook: 'weiter',
  effect: { claimed: 'Sie lesen', evidence: 'Tests', doubt: 'wenige' },
  attachments: [{ title: 'Bericht', url: `/files/${'a'.repeat(64)}/bericht.pdf` }],
  own: { own_ort: 'Nord' },
}

const read = (words: Record<string, string>, sending = true, now = told) =>
  readSheet(words, { questions, now, last: told, dataOn: '2026-10-31', sending })

describe('what the last round said', () => {
  test.each(languages)('comes back unchanged from the form in %s', (lang) => {
    expect(read(wordsOfContent(lang, told, questions))).toEqual({ content: told, errors: {} })
  })

  test('stays where it is not asked', () => {
    const done = [{ ...usualQuestions[1]! }]
    const words = { done: 'neu', status: 'completed', figures__0__label: 'Anderes' }
    const { content } = readSheet(words, {
      questions: done,
      now: told,
      last: told,
      dataOn: '2026-10-31',
      sending: true,
    })
    expect(content).toEqual({ ...told, done: 'neu' })
  })
})

describe('days, money and numbers', () => {
  test('are read as people type them, with Arabic digits too', () => {
    const typed = { figures__0__value: '٥٣', money__0__spentCents: '12.500,50 €', milestones__0__doneOn: '1. 7. 26' }
    const { content, errors } = read({ ...wordsOfContent('de', told, questions), ...typed })
    expect(errors).toEqual({})
    expect([content.figures[0]?.value, content.money[0]?.spentCents, content.milestones[0]?.doneOn]).toEqual([
      53,
      1_250_050,
      '2026-07-01',
    ])
  })

  test('are told at their field where they cannot be read, whether sent or only saved', () => {
    const words = {
      ...wordsOfContent('de', told, questions),
      figures__0__value: 'viele',
      milestones__0__due: '31.2.2026',
    }
    for (const sending of [true, false]) {
      expect(read(words, sending).errors).toMatchObject({
        figures__0__value: { code: 'sheet.no_number' },
        milestones__0__due: { code: 'form.unknown_day' },
      })
    }
  })
})

describe('what is missing', () => {
  test('is told on sending, and not on saving for later', () => {
    const words = { milestones__0__title: 'Konzept' }
    expect(Object.keys(read(words, true).errors).sort()).toEqual(['done', 'milestones__0__due', 'own_ort', 'status'])
    const saved = read(words, false)
    expect(saved.errors).toEqual({})
    expect(saved.content.milestones).toEqual([{ title: 'Konzept', due: '', doneOn: null }])
    expect(wordsOfContent('de', saved.content, questions)).toMatchObject({ milestones__0__title: 'Konzept' })
  })

  test('is a reason where the status changes or worries; that of another status is none', () => {
    const say = (changed: Record<string, string>) =>
      read({ ...wordsOfContent('de', told, questions), ...changed }).errors.status__reason?.code
    expect(say({ status__reason: '' })).toBeUndefined()
    expect(say({ status__reason: '', status__assessment: 'at_risk' })).toBe('status.reason_missing')
    expect(say({ status: 'advanced' })).toBe('status.reason_missing')
    expect(say({ status: 'advanced', status__reason: 'Alle Gruppen laufen' })).toBeUndefined()
  })
})

describe('nothing new', () => {
  const part = { state: 'open', content: told } as const

  test('can be said while nobody has written anything, and what is needed is there', () => {
    expect(canStay(part, questions, true)).toBe(true)
    expect(canStay(part, questions, false)).toBe(false)
    expect(canStay({ ...part, state: 'returned' }, questions, true)).toBe(false)
    expect(canStay({ ...part, content: { ...told, done: '' } }, questions, true)).toBe(false)
  })

  test('cannot be said of a worry without a reason', () => {
    const worried: Content = { ...told, assessment: 'off_track', reason: '' }
    expect(canStay({ ...part, content: worried }, questions, true)).toBe(false)
    expect(canStay({ ...part, content: { ...worried, reason: 'Personal' } }, questions, true)).toBe(true)
  })
})

test('what was begun and not sent is told apart; what came after the deadline is marked', () => {
  expect(sheetStateOf({ state: 'open' }, { step: 'saved' })).toBe('saved')
  expect(sheetStateOf({ state: 'returned' }, { step: 'saved' })).toBe('returned')
  const at = (moment: string) => ({ answeredAt: new Date(moment) })
  expect(isLate(at('2026-12-18T22:59:00Z'), '2026-12-18')).toBe(false)
  expect(isLate(at('2026-12-18T23:01:00Z'), '2026-12-18')).toBe(true)
  expect(isLate({ answeredAt: null }, '2026-12-18')).toBe(false)
})
