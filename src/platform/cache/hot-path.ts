import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KnownHosts } from './known-hosts.ts'
import { answerWith, asksForKept } from './page-answer.ts'
import type { PageCache } from './page-cache.ts'

export type HotPath = (request: IncomingMessage, response: ServerResponse) => boolean

/**
 * Answers from memory, before anything else looks at a request. Gives false for all that is not there: that goes the long
 * way. `served`: told once for each answer.
 */
export function hotPath(
  pages: PageCache,
  hosts: KnownHosts,
  served: (method: string, status: number) => void,
): HotPath {
  return ({ method = '', url = '', headers }, response) => {
    if (!asksForKept(method, url, headers.accept)) return false
    const city = hosts.peek(nameOf(headers.host))
    const entry = city && pages.peek({ cityId: city.id, address: url })
    if (!entry) return false
    const asking = { acceptEncoding: headers['accept-encoding'] as string, ifNoneMatch: headers['if-none-match'] }
    const answer = answerWith(entry, asking)
    response.writeHead(answer.status, answer.headers)
    response.end(method === 'HEAD' ? undefined : (answer.body ?? undefined))
    served(method, answer.status)
    return true
  }
}

function nameOf(host = ''): string {
  return host.replace(/:\d+$/, '').toLowerCase()
}
