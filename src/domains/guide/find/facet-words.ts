import type { Lang } from '../../../i18n/languages.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { nameTag } from '../facts/name-tag.ts'
import { sayFind } from './find.messages.ts'
import type { Facet, FindWish, YesFilter } from './find-wish.ts'

/** What an answer to this is called, in a form and above a list. */
export function yesWords(lang: Lang, filter: YesFilter): string {
  if (filter === 'open' || filter === 'remote') return sayFind(lang, filter)
  const facts = {
    free: 'cost.free',
    stepFree: 'step_free.yes',
    walkIn: 'appointment.none',
    women: 'women_only',
    withChildren: 'children.yes',
  } as const
  return sayFact(lang, facts[filter])
}

export function facetWords(lang: Lang, facet: Facet, wish: FindWish): string {
  if (facet === 'topic') return sayFact(lang, `topic.${wish.topic ?? 'arrival'}`)
  if (facet === 'district') return wish.district ?? ''
  if (facet === 'language') return nameTag(lang, wish.language ?? 'de')
  if (facet === 'audience') return sayFact(lang, `audience.${wish.audience ?? 'everybody'}`)
  return yesWords(lang, facet)
}
