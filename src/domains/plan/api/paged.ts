import type { Context } from 'hono'

/** `address`: of the list, with its language and nothing else. */
type Paging = { address: string; page: number; limit: number }

/** One page of a list, with the way to the others in its body and in its head (RFC 8288). */
export function paged<T, R>(c: Context, { address, page, limit }: Paging, all: readonly T[], record: (item: T) => R) {
  const last = Math.max(1, Math.ceil(all.length / limit))
  const asked = [...new URL(c.req.url).searchParams].filter(([, value]) => value !== '')
  const at = (number: number) => {
    const url = new URL(address)
    for (const [name, value] of asked) if (name !== 'lang') url.searchParams.set(name, value)
    url.searchParams.set('page', String(number))
    url.searchParams.set('limit', String(limit))
    return url.href
  }
  const links = {
    self: at(page),
    first: at(1),
    previous: page > 1 ? at(Math.min(page - 1, last)) : null,
    next: page < last ? at(page + 1) : null,
    last: at(last),
  }
  const ways = { first: links.first, prev: links.previous, next: links.next, last: links.last }
  const told = Object.entries(ways).flatMap(([rel, to]) => (to === null ? [] : [`<${to}>; rel="${rel}"`]))
  c.header('Link', told.join(', '))
  const items = all.slice((page - 1) * limit, page * limit).map(record)
  return { total: all.length, page, limit, links, items }
}
