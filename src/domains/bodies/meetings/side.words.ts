import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { sayMeeting } from './meetings.messages.ts'
import type { SeatingSide } from './seating.ts'

const known = ['administration', 'outside', 'politics'] as const

/** What a side is called: by the city in its own words, else by us in a language. */
export function nameSide({ city, lang }: Pick<Scope, 'city' | 'lang'>, { side, name }: SeatingSide): Text {
  if (name !== null) return original(name, sourceLanguage(city))
  return original(ownName(lang, side), lang)
}

function ownName(lang: Lang, side: string): string {
  return sayMeeting(lang, `side.${known.find((one) => one === side) ?? 'outside'}`)
}
