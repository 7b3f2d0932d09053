/**
 * Every route of both doors, asked as each role, as somebody without a role, as somebody of another city and as nobody;
 * with the records of the own city, of another one, and with such as no city has.
 */
import { describe, expect } from 'vitest'
import { endRole, type Role, roles } from '../../src/domains/accounts/accounts.ts'
import { grantRole, showPeople } from '../../src/domains/accounts/people.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { test as plain } from '../support/city.ts'
import { member, signIn } from '../support/members.ts'
import { localSite, memberRoutes, publicSite, routesOf, type Site } from '../support/site.ts'
import { type Answer, askOnce, type Door, isRefused, nameless, routeOf } from './asking.ts'
import { type FullCity, fillCity, unknown } from './full-city.ts'
import { byPass, inside, outside, published, type Row, wayOut } from './matrix.ts'

type Cities = { own: Scope; other: Scope; mine: FullCity; theirs: FullCity; site: Site }

/** The own city is the one that has nothing else, so that its pages are made quickly. */
const test = plain.extend<{ cities: Cities }>({
  cities: async ({ scope: other, neighbour: own }, use) => {
    const [mine, theirs] = [await fillCity(own, 'qhier'), await fillCity(other, 'qdort')]
    await use({ own, other, mine, theirs, site: publicSite(own) })
  },
})

const asRow = (asked: string): Row => [asked, roles, roles]
const open = [...wayOut, ...outside].map(asRow)

async function enter(scope: Scope, site: Site, role: Role, unitId: string | null = null): Promise<Door> {
  const mail = await member(scope, { mail: `${role}${unitId ? '-amt' : ''}@wer.example`, name: role, role, unitId })
  return { ask: (await signIn(scope, site, mail)).ask, settled: site.settled }
}

function inOrder(some: readonly Role[]): Role[] {
  return roles.filter((role) => some.includes(role))
}

const bugs = ({ lines }: Site) => lines.filter(({ msg }) => msg === 'bug')

describe('every route has its row, and every row its route', () => {
  test.for([
    ['behind the door of members', (scope: Scope) => memberRoutes(scope), [...inside, ...open].map(([asked]) => asked)],
    [
      'of the public site',
      (scope: Scope) => routesOf(publicSite(scope).app),
      [...published.map(([asked]) => asked), ...byPass],
    ],
  ] as const)('%s', ([, routes, rows], { scope }) => {
    const all = routes(scope)
    const answering = rows.map((row) => [row, routeOf(row, all)] as const)
    expect(answering.filter(([, route]) => route === undefined)).toEqual([])
    const tried = new Set(answering.map(([, route]) => route))
    expect(all.map(({ method, path }) => `${method} ${path}`).filter((route) => !tried.has(route))).toEqual([])
  })
})

test('the workspace is open to those whom it is for', { timeout: 300_000 }, async ({ cities }) => {
  const { own, mine, site } = cities
  const found = new Map<Row, { city: Role[]; unit: Role[] }>(inside.map((row) => [row, { city: [], unit: [] }]))
  const wrong: [string, string][] = []
  for (const where of ['city', 'unit'] as const) {
    for (const role of roles) {
      const door = await enter(own, site, role, where === 'city' ? null : mine.unitId)
      for (const [row, told] of found) {
        // Who gets no answer with a role for the whole city gets none with the same role for a unit.
        if (where === 'unit' && !row[1].includes(role)) continue
        const answer = await askOnce(own, door, row, mine.known)
        const tell = (what: string) => wrong.push([`${role} ${where} ${row[0]}`, what])
        if (answer.status >= 500) tell('a bug')
        if (answer.said.includes('qdort')) tell('words of the other city')
        if (!row[1].includes('administrator') && answer.said.includes(mine.mail)) tell('an address')
        if (!isRefused(answer)) told[where].push(role)
        if (!isRefused(answer) && answer.status === 404 && row[0].startsWith('GET')) tell('not found')
      }
    }
  }
  expect(wrong).toEqual([])
  const wanted = inside.map(([asked, city, unit = []]) => [asked, { city: inOrder(city), unit: inOrder(unit) }])
  expect(Object.fromEntries([...found].map(([[asked], told]) => [asked, told]))).toEqual(Object.fromEntries(wanted))
  expect(bugs(site)).toEqual([])
})

test('whoever has no role here gets nothing, nor does nobody', { timeout: 180_000 }, async ({ cities }) => {
  const { own, other, mine, site } = cities
  const without = await enter(own, site, 'coordinator')
  const { members } = await showPeople(own)
  await endRole(own, members.find(({ mail }) => mail === 'coordinator@wer.example')!.roles[0]!.id)
  const { Cookie } = await signIn(other, publicSite(other), await member(other, { role: 'administrator' }))
  const stranger = {
    ask: (path, asked = {}) => site.ask(path, { ...asked, headers: { ...asked.headers, Cookie } }),
    settled: site.settled,
  } satisfies Door
  for (const [who, door] of Object.entries({ without, stranger, nobody: site })) {
    const got = await answers(own, door, inside, mine)
    expect([who, got.filter(([, answer]) => !isRefused(answer)).map(([asked]) => asked)]).toEqual([who, []])
    const told = got.filter(([, answer]) => /q(hier|dort)/.test(nameless(answer, mine.known).said))
    expect([who, told.map(([asked]) => asked)]).toEqual([who, []])
    const out = (await answers(own, door, wayOut.map(asRow), mine)).filter(([, answer]) => isRefused(answer))
    expect([who, out.length]).toEqual([who, who === 'nobody' ? wayOut.length : 1])
  }
  const asked = await answers(own, site, outside.map(asRow), mine)
  expect(asked.filter(([, { status }]) => status === 403 || status >= 500)).toEqual([])
  expect(bugs(site)).toEqual([])
})

