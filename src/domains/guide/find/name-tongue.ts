import { describeLanguage, type Lang } from '../../../i18n/languages.ts'

const named = new Map<Lang, Intl.DisplayNames>()

/** What any language of the world is called in the reader's; its tag where nobody knows. */
export function nameTongue(lang: Lang, tag: string): string {
  const names = named.get(lang) ?? new Intl.DisplayNames([describeLanguage(lang).locale], { type: 'language' })
  named.set(lang, names)
  return names.of(tag) ?? tag
}
