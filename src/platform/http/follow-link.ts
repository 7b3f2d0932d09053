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
export type LinkOutcome =
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
export type Followed = { outcome: LinkOutcome; status: number | null }

/** `mayReach`: which addresses may be asked at all. */
export type LinkLimits = { mayReach: (address: string) => boolean; milliseconds: number }
export const linkLimits: LinkLimits = { mayReach: isPublicAddress, milliseconds: 10_000 }

const mostRedirects = 5

class Inside extends Error {
  override name = 'Inside'
}

/** Follows a link as far as it leads, and reads nothing of what is there. */
export async function followLink(address: string, limits: LinkLimits = linkLimits): Promise<Followed> {
  // One clock for all of it: the name, every redirect, every answer.
  const signal = AbortSignal.timeout(limits.milliseconds)
  let url = address
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const { status, location } = await ask(new URL(url), limits, signal)
      const next = status >= 300 && status < 400 ? location : undefined
      if (next === undefined || !URL.canParse(next, url)) return { outcome: outcomeOf(status), status }
      url = new URL(next, url).href
    }
    return { outcome: 'in_circles', status: null }
  } catch (error) {
    return { outcome: signal.aborted ? 'slow' : outcomeOfFailure(error), status: null }
  }
}

type Answer = { status: number; location: string | undefined }

/** Some servers know no HEAD, or answer it otherwise than what a browser asks. */
async function ask(url: URL, limits: LinkLimits, signal: AbortSignal): Promise<Answer> {
  const answer = await send('HEAD', url, limits, signal)
  return answer.status < 400 ? answer : send('GET', url, limits, signal)
}

function send(method: 'HEAD' | 'GET', url: URL, { mayReach }: LinkLimits, signal: AbortSignal): Promise<Answer> {
  const { protocol, hostname } = url
  if (protocol !== 'http:' && protocol !== 'https:') throw new Inside(protocol)
  const bare = hostname.replace(/^\[|\]$/g, '')
  // A name is looked up below; an address never is.
  if (isIP(bare) !== 0 && !mayReach(bare)) throw new Inside(bare)
  const agent = protocol === 'https:' ? https : http
  const headers = { 'User-Agent': 'Wirken (link check)', Accept: '*/*' }
  const asked = { method, headers, signal, lookup: lookupAmong(mayReach), agent: false as const, auth: '' }
  return new Promise((resolve, reject) => {
    const request = agent.request(url, asked, (answer) => {
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location })
      answer.destroy()
    })
    request.on('error', reject).end()
  })
}

/** What is checked is what is connected to: a name that changes its mind between the two would lead inside. */
function lookupAmong(mayReach: LinkLimits['mayReach']): LookupFunction {
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

function outcomeOf(status: number): LinkOutcome {
  if (status < 400) return 'fine'
  if (status >= 500) return 'ailing'
  // All but the first few are said to programs, or to people who have not signed in.
  return [400, 404, 410].includes(status) ? 'gone' : 'closed'
}

function outcomeOfFailure(error: unknown): LinkOutcome {
  const { code = '', name, cause } = error as { code?: string; name: string; cause?: unknown }
  if (name === 'Inside') return 'inside'
  if (code === 'ENOTFOUND' || code === 'EAI_NODATA') return 'no_host'
  // The machine's own name service: nothing is known of the link.
  if (code === 'EAI_AGAIN') return 'slow'
  if (/CERT|SELF_SIGNED|ERR_TLS|EPROTO|UNABLE_TO_/.test(code)) return 'unsafe'
  return cause === undefined ? 'no_answer' : outcomeOfFailure(cause)
}
