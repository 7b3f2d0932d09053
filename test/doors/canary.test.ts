/**
 * Where a shelter is: its address, coordinates, notes and contact are sought in all that the program answers, logs and
 * keeps where it can read itself. The last test shows that a leak would be found.
 */
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Scope } from '../../src/platform/scope.ts'
import { test as plain } from '../support/city.ts'
import { member, signIn } from '../support/members.ts'
import { type LocalSite, localSite, publicSite, type Site } from '../support/site.ts'
import { answerOf, askOnce, type Door, filled } from './asking.ts'
import { type FullCity, fillCity } from './full-city.ts'
import { canaries } from './full-guide.ts'
import { inside, published } from './matrix.ts'

type City = { scope: Scope; full: FullCity; site: Site; local: LocalSite }

const test = plain.extend<{ city: City }>({
  city: async ({ neighbour: scope }, use) => {
    const full = await fillCity(scope, 'qhier')
    await use({ scope, full, site: publicSite(scope), local: localSite(scope) })
  },
})

const leaks = new RegExp(canaries.join('|').replaceAll('.', '\\.'), 'i')

/** Whose place it is for: asked there, the address is the answer. */
const itsPage = /hidden\/:shelter\/look$/

/** Every page that a reader comes to from here, and files and feeds besides. */
async function crawl(site: Site, starts: readonly string[], most: number): Promise<string[]> {
  const [seen, found] = [new Set(starts), [] as string[]]
  for (const path of seen) {
    const { said } = await answerOf(await site.ask(path))
    if (leaks.test(said)) found.push(path)
    const links = [...said.matchAll(/(?:href|src|action)="([^"#]*)|<loc>([^<]*)/g)].map(
      (link) => link[1] ?? link[2] ?? '',
    )
    for (const link of links) {
      const { pathname, search, host } = new URL(link.replaceAll('&amp;', '&'), 'http://here')
      const isOurs = host === 'here' || /musterstadt/.test(host)
      // Other languages of the same pages, and lists by every choice of their filters, say the same again.
      const isOther = /^\/en\/(?!guide)|^\/workspace/.test(pathname) || (search !== '' && !/guide/.test(pathname))
      if (isOurs && !isOther && seen.size < most) seen.add(pathname + search)
    }
  }
  return found
}

async function leakingRows(scope: Scope, door: Door, full: FullCity, rows: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const asked of rows) {
    const { said } = await askOnce(scope, door, [asked, []], full.known)
    if (leaks.test(said)) found.push(asked)
  }
  return found
}

/** Every table that the program reads as it is. */
async function leakingTables({ db }: Scope): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relkind in ('r', 'v', 'm') and relnamespace = 'public'::regnamespace
      and has_table_privilege(oid, 'select') order by 1`.execute(db)
  const found: string[] = []
  for (const { name } of rows) {
    const told = await sql`select 1 from ${sql.table(name)} kept where kept::text ~* ${leaks.source} limit 1`.execute(
      db,
    )
    if (told.rows.length > 0) found.push(name)
  }
  return found
}

const publicRows = published.flatMap(([open, unpublished = open]) => [...new Set([open, unpublished])])
const gets = inside.map(([asked]) => asked).filter((asked) => asked.startsWith('GET'))

describe('where a shelter is', () => {
  test('no page, feed, export, interface, error, line of the log or readable table tells', {
    timeout: 300_000,
  }, async ({ city }) => {
    const { scope, full, site, local } = city
    expect(await leakingRows(scope, site, full, publicRows)).toEqual([])
    expect(await crawl(site, ['/de/guide', '/en/guide', '/de/', '/sitemap.xml', '/robots.txt'], 200)).toEqual([])
    const astray = ['/de/guide/services/:shelter/x', '/de/guide/services/:shelter%', '/de/search?q=Uhu']
    for (const path of astray) {
      const { said } = await answerOf(await site.ask(filled(path, full.known)))
      expect([path, leaks.test(said)]).toEqual([path, false])
    }
    // At the computer itself every page is open.
    expect(await leakingRows(scope, local, full, gets)).toEqual([])
    expect(await leakingTables(scope)).toEqual([])
    expect([...site.lines, ...local.lines].filter((line) => leaks.test(JSON.stringify(line)))).toEqual([])
  })

  test('the page tells that asks why, and only to whom it is for', { timeout: 120_000 }, async ({ city }) => {
    const { scope, full, site } = city
    const lead = await signIn(scope, site, await member(scope, { role: 'coordinator' }))
    const guide = inside.filter(([asked]) => asked.includes('/guide/'))
    for (const row of guide) {
      const { said } = await askOnce(scope, { ask: lead.ask, settled: site.settled }, row, full.known)
      expect([row[0], leaks.test(said)]).toEqual([row[0], itsPage.test(row[0])])
    }
    const editor = await signIn(scope, site, await member(scope, { mail: 'e@wer.example', role: 'editor' }))
    const look = guide.find(([asked]) => itsPage.test(asked))!
    const refused = await askOnce(scope, { ask: editor.ask, settled: site.settled }, look, full.known)
    expect([refused.status, leaks.test(refused.said)]).toEqual([403, false])
  })

  test('would be found if it leaked: into a text, from there to pages, feeds and interfaces', {
    timeout: 120_000,
  }, async ({ city: { scope, full, site } }) => {
    await sql`update plan_measure set title = title || ' Zinnkrautgasse 47' where id = ${full.known.measureId!}`.execute(
      scope.db,
    )
    expect(await leakingTables(scope)).toEqual(['plan_measure'])
    const found = await crawl(site, ['/de/measures'], 10)
    expect(found).toContain('/de/measures')
    expect(found.length).toBeGreaterThan(1)
    const rows = ['GET /de/measures', 'GET /api/v1/measures', 'GET /de/measures.xlsx']
    expect(await leakingRows(scope, site, full, rows)).toEqual(rows)
  })
})
