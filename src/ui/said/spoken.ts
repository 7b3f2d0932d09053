import { createContext } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'

/**
 * How the city's texts on one page turned out: in another language than the page's, or translated into it by whom.
 * Counted while the page is drawn, so that it can say once at its top what marks on every line would say.
 */
export type Spoken = Record<'foreign' | 'human' | 'machine' | 'outdated', number>

export const SpokenOnPage = createContext<Spoken | undefined>(undefined)

export function nothingSpoken(): Spoken {
  return { foreign: 0, human: 0, machine: 0, outdated: 0 }
}

/** Words of the interface are originals in the page's language, and count for nothing. */
export function countSpoken(spoken: Spoken, { words, lang, state }: Text, page: Lang): void {
  if (words === '') return
  if (lang !== page) spoken.foreign += 1
  else if (state === 'machine' || state === 'outdated') spoken[state] += 1
  else if (state !== 'original') spoken.human += 1
}
