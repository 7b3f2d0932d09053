import { formIn } from '../../test/support/page.ts'
import type { Stage } from '../../test/support/program.ts'

const measure = 'lerncafe-nord'
const readers = 200

export type Storm = { writes: number; reads: number; stale: number; errors: number; p99: number }

/**
 * Two hundred read one page while its status is written again and again, through the form that people use. Stale is an
 * answer that does not show what had been acknowledged before it was asked for.
 */
export async function rideStorm(stage: Stage, address: string, seconds: number): Promise<Storm> {
  const write = await openWriter(stage, address)
  const storm = { writes: 0, reads: 0, stale: 0, errors: 0 }
  const times: number[] = []
  let acknowledged = 0
  const until = performance.now() + seconds * 1000

  async function writing(): Promise<void> {
    while (performance.now() < until) {
      await write(storm.writes + 1)
      storm.writes += 1
      acknowledged = storm.writes
    }
  }

  async function reading(): Promise<void> {
    while (performance.now() < until) {
      const wanted = acknowledged
      const begun = performance.now()
      const answer = await fetch(`${stage.publicUrl}/de/measures/${measure}`).catch(() => undefined)
      const html = await answer?.text().catch(() => undefined)
      times.push(performance.now() - begun)
      storm.reads += 1
      if (answer?.status !== 200 || html === undefined) storm.errors += 1
      else if (newestIn(html) < wanted) storm.stale += 1
    }
  }

  await Promise.all([writing(), ...Array.from({ length: readers }, reading)])
  times.sort((a, b) => a - b)
  return { ...storm, p99: times[Math.floor(times.length * 0.99)] ?? 0 }
}

const wordsOf = (n: number) => `Stand Nummer ${n}.`

function newestIn(html: string): number {
  return Math.max(0, ...[...html.matchAll(/Stand Nummer (\d+)\./g)].map(([, n]) => Number(n)))
}

/** A person at the computer with their session open, who records a status and waits until it is said to be kept. */
async function openWriter(stage: Stage, address: string): Promise<(n: number) => Promise<void>> {
  const opened = await fetch(address, { redirect: 'manual' })
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? ''
  const path = `/workspace/measures/${measure}`
  const form = formIn(await (await fetch(stage.localUrl + path, { headers: { cookie } })).text(), path)
  const headers = { cookie, 'Sec-Fetch-Site': 'same-origin' }
  // Nobody else writes, so each status is the next version.
  const first = Number(form.version)
  return async (n) => {
    const own = { version: String(first + n - 1), status: 'started', assessment: '', reason: wordsOf(n) }
    const body = new URLSearchParams({ ...form, ...own })
    const answer = await fetch(stage.localUrl + path, { method: 'POST', redirect: 'manual', headers, body })
    if (answer.status !== 303) throw new Error(`the status was answered with ${answer.status}`)
    await answer.body?.cancel()
  }
}
