import {
  askOutside,
  mostRedirects,
  type OutsideLimits,
  type OutsideOutcome,
  outcomeOfFailure,
  outcomeOfStatus,
  outsideLimits,
} from './ask-outside.ts'

export type LinkOutcome = OutsideOutcome
export type Followed = { outcome: LinkOutcome; status: number | null }

/** Follows a link as far as it leads, and reads nothing of what is there. */
export async function followLink(address: string, limits: OutsideLimits = outsideLimits): Promise<Followed> {
  // One clock for all of it: the name, every redirect, every answer.
  const signal = AbortSignal.timeout(limits.milliseconds)
  let url = address
  try {
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const { status, location } = await ask(new URL(url), limits, signal)
      const next = status >= 300 && status < 400 ? location : undefined
      if (next === undefined || !URL.canParse(next, url)) return { outcome: outcomeOfStatus(status), status }
      url = new URL(next, url).href
    }
    return { outcome: 'in_circles', status: null }
  } catch (error) {
    return { outcome: signal.aborted ? 'slow' : outcomeOfFailure(error), status: null }
  }
}

type Answer = { status: number; location: string | undefined }

/** Some servers know no HEAD, or answer it otherwise than what a browser asks. */
async function ask(url: URL, limits: OutsideLimits, signal: AbortSignal): Promise<Answer> {
  const answer = await send('HEAD', url, limits, signal)
  return answer.status < 400 ? answer : send('GET', url, limits, signal)
}

async function send(method: 'HEAD' | 'GET', url: URL, limits: OutsideLimits, signal: AbortSignal): Promise<Answer> {
  const headers = { 'User-Agent': 'Wirken (link check)', Accept: '*/*' }
  const answer = await askOutside(method, url, limits, signal, headers)
  answer.destroy()
  return { status: answer.statusCode ?? 0, location: answer.headers.location }
}
