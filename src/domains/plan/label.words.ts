import type { Lang } from '../../i18n/languages.ts'
import type { LabelChoice } from '../settings/settings.ts'
import type { LabelKey, Naming } from './label.ts'
import { type Priority, priorities } from './measure.ts'
import { sayPlan } from './plan.messages.ts'
import { statuses } from './status.ts'

/** A status or a priority as the city calls it; in a language for which it has no word of its own, by ours. */
export function sayLabel({ ownWords }: Naming, lang: Lang, key: LabelKey): string {
  return ownWords[lang]?.[key] ?? sayPlan(lang, key)
}

/** Where there is little room: our own priorities are letters. */
export function sayPriority({ ownWords }: Naming, lang: Lang, priority: Priority): string {
  return ownWords[lang]?.[`priority.${priority}`] ?? priority
}

/** All of them with our own words, for the page on which a city says its own. */
export const labelChoices: readonly LabelChoice[] = [
  ...statuses.map((one) => choice('status', `status.${one}`)),
  ...priorities.map((one) => ({ ...choice('priority', `priority.${one}`), short: one })),
]

function choice(group: LabelChoice['group'], key: LabelKey): LabelChoice {
  return { group, key, ours: (lang) => sayPlan(lang, key) }
}
