import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { describeLanguage, type Lang, type StaffLang } from '../../src/i18n/languages.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
type Option = { value: Element[] }
type Messages = Record<StaffLang, Record<string, string>> & Partial<Record<Lang, Record<string, string>>>

/**
 * Tests of a domain's messages, the same for every domain: each language has the keys of German, every message can be
 * read, asks for the same values, and has a form for each plural category of its language.
 */
export function checkCatalogue(name: string, messages: Messages): void {
  describe(`messages of ${name}`, () => {
    const languages = Object.keys(messages) as Lang[]
    it.each(languages)('%s has the keys of German, in their order', (lang) => {
      expect(Object.keys(messages[lang] ?? {})).toEqual(Object.keys(messages.de))
    })
    it.each(languages)('%s: every message can be read and asks for what German asks for', (lang) => {
      for (const [key, message] of Object.entries(messages[lang] ?? {})) {
        expect.soft(message.trim(), key).not.toBe('')
        expect.soft(valuesOf(parse(message, lang)), key).toEqual(valuesOf(parse(messages.de[key] ?? '', 'de')))
      }
    })
    it.each(languages)('%s: plurals have every category of the language', (lang) => {
      const wanted = new Intl.PluralRules(describeLanguage(lang).locale).resolvedOptions().pluralCategories
      for (const [key, message] of Object.entries(messages[lang] ?? {})) {
        for (const given of pluralsOf(parse(message, lang)))
          expect.soft(given, key).toEqual(expect.arrayContaining(wanted))
      }
    })
  })
}

function parse(message: string, lang: Lang): Element[] {
  return new IntlMessageFormat(message, describeLanguage(lang).locale, undefined, { ignoreTag: true }).getAst()
}

/** The forms of a plural or select: `{ one: …, other: … }`. */
function optionsOf(element: Element): Record<string, Option> {
  return 'options' in element ? (element.options as Record<string, Option>) : {}
}

function valuesOf(elements: readonly Element[]): string[] {
  const names = elements.flatMap((element) => [
    // Plain text and `#` have a value too, but it is no name.
    ...(element.type === 0 || element.type === 7 || !('value' in element) ? [] : [String(element.value)]),
    ...Object.values(optionsOf(element)).flatMap((option) => valuesOf(option.value)),
  ])
  return [...new Set(names)].sort()
}

function pluralsOf(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) => [
    ...('pluralType' in element ? [Object.keys(optionsOf(element))] : []),
    ...Object.values(optionsOf(element)).flatMap((option) => pluralsOf(option.value)),
  ])
}
