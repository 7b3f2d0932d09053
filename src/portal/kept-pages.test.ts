/** Two nodes on one database, whose pages are kept: whatever happens, nobody is shown what no longer holds. */
import { setImmediate as immediately } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { committingScope, poolOf } from '../../test/support/city.ts'
import { publicSite, type Site } from '../../test/support/site.ts'
import { must } from '../demo/act.ts'
import { sampleCall } from '../domains/plan/calls/funding.sample.ts'
import { actOnFunding, saveCall } from '../domains/plan/calls/funding.verbs.ts'
import { recordStatus, showMeasure, showPlan } from '../domains/plan/plan.ts'
import { closeEdition } from '../domains/plan/succession/balance/closing.verbs.ts'
import { clockOf, momentAt } from '../i18n/city-clock.ts'
import { dayOf } from '../i18n/format.ts'
import { keepSite } from '../platform/cache/open-cache.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import { appRole } from '../platform/roles.ts'
import type { Scope } from '../platform/scope.ts'

const address = '/de/measures/lerncafe-nord'
type Node = Site & { scope: Scope; close: () => Promise<void>; kept: ReturnType<typeof keepSite> }

/** A node of its own: its own connections, its own memory. */
async function open(database: string): Promise<Node> {
  const scope = await committingScope(database)
  const connection = { ...inject('superuser'), user: appRole, database: (await poolOf(database)).options.database! }
  const pool = openPool(connection, () => {})
  const db = openDatabase(pool)
  const kept = keepSite(db, connection, () => scope.now)
  const site = publicSite({ ...scope, db }, { kept })
  const close = async () => {
    await kept.close()
    await pool.end()
  }
  const node = { ...site, scope: { ...scope, db }, kept, close }
  await untilKept(node)
  return node
}

async function untilKept({ ask, kept, scope }: Node): Promise<void> {
  await expect
    .poll(
      async () => {
        await ask(address)
        return kept.pages.peek({ cityId: scope.city.id, address }) !== undefined
      },
      { timeout: 10_000 },
    )
    .toBe(true)
}

let day = 0
/** Writes a status with words that no other has, and gives them. */
async function write({ scope }: Node): Promise<string> {
  day += 1
  const words = `Stand Nummer ${day}.`
  const { id, version } = await showMeasure(scope, 'lerncafe-nord')
  const status = { status: 'started', assessment: null, asOf: '2026-11-22', reason: words } as const
  must(await recordStatus(scope, id, version, status))
  return words
}

const read = async ({ ask }: Node) => (await ask(address)).text()

test('a page that is kept is the page, with everything that is said of it', async () => {
  const node = await open('same')
  const fresh = publicSite(node.scope)
  for (const path of ['/de/', '/de/plan', address, '/de/measures?status=started']) {
    await node.ask(path)
    const [kept, made] = [await node.ask(path), await fresh.ask(path)]
    expect(await kept.text(), path).toBe(await made.text())
    for (const [name, value] of made.headers)
      if (name !== 'vary') expect([name, kept.headers.get(name)]).toEqual([name, value])
    expect(kept.headers.get('etag')).toMatch(/^"[\w-]+"$/)
  }
  const known = { 'If-None-Match': (await node.ask(address)).headers.get('etag')! }
  expect((await node.ask(address, { headers: known })).status).toBe(304)
  expect((await node.ask('/de/nix')).headers.get('etag')).toBeNull()
  await node.close()
})

test('what one node has written, it shows from that moment on, and the other a moment later', async () => {
  const [here, there] = [await open('two'), await open('two')]
  for (let i = 0; i < 5; i++) {
    const words = await write(here)
    expect(await read(here)).toContain(words)
    await expect.poll(() => read(there), { interval: 5, timeout: 2_000 }).toContain(words)
  }
  await here.close()
  await there.close()
})

test('while several write and many read, nobody reads what was overtaken before they asked', async () => {
  const node = await open('storm')
  let acknowledged = ''
  let writing = true
  const seen = { stale: 0, read: 0 }
  const writeOn = async () => {
    for (let i = 0; i < 12; i++) acknowledged = await write(node)
    writing = false
  }
  const numberIn = (words: string) =>
    Math.max(0, ...[...words.matchAll(/Stand Nummer (\d+)\./g)].map(([, n]) => Number(n)))
  const reading = async () => {
    while (writing) {
      const wanted = numberIn(acknowledged)
      seen.read += 1
      if (numberIn(await read(node)) < wanted) seen.stale += 1
      // A kept page waits for nothing, and here no network stands between: without a turn nobody could ever write.
      await immediately()
    }
  }
  await Promise.all([writeOn(), ...Array.from({ length: 20 }, reading)])
  expect(seen.stale).toBe(0)
  expect(seen.read).toBeGreaterThan(100)
  await node.close()
})

test('a node whose ear is cut off asks each time, until it hears again', async () => {
  const [here, there] = [await open('deaf'), await open('deaf')]
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where query = 'listen city_version' and datname = current_database()`.execute(here.scope.db)
  await expect.poll(() => there.kept.pages.versions.trusted(there.scope.city.id), { interval: 1 }).toBeUndefined()
  for (let i = 0; i < 5; i++) {
    const words = await write(here)
    expect(await read(there)).toContain(words)
  }
  await untilKept(there)
  const words = await write(here)
  await expect.poll(() => read(there), { interval: 5, timeout: 2_000 }).toContain(words)
  await here.close()
  await there.close()
})

test('the list of all pages is kept as pages are', async () => {
  const node = await open('list')
  const peek = () => node.kept.pages.peek({ cityId: node.scope.city.id, address: '/sitemap.xml' })
  const made = await (await publicSite(node.scope).ask('/sitemap.xml')).text()
  expect(await (await node.ask('/sitemap.xml')).text()).toBe(made)
  expect(peek()).toBeDefined()
  await write(node)
  expect(peek()).toBeUndefined()
  await node.close()
})

test('a page that says what is open until a minute of today says so no longer than that', async () => {
  const node = await open('until')
  const { scope } = node
  const closesAt = new Date(scope.now.getTime() + 90 * 60_000)
  const days = { opensOn: dayOf(scope.now), closesOn: dayOf(closesAt), closesAt: clockOf(closesAt) }
  const { id } = await showMeasure(scope, 'lerncafe-nord')
  const call = must(await saveCall(scope, null, 0, { ...sampleCall, ...days }, [{ kind: 'measure', id }]))
  must(await actOnFunding(scope, 'call', call.id, 1, { act: 'published', reason: '' }))
  for (const path of ['/de/calls', '/de/calls/mikrofoerderung', address, '/de/dates']) {
    await expect
      .poll(async () => {
        await node.ask(path)
        return node.kept.pages.peek({ cityId: scope.city.id, address: path })?.validUntil
      })
      .toBe(momentAt(days.closesOn, days.closesAt).getTime())
  }
  await node.close()
})

test('an archive, which is as large as all pages together, is not kept', async () => {
  const node = await open('archive')
  const { slug } = (await showPlan(node.scope)).edition
  must(await closeEdition(node.scope, slug, { closedOn: '2026-11-20', reason: 'Der Plan ist zu Ende.' }))
  await untilKept(node)
  const path = `/de/plans/${slug}/archive.zip`
  for (const time of [1, 2]) expect([time, (await node.ask(path)).status]).toEqual([time, 200])
  expect(node.kept.pages.peek({ cityId: node.scope.city.id, address: path })).toBeUndefined()
  await node.close()
})
