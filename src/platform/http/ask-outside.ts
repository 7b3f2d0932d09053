import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './public-address.ts'

/**
 * `gone`: the server says that there is nothing. `unsafe`: its certificate does not hold. `closed`: it wants somebody
 * signed in, or no programs. `ailing`: it has a fault. `slow`: no answer in time. `inside`: it stands in a network that
 * is not everybody's, which this program does not ask on a stranger's behalf.
 */
export type OutsideOutcome =
  | 'fine'
  | 'gone'
  | 'no_host'
  | 'no_answer'
  | 'unsafe'
  | 'in_circles'
  | 'closed'
  | 'ailing'
  | 'slow'
  | 'inside'

/** `mayReach`: which addresses may be asked at all. */
export type OutsideLimits = { mayReach: (address: string) => boolean; milliseconds: number }
export const outsideLimits: OutsideLimits = { mayReach: isPublicAddress, milliseconds: 10_000 }

export const mostRedirects = 5

class Inside extends Error {
  override name = 'Inside'
}

/** Asks a server that somebody named, and gives its answer before anything of its body is read. */
export function askOutside(
  method: 'HEAD' | 'GET',
  url: URL,
  { mayReach }: Pick<OutsideLimits, 'mayReach'>,
  signal: AbortSignal,
  headers: Record<string, string>,
): Promise<http.IncomingMessage> {
  const { protocol, hostname } = url
  if (protocol !== 'http:' && protocol !== 'https:') return Promise.reject(new Inside(protocol))
  const bare = hostname.replace(/^\[|\]$/g, '')
  // A name is looked up below; an address never is.
  if (isIP(bare) !== 0 && !mayReach(bare)) return Promise.reject(new Inside(bare))
  const agent = protocol === 'https:' ? https : http
  const asked = { method, headers, signal, lookup: lookupAmong(mayReach), agent: false as const, auth: '' }
  return new Promise((resolve, reject) => {
    agent.request(url, asked, resolve).on('error', reject).end()
  })
}

/** What is checked is what is connected to: a name that changes its mind between the two would lead inside. */
function lookupAmong(mayReach: OutsideLimits['mayReach']): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }).then(
      (found) => {
        const barred = found.find(({ address }) => !mayReach(address))
        if (barred) return done(new Inside(barred.address), [])
        const [first] = found
        return options.all || !first ? done(null, found) : done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, []),
    )
  }
}

export function outcomeOfStatus(status: number): OutsideOutcome {
  if (status < 400) return 'fine'
  if (status >= 500) return 'ailing'
  // All but the first few are said to programs, or to people who have not signed in.
  return [400, 404, 410].includes(status) ? 'gone' : 'closed'
}

export function outcomeOfFailure(error: unknown): OutsideOutcome {
  const { code = '', name, cause } = error as { code?: string; name: string; cause?: unknown }
  if (name === 'Inside') return 'inside'
  if (code === 'ENOTFOUND' || code === 'EAI_NODATA') return 'no_host'
  // The machine's own name service: nothing is known of the address.
  if (code === 'EAI_AGAIN') return 'slow'
  if (/CERT|SELF_SIGNED|ERR_TLS|EPROTO|UNABLE_TO_/.test(code)) return 'unsafe'
  return cause === undefined ? 'no_answer' : outcomeOfFailure(cause)
}
