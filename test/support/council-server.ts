/** A council's system that answers by HTTP as real ones do, with their troubles where a test asks for them. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'

export type Oparl = Record<string, unknown>
export type Lists = { papers: Oparl[]; meetings: Oparl[]; organizations: Oparl[] }
/**
 * What happens instead of an answer: a status, words that are sent as they are, or nothing ever. `times`: how often this
 * address was asked before.
 */
export type Trouble = (path: string, times: number) => number | string | 'hang' | undefined

export type CouncilServer = Awaited<ReturnType<typeof startCouncilServer>>

const schema = 'https://schema.oparl.org/1.1/'

export async function startCouncilServer(perPage = 10) {
  const state = {
    lists: { papers: [], meetings: [], organizations: [] } as Lists,
    trouble: (() => undefined) as Trouble,
    heedsSince: true,
    next: (at: string, path: string) => at + path,
  }
  const asked: string[] = []
  let base = ''

  const answerOf = (path: string): unknown => {
    const url = new URL(path, base)
    const [name = ''] = /^\/(papers|meetings|organizations)$/.exec(url.pathname)?.slice(1) ?? []
    if (url.pathname === '/')
      return { id: `${base}/`, type: `${schema}System`, oparlVersion: schema, name: 'Ratsinfo', body: `${base}/bodies` }
    if (url.pathname === '/bodies')
      return { data: [bodyOf(base, 'stadt', 'Stadt Musterstadt'), bodyOf(base, 'kreis', 'Kreis Muster')], links: {} }
    if (/^\/body\/\w+$/.test(url.pathname)) return bodyOf(base, url.pathname.slice(6), 'Stadt Musterstadt')
    if (name === '') return undefined
    const since = state.heedsSince ? url.searchParams.get('modified_since') : null
    const all = state.lists[name as keyof Lists].filter(({ modified, deleted }) =>
      since === null ? deleted !== true || !state.heedsSince : Date.parse(String(modified)) >= Date.parse(since),
    )
    const page = Number(url.searchParams.get('page') ?? 1)
    const more = page * perPage < all.length
    url.searchParams.set('page', String(page + 1))
    return {
      data: all.slice((page - 1) * perPage, page * perPage),
      pagination: { totalElements: all.length },
      links: more ? { next: state.next(base, url.pathname + url.search) } : {},
    }
  }

  const server = http.createServer((request, answer) => {
    const path = request.url ?? ''
    const trouble = state.trouble(path, asked.filter((one) => one === path).length)
    asked.push(path)
    if (trouble === 'hang') return
    if (typeof trouble === 'number') return void answer.writeHead(trouble).end('Es ist ein Fehler aufgetreten.')
    const told = trouble ?? JSON.stringify(answerOf(path))
    answer.writeHead(told === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(told ?? '{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    base,
    /** Every address that was asked, in order. */
    asked,
    /** What it has and how it behaves from now on. */
    now: (changed: Partial<typeof state>) => {
      asked.length = 0
      Object.assign(
        state,
        { trouble: () => undefined, heedsSince: true, next: (at: string, path: string) => at + path },
        changed,
      )
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function bodyOf(base: string, slug: string, name: string): Oparl {
  const lists = {
    paper: `${base}/papers`,
    meeting: `${base}/meetings`,
    organization: `${base}/organizations`,
    person: `${base}/persons`,
  }
  return { id: `${base}/body/${slug}`, type: `${schema}Body`, name, ...lists, legislativeTerm: [] }
}

/** An invented paper. */
export function inventPaper(base: string, number: number, more: Oparl = {}): Oparl {
  const reference = `15/${String(number).padStart(4, '0')}/2023`
  const modified = '2023-05-01T08:00:00+02:00'
  return {
    id: `${base}/paper/${number}`,
    type: `${schema}Paper`,
    name: `Vorlage ${number}`,
    reference,
    date: '2023-04-30',
    modified,
    ...more,
  }
}
