import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { saySheet } from './sheet.messages.ts'

/** What the city calls groups of people and districts today. */
export type Suggested = { targetGroups: readonly string[]; districts: readonly string[] }

/** The words on which the city agreed, to be taken or left. */
export const CityWords: FC<{ lang: Lang; words: readonly string[] }> = ({ lang, words }) =>
  words.length === 0 ? null : (
    <p class="kern-hint">{saySheet(lang, 'city_words', { words: formatList(lang, words) })}</p>
  )
