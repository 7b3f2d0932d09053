import type { Lang } from '../../../i18n/languages.ts'
import type { SearchDocument } from '../../../platform/search/live/live-index.ts'
import { serviceTexts } from '../entry.ts'
import { sayFact } from '../facts/facts.messages.ts'
import type { Organisation } from '../organisations/organisation.ts'
import type { Place } from '../places/place.ts'
import type { Service } from '../services/service.ts'
import type { GuideTranslation } from '../translation.queries.ts'

const weights = { title: 3, summary: 2, topic: 2, rest: 1 }

type Told = {
  service: Service
  organisation: Organisation
  places: readonly Place[]
  translations: readonly GuideTranslation[]
  source: Lang
}

/** What an entry is found by: its texts in every language, its topics, who offers it, where, its numbers. */
export function documentOf({ service, organisation, places, translations, source }: Told): SearchDocument {
  const weigh = (field: string) => (field === 'title' || field === 'summary' ? weights[field] : weights.rest)
  const own = serviceTexts.map((field) => ({ words: service[field], lang: source, weight: weigh(field) }))
  const others = translations.map(({ field, lang, words }) => ({ words, lang, weight: weigh(field) }))
  const topics = service.topics.map((topic) => sayFact(source, `topic.${topic}`)).join('\n')
  // Where somebody hides is no word to find it by.
  const where = service.sensitive ? [] : places.map(({ name, street, district }) => [name, street, district].join('\n'))
  const all = [
    ...own,
    ...others,
    { words: topics, lang: source, weight: weights.topic },
    { words: [organisation.name, ...where].join('\n'), lang: source, weight: weights.rest },
  ]
  return {
    id: service.id,
    codes: service.contacts.flatMap(({ kind, value }) => (kind === 'telephone' ? [value] : [])),
    names: [organisation.name],
    texts: all.filter(({ words }) => words !== ''),
  }
}
