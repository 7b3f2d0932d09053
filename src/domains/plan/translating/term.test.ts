import { expect, test } from 'vitest'
import type { Lang } from '../../../i18n/languages.ts'
import { lockedIn, missingTerms, readyTerms, type Term, termsStandingIn } from './term.ts'

const term = (source: string, words: Term['words'] = {}): Term => ({ id: source, source, note: '', version: 1, words })

test.for<[term: string, text: string, stands: boolean]>([
  ['Federführung', 'Die Federführung liegt beim Fachbereich 50.', true],
  ['Rat der Stadt', 'Beschlossen hat es der RAT der Stadt.', true],
  ['Rat der Stadt', 'Der Rat tagt. Der Stadtrat auch.', false],
  ['Stadtteil', 'in allen Stadtteilen', true],
  ['Rat', 'Der Ratschlag, die Beratung', false],
  ['Integration', 'Integrationsplan', false],
  ['Schüler*innen', 'für Schüler*innen', true],
  ['Übersetzung', 'Uebersetzungen', true],
  ['Federführung', '', false],
])('%j in %j: %s', ([source, text, stands]) => {
  expect(termsStandingIn(text, readyTerms([term(source)])).length).toBe(stands ? 1 : 0)
})

test.for<[Lang, locked: string, translation: string, isThere: boolean]>([
  ['en', 'lead', 'The Lead is with the department.', true],
  ['en', 'lead', 'Who is responsible?', false],
  ['en', 'lead unit', 'the lead units', true],
  ['en', 'lead unit', 'the lead of this unit', false],
  ['tr', 'belediye', 'belediyenin', true],
  ['pl', 'rada', 'radzie', false],
  ['ru', 'администрация', 'администрации', true],
  ['ar', 'استشارة', 'نقدم الاستشارة للجميع', true],
  ['ar', 'مشورة', 'نقدم الاستشارة للجميع', false],
  ['fa', 'مشاوره', 'مشاوره‌های رایگان', true],
  ['en', 'lead', '', false],
])('%s: %j in %j: %s', ([lang, locked, translation, isThere]) => {
  const terms = lockedIn(lang, [term('Federführung', { [lang]: locked })])
  expect(missingTerms(translation, terms, lang).length).toBe(isThere ? 0 : 1)
})

test('a term that is free in a language is asked for in none of its texts', () => {
  expect(lockedIn('ar', [term('Federführung', { en: 'lead' })])).toEqual([])
})
