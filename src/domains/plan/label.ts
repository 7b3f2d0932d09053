import { foldLabel } from '../../i18n/fold-label.ts'
import { languages } from '../../i18n/languages.ts'
import type { City } from '../../platform/scope.ts'
import { type Priority, priorities } from './measure.ts'
import { type Status, statuses } from './status.ts'

/** What a city may call by words of its own. The keys, and what follows from them, stay ours. */
export type LabelKey = `status.${Status}` | `priority.${Priority}`

/** Whose words are said. */
export type Naming = Pick<City, 'ownWords'>

/** What the city's own words say, in whichever language; undefined where they are none of its own. */
export function readOwnStatus(city: Naming, words: string): Status | undefined {
  return statuses.find((one) => isOwnWord(city, `status.${one}`, words))
}

export function readOwnPriority(city: Naming, words: string): Priority | undefined {
  return priorities.find((one) => isOwnWord(city, `priority.${one}`, words))
}

function isOwnWord({ ownWords }: Naming, key: LabelKey, words: string): boolean {
  return languages.some((lang) => {
    const own = ownWords[lang]?.[key]
    return own !== undefined && foldLabel(own) === foldLabel(words)
  })
}
