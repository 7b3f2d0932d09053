import { original, type Text } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { nameSide as sayOwnName } from '../seats/parity.words.ts'
import type { SeatingSide } from './seating.ts'

/** What a side is called, with the language of it: by the city in its own words, else by us in the reader's language. */
export function nameSide({ city, lang }: Pick<Scope, 'city' | 'lang'>, side: SeatingSide): Text {
  return original(sayOwnName(lang, side.side, [side]), side.name === null ? lang : sourceLanguage(city))
}
