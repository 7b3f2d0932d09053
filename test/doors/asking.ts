/** Asks as the matrix says it, and leaves nothing behind. */
import { sql } from 'kysely'
import { accountsRoutes } from '../../src/domains/accounts/accounts.routes.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { unzipped } from '../corpus/zip.fixture.ts'
import { type Asked, formOf } from '../support/site.ts'
import type { Known } from './full-city.ts'
import type { Row } from './matrix.ts'

/** What came back: `said` is all of it, headers and unpacked files as well. */
export type Answer = { status: number; to: string; said: string }
export type Door = { ask: (path: string, asked?: Asked) => Promise<Response>; settled: () => Promise<void> }

/** Whatever a form did is undone, and the next one finds everything as it was. */
export async function askOnce({ db }: Scope, door: Door, [asked, , , form]: Row, known: Known): Promise<Answer> {
  const [method, path] = filled(asked, known).split(' ') as [string, string]
  if (method === 'GET') return answerOf(await door.ask(path))
  await sql`savepoint asking`.execute(db)
  const answer = await answerOf(await door.ask(path, formOf(formFilled(form, known))))
  await door.settled()
  await sql`rollback to savepoint asking`.execute(db)
  return answer
}

/** What a row sends. */
export function formFilled(form: Row[3], known: Known): Record<string, string> {
  const plain = (words: string) => decodeURIComponent(filled(words, known))
  return Object.fromEntries(Object.entries(form ?? {}).map(([name, value]) => [plain(name), plain(value)]))
}

/** With what is known put where the matrix names it. */
export function filled(words: string, known: Known): string {
  return words.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    if (known[name] === undefined) throw new Error(`no city has a ${name}`)
    return encodeURIComponent(known[name])
  })
}

export async function answerOf(answer: Response): Promise<Answer> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isSheet = answer.headers.get('Content-Type')?.includes('spreadsheetml')
  const body = isSheet ? Object.values(await unzipped(bytes)).join('\n') : Buffer.from(bytes).toString()
  const headers = [...answer.headers].map((header) => header.join(': ')).join('\n')
  return { status: answer.status, to: answer.headers.get('Location') ?? '', said: `${headers}\n${body}` }
}

/** Whether the door stayed shut: shown to the way in, or told that it is not for them. */
export function isRefused({ status, to }: Answer): boolean {
  return status === 401 || status === 403 || to === accountsRoutes.signIn()
}

/** The link to the public page whose name is most like the one asked for: it depends on the name alone. */
const likest = /<p class="section">[^<]*<a href="[^"]*">.*?<\/a><\/p>/g

/** The same answer, without the names of what was asked for. */
export function nameless({ status, to, said }: Answer, known: Known): Answer {
  const names = Object.values(known)
    .flatMap((value) => [value, encodeURIComponent(value)])
    .sort((a, b) => b.length - a.length)
  const blank = (words: string) => names.reduce((all, name) => all.replaceAll(name, '…'), words)
  return {
    status,
    to: blank(to),
    said: blank(said)
      .replace(/^etag: .*$/m, '')
      .replace(likest, ''),
  }
}

/** The route that a row is there for: of those that its address fits, the one that leaves least open. */
export function routeOf(asked: string, routes: readonly { method: string; path: string }[]): string | undefined {
  const [method = '', address = ''] = (asked.split('?')[0] ?? '').split(' ')
  const opened = (path: string) => path.split('/:').length
  const [found] = routes
    .filter((route) => route.method === method && patternOf(route.path).test(address))
    .sort((a, b) => opened(a.path) - opened(b.path) || b.path.length - a.path.length)
  return found && `${method} ${found.path}`
}

function patternOf(path: string): RegExp {
  const pattern = path.replace(/:\w+(\{(?:[^{}]|\{[^}]*\})*\})?|[.]/g, (part, own?: string) => {
    if (part === '.') return '\\.'
    // What a pattern asks of a name, a name of the matrix is not asked.
    return own ? `(?:${own.slice(1, -1).replace('[a-z0-9-]+', '[:\\w-]+')})` : '[^/]+'
  })
  return new RegExp(`^${pattern}$`)
}