async function answers(scope: Scope, door: Door, rows: readonly Row[], city: FullCity): Promise<[string, Answer][]> {
  const all: [string, Answer][] = []
  for (const row of rows) all.push([row[0], await askOnce(scope, door, row, city.known)])
  return all
}

test('what another city has answers as if it were nowhere', { timeout: 180_000 }, async ({ cities }) => {
  const { own, mine, theirs, site } = cities
  const never = unknown(theirs, 'qdort')
  const lead = await enter(own, site, 'coordinator')
  const { members } = await showPeople(own)
  const { id } = members.find(({ mail }) => mail === 'coordinator@wer.example')!
  await grantRole(own, id, { role: 'administrator', unitId: null })
  const doors = { lead, head: await enter(own, site, 'head', mine.unitId), nobody: site }
  const rows = [...inside, ...open, ...published.map(([asked]) => asRow(asked))].filter(([asked]) =>
    asked.includes(':'),
  )
  for (const [who, door] of Object.entries(doors)) {
    for (const row of rows) {
      const foreign = nameless(await askOnce(own, door, row, theirs.known), theirs.known)
      expect(foreign, `${who} ${row[0]}`).toEqual(nameless(await askOnce(own, door, row, never), never))
      expect([row[0], foreign.said.includes('qdort')]).toEqual([row[0], false])
    }
  }
  expect(bugs(site)).toEqual([])
})

test('neither does the other city see this one', { timeout: 180_000 }, async ({ cities: { other, theirs } }) => {
  const asked = [
    ...(await answers(other, localSite(other), inside, theirs)),
    ...(await answers(
      other,
      publicSite(other),
      published.map(([asked]) => asRow(asked)),
      theirs,
    )),
  ]
  expect(asked.filter(([, { said }]) => said.includes('qhier')).map(([asked]) => asked)).toEqual([])
})

test('at the computer itself everything is open once its address was used, and nothing before', {
  timeout: 180_000,
}, async ({ cities }) => {
  const { own, mine } = cities
  const [local, closed] = [localSite(own), localSite(own, { closed: true })]
  const shut = (await answers(own, local, inside, mine)).filter(([, answer]) => isRefused(answer))
  expect(shut.map(([asked]) => asked)).toEqual([])
  const opened = (await answers(own, closed, inside, mine)).filter(([, { status }]) => status !== 401)
  expect(opened.map(([asked]) => asked)).toEqual([])
  expect(bugs(local as Site)).toEqual([])
})

test('a link in a mail opens what is its owner’s, in its city, and nothing without it', async ({ cities }) => {
  const { own, mine, theirs, site } = cities
  const rows = byPass.map(asRow)
  for (const row of rows) {
    const opened = await askOnce(own, site, row, mine.known)
    expect([row[0], opened.status < 400 || opened.status === 422]).toEqual([row[0], true])
    const { pass: theirPass, sheetPass: theirSheets } = theirs.known
    for (const [pass, sheetPass] of [
      [theirPass!, theirSheets!],
      ['nobodys', 'nobodys'],
    ] as const) {
      const { status, said } = await askOnce(own, site, row, { ...mine.known, pass, sheetPass })
      expect([row[0], status, said.includes(mine.hidden)]).toEqual([row[0], 403, false])
    }
    const [pass, sheetPass] = [mine.known.pass!, mine.known.sheetPass!]
    const foreign = await askOnce(own, site, row, { ...theirs.known, pass, sheetPass })
    expect([row[0], foreign.said.includes('qdort')]).toEqual([row[0], false])
  }
  expect(bugs(site)).toEqual([])
})

test('the public reads what is published, and of all else nothing', { timeout: 180_000 }, async ({ cities }) => {
  const { own, mine, site } = cities
  for (const [asked, unpublished] of published) {
    const answer = await askOnce(own, site, asRow(asked), mine.known)
    expect([asked, answer.status < 400 || /assets|nothing|security|POST/.test(asked)]).toEqual([asked, true])
    expect([asked, answer.said.includes(mine.hidden)]).toEqual([asked, /search/.test(asked)])
    if (unpublished === undefined) continue
    const draft = nameless(await askOnce(own, site, asRow(unpublished), mine.known), mine.known)
    const never = unknown(mine, 'qhier')
    expect(draft, unpublished).toEqual(nameless(await askOnce(own, site, asRow(unpublished), never), never))
  }
  expect(bugs(site)).toEqual([])
})
