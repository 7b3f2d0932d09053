import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { describeLanguage, type Lang, type OfficeLang } from '../../src/i18n/languages.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Option = { value: Element[] }
export type Messages = Record<OfficeLang, Record<string, string>> & Partial<Record<Lang, Record<string, string>>>

/**
 * Tests of a folder of messages: each language has the keys of German, and every message can be read, asks for the same
 * values, and has exactly the plural forms of its language.
 */
export function checkCatalogue(name: string, messages: Messages): void {
  describe(`messages of ${name}`, () => {
    it.each(Object.keys(messages) as Lang[])('%s says everything', (lang) => {
      const own = messages[lang] ?? {}
      expect(Object.keys(own)).toEqual(Object.keys(messages.de))
      for (const [key, german] of Object.entries(messages.de))
        expect.soft(problemsOf(lang, own[key] ?? '', german), key).toEqual([])
    })
  })
}

/** What is wrong with a message beside its German original. */
export function problemsOf(lang: Lang, message: string, german: string): string[] {
  if (message.trim() === '') return ['says nothing']
  try {
    const elements = parse(message, lang)
    return [
      ...problemsOfValues(valuesOf(elements), valuesOf(parse(german, 'de'))),
      ...pluralsOf(elements).flatMap((forms) => problemsOfForms(lang, forms)),
      ...problemsOfLetters(lang, literalsOf(elements)),
    ]
  } catch (error) {
    return [`cannot be read: ${error}`]
  }
}

function problemsOfValues(given: string[], wanted: string[]): string[] {
  return given.join() === wanted.join() ? [] : [`asks for ${given.join(', ')}, not ${wanted.join(', ')}`]
}

function problemsOfForms(lang: Lang, forms: string[]): string[] {
  const wanted: string[] = new Intl.PluralRules(describeLanguage(lang).locale).resolvedOptions().pluralCategories
  const lacking = wanted.filter((form) => !forms.includes(form)).sort()
  const useless = forms.filter((form) => !form.startsWith('=') && !wanted.includes(form))
  return [
    ...(lacking.length > 0 ? [`lacks ${lacking.join(', ')}`] : []),
    ...(useless.length > 0 ? [`has no use for ${useless.join(', ')}`] : []),
  ]
}

/** Letters that a language does not have, though the one beside it does; from right to left, an arrow that points back. */
const strange: Partial<Record<Lang, RegExp>> = {
  ar: /[پچژگکیۀ→]/u,
  fa: /[يكة→]/u,
  ru: /[іїєґ]/iu,
  uk: /[ыэъё]/iu,
}

function problemsOfLetters(lang: Lang, words: string): string[] {
  const { script } = new Intl.Locale(describeLanguage(lang).locale).maximize()
  const written = new RegExp(`\\p{Script=${script}}`, 'u').test(words)
  const other = strange[lang]?.exec(words)
  return [
    // CSV is CSV everywhere.
    ...(/\p{L}/u.test(words.replace(/\b[A-Z]+\b/g, '')) && !written ? [`is not written in ${script}`] : []),
    ...(other ? [`has ${other[0]}`] : []),
  ]
}

function parse(message: string, lang: Lang): Element[] {
  return new IntlMessageFormat(message, describeLanguage(lang).locale, undefined, { ignoreTag: true }).getAst()
}

/** The forms of a plural or select: `{ one: …, other: … }`. */
function optionsOf(element: Element): Record<string, Option> {
  return 'options' in element ? (element.options as Record<string, Option>) : {}
}

function within<T>(element: Element, each: (elements: Element[]) => T[]): T[] {
  return Object.values(optionsOf(element)).flatMap((option) => each(option.value))
}

function valuesOf(elements: readonly Element[]): string[] {
  const names = elements.flatMap((element) => [
    // Plain text and `#` have a value too, but it is no name.
    ...(element.type === 0 || element.type === 7 || !('value' in element) ? [] : [String(element.value)]),
    ...within(element, valuesOf),
  ])
  return [...new Set(names)].sort()
}

function pluralsOf(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) => [
    ...('pluralType' in element ? [Object.keys(optionsOf(element))] : []),
    ...within(element, pluralsOf),
  ])
}

function literalsOf(elements: readonly Element[]): string {
  return elements
    .map((one) => (one.type === 0 ? one.value : within(one, (inner) => [literalsOf(inner)]).join(' ')))
    .join('')
}
