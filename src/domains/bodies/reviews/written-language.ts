import { compareNames, nameLanguage } from '../../../i18n/format.ts'
import { describeLanguage, isLang, type Lang, languages } from '../../../i18n/languages.ts'

/** Languages in which people write to us, beside those of our pages. */
const further = [
  ...['am', 'az', 'bg', 'bs', 'ckb', 'cs', 'el', 'es', 'hi', 'hr', 'hu', 'hy', 'it', 'ka', 'kmr', 'ku', 'mk', 'nl'],
  ...['pa', 'ps', 'pt', 'ro', 'sk', 'so', 'sq', 'sr', 'ta', 'th', 'ti', 'ur', 'vi', 'zh'],
] as const
const all: readonly string[] = [...languages, ...further]

/** The language that a form names; null for one that is none of ours. */
export function readWrittenLanguage(tag: string): string | null {
  return all.find((one) => one === tag) ?? null
}

export function nameWrittenLanguage(lang: Lang, tag: string): string {
  if (isLang(tag)) return nameLanguage(lang, tag)
  return new Intl.DisplayNames([describeLanguage(lang).locale], { type: 'language' }).of(tag) ?? tag
}

/** What there is to choose from: the reader's own language first. */
export function writtenLanguages(lang: Lang): { value: string; label: string }[] {
  const named = all.map((value) => ({ value, label: nameWrittenLanguage(lang, value) }))
  return named.sort(
    (a, b) => Number(b.value === lang) - Number(a.value === lang) || compareNames(lang, a.label, b.label),
  )
}
