/** Lists of objects: which of them, page by page, as the standard asks. */
import { z } from 'zod'
import { type OparlObject, toJson } from './oparl-object.ts'

const instant = z
  .string()
  // A plus that was not escaped arrives as a space.
  .transform((said) => said.replace(' ', '+'))
  .pipe(z.union([z.iso.datetime({ offset: true }), z.iso.date()]))
  .transform((said) => Date.parse(said) / 1_000)
  .optional()

export const listQuery = z.object({
  created_since: instant,
  created_until: instant,
  modified_since: instant,
  modified_until: instant,
  omit_internal: z.string().optional(),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .transform((limit) => Math.min(limit, 100))
    .default(100),
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
})
export type ListQuery = z.output<typeof listQuery>

/** Which attributes hold lists of objects that a reader may have by themselves. */
const internal: Readonly<Record<string, readonly string[]>> = {
  AgendaItem: ['auxiliaryFile'],
  Meeting: ['auxiliaryFile', 'agendaItem'],
  Paper: ['auxiliaryFile', 'location'],
  Person: ['membership'],
}

/** What was taken away is told only to who asks what changed. */
export function chosen(all: readonly OparlObject[], query: ListQuery): OparlObject[] {
  const { created_since = 0, created_until = Infinity, modified_since = 0, modified_until = Infinity } = query
  return all
    .filter(({ said }) => said !== null || query.modified_since !== undefined)
    .filter(({ created }) => created >= Math.floor(created_since) && created <= created_until)
    .filter(({ modified }) => modified >= Math.floor(modified_since) && modified <= modified_until)
    .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1))
}

/** `address`: of the list; `asked`: the query as it came, which its pages keep. */
export function listPage(all: readonly OparlObject[], query: ListQuery, address: string, asked: URLSearchParams) {
  const { limit, page } = query
  const objects = chosen(all, query)
  const totalPages = Math.max(1, Math.ceil(objects.length / limit))
  const at = (number: number) => {
    const url = new URL(address)
    for (const name of Object.keys(listQuery.shape)) {
      const value = asked.get(name)
      if (value !== null && name !== 'page') url.searchParams.set(name, value)
    }
    if (number > 1) url.searchParams.set('page', String(number))
    return url.href
  }
  const data = objects.slice((page - 1) * limit, page * limit).map((one) => {
    const told = toJson(one)
    const left = query.omit_internal === 'true' ? (internal[one.type] ?? []) : []
    return Object.fromEntries(Object.entries(told).filter(([name]) => !left.includes(name)))
  })
  return {
    data,
    pagination: { totalElements: objects.length, elementsPerPage: limit, currentPage: page, totalPages },
    links: {
      first: at(1),
      ...(page > 1 && { prev: at(Math.min(page - 1, totalPages)) }),
      self: at(page),
      ...(page < totalPages && { next: at(page + 1) }),
      last: at(totalPages),
    },
  }
}
