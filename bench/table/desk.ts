/** Somebody who edits, at the computer on which the program runs. */
import type { Stage } from '../../test/support/program.ts'

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** `address`: the one-time address that the program printed. */
export async function openDesk(stage: Stage, address: string) {
  const opened = await fetch(address, { redirect: 'manual' })
  const Cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, stage.localUrl), {
      ...init,
      redirect: 'manual',
      headers: { Cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' },
    })
  /** A page, whole. */
  async function page(path: string): Promise<string> {
    const answer = await ask(path)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return answer.text()
  }
  /** A form sent, where its answer leads. */
  async function send(path: string, words: Record<string, string>): Promise<string> {
    const answer = await ask(path, { method: 'POST', body: new URLSearchParams(words) })
    if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`)
    return answer.headers.get('Location') ?? ''
  }
  return { ask, page, send }
}
