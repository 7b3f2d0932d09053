import { expect, test } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Scope } from '../platform/scope.ts'
import { translationsIn } from './story-translations.ts'

const goal = musterstadt.plans.at(-1)!.goals.find(({ key }) => key === 'B9')!
const shortIn = (languages: Lang[], told = goal.short) =>
  translationsIn({ city: { languages } } as Scope, musterstadt)('id', 'B9', { short: told }, ['short'])

test('the story is translated into the languages that the city offers', () => {
  expect(shortIn(['de', 'en', 'ar', 'fa']).map(({ lang, words, state }) => [lang, words, state])).toEqual([
    ['en', 'More advice and safe spaces', 'human'],
    ['ar', musterstadt.translations.ar?.['B9.short'], 'machine'],
  ])
  expect(shortIn(['de'])).toEqual([])
})

test('what German does not say is said in no language', () => {
  expect(shortIn(['de', 'en', 'ar'], { de: '', en: '' })).toEqual([])
})
