import { foldLabel } from '../../i18n/fold-label.ts'
import { type Lang, languages } from '../../i18n/languages.ts'
import type { City } from '../../platform/scope.ts'
import { type Priority, priorities } from './measure.ts'
import { type Status, statuses } from './status.ts'

/** What a city may call by words of its own. The keys, and what follows from them, stay ours. */
export type LabelKey = `status.${Status}` | `priority.${Priority}`

/** Whose words are said. */
export type Naming = Pick<City, 'ownWords'>
/** Whose words are read: which language is theirs counts. */
export type OwnReader = Naming & Pick<City, 'languages'>

/**
 * What the city's own words say; undefined where they are none of its own. The language that it writes in comes first.
 * In another one the same word may stand for something else: then it says nothing.
 */
export function readOwnStatus(city: OwnReader, words: string): Status | undefined {
  return readOwn(city, statuses, (one) => `status.${one}`, words)
}

export function readOwnPriority(city: OwnReader, words: string): Priority | undefined {
  return readOwn(city, priorities, (one) => `priority.${one}`, words)
}

function readOwn<T>(city: OwnReader, choices: readonly T[], keyOf: (one: T) => LabelKey, words: string): T | undefined {
  const wanted = foldLabel(words)
  const saidIn = (lang: Lang) =>
    choices.filter((one) => {
      const said = city.ownWords[lang]?.[keyOf(one)]
      return said !== undefined && foldLabel(said) === wanted
    })
  const [own] = city.languages.slice(0, 1).flatMap(saidIn)
  const all = new Set(languages.flatMap(saidIn))
  return own ?? (all.size === 1 ? [...all][0] : undefined)
}
