import { IntlMessageFormat } from 'intl-messageformat'
import {
  describeLanguage,
  type Lang,
  nearestLanguage,
  type OfficeLang,
  officeLanguages,
  type SiteLang,
  type StaffLang,
  siteLanguages,
  staffLanguages,
} from './languages.ts'

type Values = Record<string, string | number | Date>

/** Says a message of one domain in one language; the German file is the list of keys. */
export type Say<Key extends string> = (lang: Lang, key: Key, values?: Values) => string

/**
 * Messages (ICU MessageFormat) in every language, as the guide and the frame around it have them. Parsed formats are kept: parsing costs forty-seven times
 * what formatting does. A key that a language lacks is a type error, hence no fallback at run time.
 */
export function guideCatalogue<Key extends string>(messages: Record<Lang, Record<Key, string>>): Say<Key> {
  const parsed = new Map<string, IntlMessageFormat>()
  return (lang, key, values) => {
    const id = `${lang}\n${key}`
    let format = parsed.get(id)
    if (!format) {
      const { locale, direction } = describeLanguage(lang)
      const message = direction === 'rtl' ? isolated(messages[lang][key]) : messages[lang][key]
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
      parsed.set(id, format)
    }
    return String(format.format(values))
  }
}

/**
 * In a line written from right to left, a value such as B9 or the German name of a city would take what stands around
 * it along. Only the name of a value stands alone between braces in Latin letters there. A link that ends a line takes
 * nothing along; a sign that nobody sees would become a part of it in programs for mail.
 */
function isolated(message: string): string {
  return message.replace(/(?!\{link\}(?:\n|$))\{(\w+)\}/g, '\u2068{$1}\u2069')
}

/** A domain's messages in the languages of the whole site; whoever reads the guide in another one reads them in English. */
export const catalogue = <Key extends string>(messages: Record<SiteLang, Record<Key, string>>) =>
  catalogueIn(siteLanguages, messages)

/** Messages of the editing pages, which speak the staff's languages. */
export const staffCatalogue = <Key extends string>(messages: Record<StaffLang, Record<Key, string>>) =>
  catalogueIn(staffLanguages, messages)

/** Messages of the command line and of law, in German and English. */
export const officeCatalogue = <Key extends string>(messages: Record<OfficeLang, Record<Key, string>>) =>
  catalogueIn(officeLanguages, messages)

function catalogueIn<Spoken extends Lang, Key extends string>(
  spoken: readonly (Spoken | OfficeLang)[],
  messages: Partial<Record<Lang, Record<Key, string>>>,
): Say<Key> {
  const say = guideCatalogue(messages as Record<Lang, Record<Key, string>>)
  return (lang, key, values) => say(nearestLanguage(lang, spoken), key, values)
}
