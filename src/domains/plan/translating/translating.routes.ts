import type { Lang } from '../../../i18n/languages.ts'
import type { QueueFilter } from './queue.form.ts'

/** Every address of translating, once. */
export const translatingPatterns = {
  overview: '/workspace/translations',
  terms: '/workspace/translations/terms',
  term: '/workspace/translations/terms/:term',
  unlock: '/workspace/translations/terms/:term/unlock',
  queue: '/workspace/translations/:lang',
  record: '/workspace/translations/:lang/:record',
} as const

const { overview, terms } = translatingPatterns

export const translatingRoutes = {
  overview: () => overview,
  terms: () => terms,
  term: (id: string) => `${terms}/${id}`,
  unlock: (id: string) => `${terms}/${id}/unlock`,
  queue: (lang: Lang, filter: Partial<QueueFilter> = {}) => `${overview}/${lang}${queryOf(filter)}`,
  /** With the filter of the queue one comes from, so that the next record is the next one there. */
  record: (lang: Lang, id: string, filter: Partial<QueueFilter> = {}) => `${overview}/${lang}/${id}${queryOf(filter)}`,
}

function queryOf({ page = 1, ...filter }: Partial<QueueFilter>): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
  const query = new URLSearchParams([...given, ...(page > 1 ? [['page', String(page)]] : [])]).toString()
  return query === '' ? '' : `?${query}`
}
