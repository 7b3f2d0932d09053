import type { Lang } from '../../../i18n/languages.ts'
import { sayFact } from '../facts/facts.messages.ts'
import { accessFacts } from '../places/place.ts'
import { audiences, topics } from '../services/service.ts'
import { sayHsds } from './interfaces.messages.ts'
import { partId } from './part-id.ts'

/** Our lists of words, as the standard calls them. What an organisation is stands in none of them: it is no way to find people. */
const lists = { topic: topics, audience: audiences, access: accessFacts } as const
export type TaxonomyName = keyof typeof lists
export const taxonomyNames = Object.keys(lists) as TaxonomyName[]

export const taxonomyId = (name: TaxonomyName) => partId('taxonomy', name)
export const termId = (name: TaxonomyName, code: string) => partId('taxonomy', name, code)

export function taxonomyRecord(lang: Lang, name: TaxonomyName) {
  return {
    id: taxonomyId(name),
    name: sayHsds(lang, `taxonomy.${name}`),
    description: sayHsds(lang, `taxonomy.${name}_words`),
    version: '1',
  }
}

export function termRecord(lang: Lang, name: TaxonomyName, code: string) {
  const words = sayFact(lang, `${name}.${code}` as Parameters<typeof sayFact>[1])
  return {
    id: termId(name, code),
    code,
    name: words,
    description: words,
    taxonomy: name,
    language: lang === 'de-simple' ? 'de' : lang,
    taxonomy_detail: taxonomyRecord(lang, name),
  }
}

export function termRecords(lang: Lang) {
  return taxonomyNames.flatMap((name) => lists[name].map((code) => termRecord(lang, name, code)))
}

/** That a record is of these terms. */
export function attributesOf(lang: Lang, entity: string, id: string, name: TaxonomyName, codes: readonly string[]) {
  return codes.map((code) => {
    const { taxonomy_detail, ...term } = termRecord(lang, name, code)
    return {
      id: partId(id, name, code),
      link_id: id,
      link_type: name,
      link_entity: entity,
      taxonomy_term_id: term.id,
      taxonomy_term: term,
    }
  })
}
