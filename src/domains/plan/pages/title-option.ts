import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { Option } from '../../../ui/select/select.tsx'

/** A record to choose in a form: its title says its language where that is not the page's. */
export function titleOption(lang: Lang, { slug, title }: { slug: string; title: Text }): Option {
  return { value: slug, label: title.words, lang: title.lang === lang ? undefined : title.lang }
}
