/**
 * Whatever is sent to a form, or asked of a page, it has an answer that is no bug and tells nothing of another city. More
 * tries: `WIRKEN_FUZZ_TIMES=20`; others: `WIRKEN_TEST_SEED`.
 */
import '../support/seed.ts'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { accountsRoutes } from '../../src/domains/accounts/accounts.routes.ts'
import { grantRole, showPeople } from '../../src/domains/accounts/people.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { test } from '../support/city.ts'
import { expectValidHtml } from '../support/html-validity.ts'
import { member, signIn } from '../support/members.ts'
import { elementsOf, formIn } from '../support/page.ts'
import { memberRoutes, publicSite, type Site } from '../support/site.ts'
import { type Answer, answerOf, type Door, filled, formFilled, routeOf } from './asking.ts'
import { fillCity, type Known, unknown } from './full-city.ts'
import { type Form, forms, values, ways } from './hostile.ts'
import { inside, outside, published, type Row } from './matrix.ts'

const times = Number(process.env.WIRKEN_FUZZ_TIMES ?? 1)
const mayBe = [200, 301, 302, 303, 400, 401, 403, 404, 413, 422, 429]

type Target = { action: string; form: Form }

async function open(own: Scope, other: Scope) {
  const [mine, theirs] = [await fillCity(own, 'qhier'), await fillCity(other, 'qdort')]
  const site = publicSite(own)
  const mail = await member(own, { mail: 'alles@wer.example', role: 'coordinator' })
  const { members } = await showPeople(own)
  await grantRole(own, members.find((one) => one.mail === mail)!.id, { role: 'administrator', unitId: null })
  const lead = { ask: (await signIn(own, site, mail)).ask, settled: site.settled }
  const ids = [mine.known, theirs.known, unknown(mine, 'qhier')].flatMap((known) => Object.values(known))
  return { mine, site, lead, ids }
}

/** Every form that a page shows, with all of its boxes ticked; and where a route takes what no page shows, an empty one. */
async function targetsOf(scope: Scope, door: Door, known: Known): Promise<Target[]> {
  const found = new Map<string, Form>()
  for (const [asked] of [...inside, ...outside.map((one) => [one] as const)]) {
    const [method, path] = filled(asked, known).split(' ') as [string, string]
    if (method === 'POST') continue
    const html = await (await door.ask(path)).text()
    for (const { action, method: how } of elementsOf(html, 'form')) {
      if (how !== 'post' || action === undefined) continue
      const ticked = elementsOf(html, 'input').filter(({ type, form }) => type === 'checkbox' && form === undefined)
      const boxes = ticked.map(({ name = '', value = 'on' }) => [name, value] as const)
      found.set(action, { ...Object.fromEntries(boxes), ...found.get(action), ...formIn(html, action) })
    }
  }
  const routes = memberRoutes(scope)
  const shown = new Set([...found.keys()].map((action) => routeOf(`POST ${action}`, routes)))
  for (const [asked, , , form] of [...inside, ...outside.map((one): Row => [one, []])]) {
    const [method, path] = filled(asked, known).split(' ') as [string, string]
    if (method === 'GET' || (form === undefined && shown.has(routeOf(asked, routes)))) continue
    found.set(path, { ...found.get(path), ...formFilled(form, known) })
  }
  return [...found].map(([action, form]) => ({ action, form }))
}

test('whatever is sent to a form', { timeout: 240_000 * times }, async ({ scope: other, neighbour: own }) => {
  const { mine, site, lead, ids } = await open(own, other)
  const targets = await targetsOf(own, lead, mine.known)
  expect(targets.length).toBeGreaterThan(60)
  const kinds = Object.keys(ways)
  for (const [at, { action, form }] of targets.entries()) {
    // Each form in four of the ways, so that all come to be tried.
    const some = [...kinds.slice(0, 2), ...[0, 1].map((turn) => kinds[2 + ((at * 2 + turn) % (kinds.length - 2))]!)]
    // Documents are read behind the answer; what is wrong with their files is tried where they are read.
    const way = fc.constantFrom(...some.filter((one) => !(action === '/workspace/documents' && one === 'files')))
    const run = fc.asyncProperty(way, forms(form, ids), async (how, pairs) => {
      const answer = await sent(own, lead, action, ways[how]!(pairs))
      expectHarmless(site, answer, JSON.stringify(pairs))
      if (answer.status === 422 && answer.said.includes('<!doctype')) await expectComplaint(answer)
    })
    await fc.assert(run, { numRuns: 2 * times })
  }
})

