import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Member } from './list.ts'
import { sayLists as say } from './lists.messages.ts'

/** How and when somebody said yes; or since when they are asked. */
export function consentOf(lang: Lang, { how, consentedOn, consentWords, askedAt }: Member): string {
  if (consentedOn === null) return say(lang, 'how.waits', { day: formatShortDay(lang, dayOf(askedAt)) })
  return say(lang, `how.${how}`, { day: formatShortDay(lang, consentedOn), words: consentWords })
}
