/** Asks a council's system: patiently, within bounds, and never in circles. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { isPublicAddress } from '../../../platform/http/public-address.ts'
import { type JsonFailure, type JsonLimits, readJson } from '../../../platform/http/read-json.ts'
import { type ListPage, readListPage } from './oparl-list.ts'
import { readBody, readSystem, typeOf } from './oparl-system.ts'

/**
 * How a council's system is asked. `attempts`: how often for one answer, with a pause that doubles. `pages`, `objects`: of
 * one list. `longest`: of all that is asked in one run, by `clock`, in milliseconds. `signal`: that the program ends.
 */
export type Ways = {
  limits: JsonLimits
  attempts: number
  pause: number
  pages: number
  objects: number
  longest: number
  clock: () => number
  signal?: AbortSignal
}

/** Large cities have some 60,000 papers; slow systems take half a minute for a page. */
export const councilWays: Ways = {
  limits: { mayReach: isPublicAddress, milliseconds: 60_000, bytes: 40_000_000 },
  attempts: 4,
  pause: 2_000,
  pages: 5_000,
  objects: 200_000,
  longest: 3_600_000,
  clock: () => performance.now(),
}

/** `no_oparl`: JSON, but not of this standard. `too_many`: more than is taken. `too_long`: it took more time than there is. */
export type FailureCode = JsonFailure | 'no_oparl' | 'too_many' | 'too_long'

export class CouncilFailure extends Error {
  override name = 'CouncilFailure'
  readonly code: FailureCode
  readonly status: number | null
  readonly address: string
  constructor(code: FailureCode, address: string, status: number | null = null) {
    super(code)
    this.code = code
    this.status = status
    this.address = address
  }
}

const mayPass: readonly FailureCode[] = ['ailing', 'slow', 'no_answer']
const longestWait = 60_000

type Answer = { value: unknown; address: string }

/** One answer. What may pass is asked again after a pause; the last failure is thrown. */
export async function ask(address: string, ways: Ways, until = ways.clock() + ways.longest): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    if (ways.signal?.aborted || ways.clock() >= until) throw new CouncilFailure('too_long', address)
    const read = await readJson(address, ways.limits)
    if (read.outcome === 'fine') return read
    const again = mayPass.includes(read.outcome) || read.status === 429
    if (!again || attempt >= ways.attempts) throw new CouncilFailure(read.outcome, address, read.status)
    const pause = Math.max(ways.pause * 2 ** (attempt - 1), (read.waitSeconds ?? 0) * 1_000)
    // Ended early, it is told above.
    await sleep(Math.min(pause, longestWait), undefined, { signal: ways.signal }).catch(() => {})
  }
}

/**
 * The pages of a list, one after another. The value at the end says whether all of it was seen: some lists lead back to a
 * page that was there already, by its address or by what stands on it.
 */
export async function* walkList(
  list: string,
  ways: Ways,
  until: number,
): AsyncGenerator<Answer & ListPage, { complete: boolean }> {
  const addresses = new Set<string>()
  const ids = new Set<string>()
  let next: string | null = list
  while (next !== null) {
    if (addresses.has(next)) return { complete: false }
    if (addresses.size >= ways.pages || ids.size >= ways.objects) throw new CouncilFailure('too_many', next)
    addresses.add(next)
    const answer: Answer = await ask(next, ways, until)
    const page = readListPage(answer.value, answer.address)
    if (!page) throw new CouncilFailure('no_oparl', next)
    const known = ids.size
    for (const one of page.objects) ids.add(idOf(one))
    if (page.objects.length > 0 && ids.size === known) return { complete: false }
    yield { ...answer, ...page }
    if (page.cut) return { complete: false }
    next = page.next
  }
  return { complete: true }
}

function idOf(object: unknown): string {
  return z.object({ id: z.string() }).safeParse(object).data?.id ?? JSON.stringify(object).slice(0, 500)
}

export type Looked = { name: string; version: string; bodies: { id: string; name: string }[] }

/** What answers at an address that somebody typed: a system, the list of its bodies, or one of them. */
export async function lookAtCouncil(endpoint: string, ways: Ways): Promise<Looked> {
  const { value, address } = await ask(endpoint, ways)
  const bodies = (objects: readonly unknown[], base: string) =>
    objects.flatMap((one) => {
      const body = readBody(one, base)
      return body ? [{ id: body.id, name: body.name }] : []
    })
  const system = typeOf(value) === 'Body' ? undefined : readSystem(value, address)
  const found = system ? bodies(system.bodies, address) : bodies(readListPage(value, address)?.objects ?? [], address)
  if (system?.bodiesUrl) {
    const until = ways.clock() + ways.longest
    for await (const page of walkList(system.bodiesUrl, ways, until)) found.push(...bodies(page.objects, page.address))
  }
  if (found.length === 0) throw new CouncilFailure('no_oparl', endpoint)
  return { name: system?.name ?? '', version: system?.version ?? '', bodies: found }
}
