import { expect, test } from 'vitest'
import { describeLanguage, isLang, languages, negotiateLanguage } from './languages.ts'

const both = ['de', 'en'] as const

test.each([
  ['en', 'en'],
  ['en-US,en;q=0.9,de;q=0.8', 'en'],
  ['de;q=0.5, en;q=0.7', 'en'],
  ['fr, en;q=0.1', 'en'],
  ['EN-gb', 'en'],
  ['en;q=0', 'de'],
  ['tlh', 'de'],
  ['*', 'de'],
  ['', 'de'],
  [undefined, 'de'],
  [';;;,,,q=', 'de'],
])('a reader who asks for %j reads %s', (header, lang) => {
  expect(negotiateLanguage(header, both)).toBe(lang)
})

test.each([
  ['ar-SY,ar;q=0.9,en-US;q=0.8', 'ar'],
  ['ar-EG', 'ar'],
  ['fa-AF,fa;q=0.9', 'fa'],
  ['uk', 'uk'],
  ['uk-UA,ru;q=0.8', 'uk'],
  ['de-simple', 'de-simple'],
  ['de-SIMPLE,de;q=0.9', 'de-simple'],
  ['de-AT', 'de'],
  ['ku-TR,tr;q=0.6', 'kmr'],
  ['ti-ER,en;q=0.6', 'ti'],
  ['ckb,tr;q=0.6', 'tr'],
])('where all are offered, a reader who asks for %j reads %s', (header, lang) => {
  expect(negotiateLanguage(header, languages)).toBe(lang)
})

test('a city that writes English first answers in English where nothing fits', () => {
  expect(negotiateLanguage('fr', ['en', 'de'])).toBe('en')
})

test('a header of ten thousand wishes costs no more than one of twenty', () => {
  expect(negotiateLanguage(`${'fr,'.repeat(10_000)}en`, both)).toBe('de')
})

test('every language of the interface has its own name, a direction and a locale that Intl knows', () => {
  for (const lang of languages) {
    const { name, direction, locale } = describeLanguage(lang)
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
    const known = new Intl.DisplayNames(locale, { type: 'language' }).of(lang)!
    // The registry's lists know Kurmancî as the first of the Kurdish languages.
    if (lang === 'kmr') expect(known).toContain('kurmancî')
    else if (lang !== 'de-simple') expect(known.toLocaleLowerCase(locale)).toBe(name.toLocaleLowerCase(locale))
    expect(direction).toBe(['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr')
  }
  expect(['de', 'DE', 'toString', '', null].map(isLang)).toEqual([true, false, false, false, false])
})
