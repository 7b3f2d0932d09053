import { type Audience, audiences, type Topic, topics } from '../services/service.ts'

/**
 * What is asked of every entry that is shown, and answered by yes. Fields of a form have these names: none may be that of
 * something which every form of a browser has, such as `children`.
 */
export const yesFilters = ['open', 'free', 'stepFree', 'walkIn', 'remote', 'women', 'withChildren'] as const
export type YesFilter = (typeof yesFilters)[number]

/** What somebody looks for. `language`: a tag of BCP 47. `page`: from 1 on. */
export type FindWish = {
  words: string
  topic: Topic | null
  district: string | null
  language: string | null
  audience: Audience | null
  yes: readonly YesFilter[]
  page: number
}

/** One thing that narrows a list, by which it can be taken away. */
export type Facet = 'topic' | 'district' | 'language' | 'audience' | YesFilter

export const everything: FindWish = {
  ...{ words: '', topic: null, district: null, language: null, audience: null, yes: [], page: 1 },
}

const longest = 300

/** As it stands in an address; what nobody can mean counts for nothing. */
export function readFindWish(query: Readonly<Record<string, string>>): FindWish {
  const one = <Of extends string>(all: readonly Of[], name: string) => all.find((each) => each === query[name]) ?? null
  const text = (name: string) => (query[name] ?? '').replace(/\s+/g, ' ').trim().slice(0, longest)
  const page = Number(query.page)
  return {
    words: text('q'),
    topic: one(topics, 'topic'),
    district: text('district') || null,
    language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.exec(query.language ?? '')?.[0] ?? null,
    audience: one(audiences, 'for'),
    yes: yesFilters.filter((filter) => query[filter] === 'yes'),
    page: Number.isInteger(page) && page > 1 && page <= 10_000 ? page : 1,
  }
}

/** The same wish as it stands in an address, in one order, without what is not asked. */
export function queryOf({ words, topic, district, language, audience, yes, page }: FindWish): string {
  const pairs: [string, string | null][] = [
    ['q', words || null],
    ['topic', topic],
    ['district', district],
    ['language', language],
    ['for', audience],
    ...yes.map((filter): [string, string] => [filter, 'yes']),
    ['page', page > 1 ? String(page) : null],
  ]
  const query = new URLSearchParams(pairs.filter((pair): pair is [string, string] => pair[1] !== null))
  return String(query)
}

export function facetsOf({ topic, district, language, audience, yes }: FindWish): Facet[] {
  return [
    ...(topic === null ? [] : ['topic' as const]),
    ...(district === null ? [] : ['district' as const]),
    ...(language === null ? [] : ['language' as const]),
    ...(audience === null ? [] : ['audience' as const]),
    ...yes,
  ]
}

/** The wish without one thing that narrows it, from its first page on. */
export function without(wish: FindWish, facet: Facet): FindWish {
  if (facet === 'topic' || facet === 'district' || facet === 'language' || facet === 'audience') {
    return { ...wish, [facet]: null, page: 1 }
  }
  return { ...wish, yes: wish.yes.filter((filter) => filter !== facet), page: 1 }
}
