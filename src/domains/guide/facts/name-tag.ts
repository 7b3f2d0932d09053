import { describeLanguage, type Lang } from '../../../i18n/languages.ts'

const kept = new Map<Lang, Intl.DisplayNames>()

/** What a language of the world is called in the reader's. `tag`: of BCP 47; one that nobody knows is said as it is. */
export function nameTag(lang: Lang, tag: string): string {
  const names = kept.get(lang) ?? new Intl.DisplayNames([describeLanguage(lang).locale], { type: 'language' })
  kept.set(lang, names)
  return names.of(tag) ?? tag
}
