import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { SearchDocument } from '../../../platform/search/live/live-index.ts'
import type { EditionState } from '../edition.ts'

export const searchKinds = ['field', 'goal', 'measure', 'decision', 'plan'] as const
export type SearchKind = (typeof searchKinds)[number]

/** A text in the language it was written in, first, and in others. */
export type Told = readonly [Text, ...Text[]]

/** What can be found. A decision is found by its own words, and leads to what was decided on. */
export type SearchedRecord = {
  id: string
  kind: SearchKind
  leadsTo: { kind: Exclude<SearchKind, 'decision'>; slug: string }
  edition: { slug: string; state: EditionState; isMain: boolean; title: Told }
  /** It was retired, split or merged. */
  hasEnded: boolean
  codes: readonly string[]
  title: Told
  passages: readonly Told[]
}

/** How much a word counts in a heading, in the passages behind it, and in what follows them. */
const weights = { title: 3, first: 2, rest: 1 }

export function documentOf({ id, kind, codes, title, passages }: SearchedRecord): SearchDocument {
  const weigh = (told: Told, weight: number) => told.map(({ words, lang }) => ({ words, lang, weight }))
  const first = kind === 'goal' ? weights.first : weights.rest
  return {
    id,
    codes,
    texts: [
      ...weigh(title, weights.title),
      ...passages.flatMap((told, i) => weigh(told, i === 0 ? first : weights.rest)),
    ],
  }
}

/** In the reader's language where it is told in that, else as it was written. */
export function inLanguage(told: Told, lang: Lang): Text {
  return told.find((text) => text.lang === lang) ?? told[0]
}
