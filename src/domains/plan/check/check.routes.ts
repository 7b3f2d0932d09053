import type { CheckFilter } from './check.form.ts'

/** Every address of the plan check, once. */
export const checkPatterns = {
  check: '/workspace/plans/:plan/check',
  links: '/workspace/plans/:plan/check/links',
  shelve: '/workspace/plans/:plan/check/shelve',
  unshelve: '/workspace/plans/:plan/check/unshelve',
} as const

const at = (plan: string) => `/workspace/plans/${encodeURIComponent(plan)}/check`

export const checkRoutes = {
  check: (plan: string, filter: Partial<CheckFilter> = {}) => at(plan) + queryOf(filter),
  links: (plan: string) => `${at(plan)}/links`,
  /** `key`: the finding that is put aside. */
  shelve: (plan: string, key?: string) =>
    `${at(plan)}/shelve${key === undefined ? '' : `?${new URLSearchParams({ key })}`}`,
  unshelve: (plan: string) => `${at(plan)}/unshelve`,
}

function queryOf({ page = 1, shelved = false, ...filter }: Partial<CheckFilter>): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
  const more = [...(shelved ? [['shelved', 'yes']] : []), ...(page > 1 ? [['page', String(page)]] : [])]
  const query = new URLSearchParams([...given, ...more]).toString()
  return query === '' ? '' : `?${query}`
}