test('whatever is asked of a page in its address', { timeout: 240_000 * times }, async ({
  scope: other,
  neighbour: own,
}) => {
  const { mine, site, lead, ids } = await open(own, other)
  const pages = [...inside, ...published].map(([asked]) => asked).filter((asked) => asked.startsWith('GET'))
  const names = new Set(['page', 'notice', 'of', 'key', 'edit', 'passage', '__proto__', ''])
  for (const asked of pages) {
    const html = await (await lead.ask(filled(asked, mine.known).slice(4))).text()
    for (const kind of ['input', 'select']) {
      for (const { name, form } of elementsOf(html, kind)) if (name && form === undefined) names.add(name)
    }
  }
  const query = fc.array(fc.tuple(fc.constantFrom(...names), values(ids)), { minLength: 1, maxLength: 4 })
  for (const asked of pages) {
    const address = filled(asked, mine.known).slice(4)
    const run = fc.asyncProperty(query, async (pairs) => {
      const said = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&')
      const answer = await sent(own, lead, `${address}${address.includes('?') ? '&' : '?'}${said}`, { method: 'GET' })
      expectHarmless(site, answer, said)
    })
    await fc.assert(run, { numRuns: times })
  }
})

test('whatever a device seems to say', { timeout: 60_000 * times }, async ({ scope: other, neighbour: own }) => {
  const { site, lead, ids } = await open(own, other)
  const word = fc.oneof(
    fc.constantFrom(...ids, 'public-key', '', '\u0000', 'x'.repeat(100_000)),
    fc.string({ unit: 'binary' }),
  )
  const json = fc.oneof(word, fc.jsonValue({ maxDepth: 2 }))
  const response = fc.record(
    { clientDataJSON: json, attestationObject: json, authenticatorData: json, signature: json, transports: json },
    { requiredKeys: [] },
  )
  const answer = fc.record(
    { id: word, rawId: json, type: json, response: fc.oneof(json, response), clientExtensionResults: json },
    { requiredKeys: [] },
  )
  const path = fc.constantFrom(accountsRoutes.passkeys(), accountsRoutes.byPasskey(), accountsRoutes.offerPasskey())
  const headers = {
    'Content-Type': 'application/json',
    'Sec-Fetch-Site': 'same-origin',
    Cookie: '__Secure-wirken_passkey=%ff',
  }
  const run = fc.asyncProperty(path, fc.oneof(answer, json), fc.boolean(), async (to, said, isIn) => {
    const body = JSON.stringify(said)
    expectHarmless(site, await sent(own, isIn ? lead : site, to, { headers, body }), body)
  })
  await fc.assert(run, { numRuns: 100 * times })
})

/** No bug, a status that we know, nothing that leads elsewhere, and of the other city only what was sent itself. */
function expectHarmless({ lines }: Site, { status, to, said }: Answer, sent: string): void {
  expect(lines.filter(({ msg }) => msg === 'bug')).toEqual([])
  lines.length = 0
  expect(mayBe).toContain(status)
  expect(to).toMatch(/^$|^\/(?!\/)/)
  expect(said.includes('qdort') && !sent.includes('qdort')).toBe(false)
}

/** A page that sends a form back says what is wrong, and is whole. */
async function expectComplaint({ said }: Answer): Promise<void> {
  const html = said.slice(said.indexOf('<!doctype'))
  expect(html).toMatch(/class="error-summary"|class="[^"]*notice|<h1/)
  if (html.length < 20_000) await expectValidHtml(html)
}

async function sent({ db }: Scope, door: Door, path: string, asked: object): Promise<Answer> {
  await sql`savepoint sending`.execute(db)
  const answer = await answerOf(await door.ask(path, { method: 'POST', ...asked }))
  await door.settled()
  await sql`rollback to savepoint sending`.execute(db)
  return answer
}
