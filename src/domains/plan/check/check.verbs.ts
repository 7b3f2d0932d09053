import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Followed, followLink } from '../../../platform/http/follow-link.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, transact } from '../../../platform/transact.ts'
import { chooseEdition } from '../edition.read.ts'
import { mayEdit } from '../plan.access.ts'
import { type CheckedFinding, findAll } from './check.read.ts'
import { saveLinkLooks } from './link-look.queries.ts'
import { isDead, wereAllOut } from './link-look.ts'
import { loadPicture } from './plan-picture.read.ts'
import { deleteShelved, insertShelved, listShelved } from './shelved.queries.ts'

/** A finding as it stands now; it may have been mended, or put aside, since somebody saw it. */
export async function showFinding(scope: Scope, slug: string, key: string): Promise<CheckedFinding> {
  return read(scope, async (tx) => {
    const picture = await loadPicture(tx, scope, await chooseEdition(tx, scope, slug))
    const found = (await findAll(tx, scope, picture)).find((one) => one.key === key)
    if (!found) throw new NotFound('finding')
    return found
  })
}

/** Puts a finding aside: it is known, and somebody says why it may stay. */
export async function shelveFinding(
  scope: Scope,
  slug: string,
  { key, reason }: { key: string; reason: string },
): Promise<Outcome<null, 'check.reason_missing' | 'check.shelved_already'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('shelveFinding')
  return transact(scope, 'plan.shelveFinding', async ({ tx, changed }) => {
    const edition = await chooseEdition(tx, scope, slug)
    const found = await findAll(tx, scope, await loadPicture(tx, scope, edition))
    const one = found.find((finding) => finding.key === key)
    if (!one) throw new NotFound('finding')
    if (one.shelved) return refused('check.shelved_already')
    if (reason.trim() === '') return refused('check.reason_missing')
    const told = { key, reason: reason.trim() }
    const id = await insertShelved(tx, scope, edition.id, told)
    changed({ kind: 'shelvedFinding', id, before: null, after: { planId: edition.id, ...told } })
    return ok(null)
  })
}

/** Shows a finding among the others again. Nothing happens where it is there already. */
export async function unshelveFinding(scope: Scope, slug: string, key: string): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('unshelveFinding')
  await transact(scope, 'plan.unshelveFinding', async ({ tx, changed }) => {
    const edition = await chooseEdition(tx, scope, slug)
    const shelved = (await listShelved(tx, edition.id)).get(key)
    if (!shelved) return
    await deleteShelved(tx, shelved.id)
    changed({ kind: 'shelvedFinding', id: shelved.id, before: { planId: edition.id, ...shelved }, after: null })
  })
}

export type LinksFollowed = { followed: number; dead: number; left: number }

const mostLinks = 500
const atOnce = 6
const longestRun = 240_000

/**
 * Follows the links of a plan, those first that were followed longest ago, and keeps what came of it with the day. It is
 * no transaction while it waits for others. `follow`: how; `now`: a clock that runs, for the run ends after four minutes.
 */
export async function checkLinks(
  scope: Scope,
  slug: string | undefined,
  follow: (url: string) => Promise<Followed> = followLink,
  now: () => number = () => performance.now(),
): Promise<LinksFollowed> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('checkLinks')
  const { planId, urls } = await read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, slug)
    const { links, looks } = await loadPicture(tx, scope, edition)
    const known = (url: string) => looks.get(url)?.on ?? ''
    const all = [...new Set(links.map(({ url }) => url))]
    return { planId: edition.id, urls: all.sort((a, b) => (known(a) < known(b) ? -1 : Number(known(a) > known(b)))) }
  })
  const waiting = urls.slice(0, mostLinks)
  const until = now() + longestRun
  const found: (Followed & { url: string })[] = []
  const walk = async () => {
    for (let url = waiting.shift(); url !== undefined && now() < until; url = waiting.shift()) {
      found.push({ url, ...(await follow(url)) })
    }
  }
  await Promise.all(Array.from({ length: atOnce }, walk))
  const looks = wereAllOut(found) ? found.map((look) => ({ ...look, outcome: 'offline' as const })) : found
  const told = { followed: looks.length, dead: looks.filter(isDead).length, left: urls.length - looks.length }
  if (looks.length === 0) return told
  await transact(scope, 'plan.checkLinks', async ({ tx, changed }) => {
    await saveLinkLooks(tx, scope, looks)
    // Its own, not the plan's: it belongs to the life of no record.
    changed({ kind: 'linkCheck', id: randomUUID(), before: null, after: { planId, ...told } })
  })
  return told
}
