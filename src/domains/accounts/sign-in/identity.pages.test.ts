/** By the city's own identity server: a real one, which the tests start. */
import { afterEach, describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import {
  type Forgery,
  followTo,
  type IdentityServer,
  type Person,
  startIdentityServer,
} from '../../../../test/support/identity-server.ts'
import { cookieOf, member, newcomers, signIn } from '../../../../test/support/members.ts'
import { textOf } from '../../../../test/support/page.ts'
import { freePort } from '../../../../test/support/ports.ts'
import { localSite, publicSite, publicUrl, type Site } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { sayPeople } from '../people/people.messages.ts'
import { idOfServer } from './identity-server.ts'
import { saySignIn } from './sign-in.messages.ts'

const failed = `${accountsRoutes.signIn()}?failed=yes`
const ada = { sub: 'ada', email: 'ada@musterstadt.example', name: 'Ada' }
let server: IdentityServer | undefined

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function withServer(scope: Scope, port?: number): Promise<IdentityServer> {
  const at = port ?? (await freePort())
  const back = publicUrl + accountsRoutes.backFromServer(idOfServer(scope.city.id))
  server = await startIdentityServer(at, back)
  const wish = { name: 'Konto der Stadt', issuer: server.issuer, client: 'wirken', secret: 'geheim' }
  expect((await localSite(scope).send(accountsRoutes.server(), wish)).status).toBe(303)
  return server
}

/** From our page to the provider and back to where it leads: the address with its query, and the cookies kept meanwhile. */
async function goThere(site: Site, headers: Record<string, string> = {}) {
  const left = await site.ask(accountsRoutes.byServer(), { headers })
  const url = left.headers.get('Location') ?? ''
  const back = url.startsWith('http') ? await followTo(url, publicUrl) : url
  return { back: back.slice(publicUrl.length), Cookie: cookieOf(left), url }
}

async function comeIn(site: Site) {
  const { back, Cookie } = await goThere(site)
  const answer = await site.ask(back, { headers: { Cookie } })
  return { answer, to: answer.headers.get('Location'), Cookie: cookieOf(answer), back, before: Cookie }
}

const keptIn = (scope: Scope) => scope.db.selectFrom('accountsSession').selectAll().execute()

describe('by the city’s identity server', () => {
  test('somebody who is invited comes in, is known again, and nothing of its tokens is kept', async ({ scope }) => {
    const site = publicSite(scope)
    ;(await withServer(scope)).asks(ada)
    await member(scope)
    const page = await (await site.ask(accountsRoutes.signIn())).text()
    expect(textOf(page)).toContain(saySignIn('de', 'server.go', { name: 'Konto der Stadt' }))
    await expectValidHtml(page)
    for (const email of [ada.email, 'another@musterstadt.example']) {
      // Known by who they are there, whatever their address has become.
      server!.asks({ ...ada, email })
      const { to, Cookie } = await comeIn(site)
      expect(to).toBe('/workspace')
      expect((await site.ask('/workspace', { headers: { Cookie } })).status).toBe(200)
    }
    const kept = await scope.db.selectFrom('accountsIdentity').selectAll().execute()
    expect(kept).toEqual([
      expect.objectContaining({ subject: 'ada', accessToken: null, idToken: null, refreshToken: null, scope: null }),
    ])
  })

  test('nobody comes in who was not invited, and nobody is made', async ({ scope }) => {
    const site = publicSite(scope)
    ;(await withServer(scope)).asks({ sub: 'eve', email: 'eve@musterstadt.example' })
    const { answer, to } = await comeIn(site)
    expect([answer.status, to]).toEqual([302, failed])
    expect(await keptIn(scope)).toEqual([])
    expect(await newcomers(scope)).toEqual([])
    const html = await (await site.ask(failed)).text()
    expect(textOf(html)).toContain(saySignIn('de', 'server.failed'))
    await expectValidHtml(html)
  })

  test.for<[what: string, forge: NonNullable<Forgery>]>([
    ['for another application', (claims) => ({ ...claims, aud: 'another' })],
    ['that has run out', (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 })],
    ['of another issuer', (claims) => ({ ...claims, iss: 'https://elsewhere.example' })],
    ['of an earlier sign-in', (claims) => ({ ...claims, nonce: 'of an earlier one' })],
    ['without that of this sign-in', ({ nonce: _, ...claims }) => claims],
  ])('a token %s lets nobody in', async ([, forge], { scope }) => {
    const site = publicSite(scope)
    await member(scope)
    ;(await withServer(scope)).asks(ada, forge)
    const { to } = await comeIn(site)
    expect(to).toBe(failed)
    expect(await keptIn(scope)).toEqual([])
    server!.asks(ada, (claims) => claims)
    expect((await comeIn(site)).to).toBe('/workspace')
  })

  test('the way back is gone once, by the browser that left', async ({ scope }) => {
    const site = publicSite(scope)
    await member(scope)
    ;(await withServer(scope)).asks(ada)
    const other = await goThere(site)
    expect((await site.ask(other.back)).headers.get('Location')).toBe(failed)
    const { back, before, to } = await comeIn(site)
    expect(to).toBe('/workspace')
    const again = await site.ask(back, { headers: { Cookie: before } })
    expect(again.headers.get('Location')).toBe(failed)
    expect(await keptIn(scope)).toHaveLength(1)
  })

  test('while it is down the link stays open, and it is asked again when it is back', async ({ scope }) => {
    const site = publicSite(scope)
    await member(scope)
    const port = await freePort()
    await withServer(scope, port)
    await server!.close()
    const { url } = await goThere(site)
    expect(url).toBe(failed)
    expect((await site.ask(failed)).status).toBe(200)
    expect((await signIn(scope, site, ada.email)).answer.status).toBe(303)
    ;(await withServer(scope, port)).asks(ada)
    expect((await comeIn(site)).to).toBe('/workspace')
  })

  test('whom one city’s server vouches for is known in no other, and changes nothing that holds for all', async ({
    scope,
    neighbour,
  }) => {
    await member(scope)
    await member(neighbour, { role: 'administrator' })
    ;(await withServer(scope)).asks(ada)
    const { Cookie } = await comeIn(publicSite(scope))
    const there = await publicSite(neighbour).ask('/workspace', { headers: { Cookie } })
    expect(there.headers.get('Location')).toBe(accountsRoutes.signIn())
    const here = publicSite(scope)
    const byLink = await signIn(scope, here, ada.email)
    const me = await (await here.ask(accountsRoutes.me(), { headers: { Cookie } })).text()
    expect(me).not.toContain(accountsRoutes.secondFactor())
    expect(me).not.toMatch(/\/sessions\/[^/"]+\/end/)
    expect((await here.ask(accountsRoutes.secondFactor(), { headers: { Cookie } })).status).toBe(403)
    expect(await (await byLink.ask(accountsRoutes.me())).text()).toContain(accountsRoutes.secondFactor())
  })

  test('whoever comes in once more goes on in a new session, and the one before is over', async ({ scope }) => {
    const site = publicSite(scope)
    await member(scope)
    ;(await withServer(scope)).asks(ada)
    const first = await comeIn(site)
    const { back, Cookie } = await goThere(site, { Cookie: first.Cookie })
    const again = await site.ask(back, { headers: { Cookie: `${first.Cookie}; ${Cookie}` } })
    expect(again.headers.get('Location')).toBe('/workspace')
    expect(await keptIn(scope)).toHaveLength(1)
    const before = await site.ask('/workspace', { headers: { Cookie: first.Cookie } })
    expect(before.headers.get('Location')).toBe(accountsRoutes.signIn())
  })

  test('once it is removed nobody is in by it', async ({ scope }) => {
    const site = publicSite(scope)
    await member(scope)
    ;(await withServer(scope)).asks(ada as Person)
    const { Cookie } = await comeIn(site)
    const local = localSite(scope)
    await local.send(accountsRoutes.removeServer(), {})
    expect((await site.ask('/workspace', { headers: { Cookie } })).headers.get('Location')).toBe(
      accountsRoutes.signIn(),
    )
    expect(await scope.db.selectFrom('accountsIdentity').selectAll().execute()).toEqual([])
    expect((await goThere(site)).url).toBe(failed)
  })
})

describe('its settings', () => {
  const wish = { name: 'Konto', issuer: 'https://login.stadt.example/realms/stadt/', client: 'wirken', secret: 'hush' }

  test('are kept with the secret encrypted, which no page and no log shows', async ({ scope }) => {
    const local = localSite(scope)
    await local.send(accountsRoutes.server(), wish)
    await local.send(accountsRoutes.server(), { ...wish, name: 'Stadtkonto', secret: '' })
    const html = await (await local.ask(accountsRoutes.server())).text()
    expect(html).toContain('value="Stadtkonto"')
    expect(html).toContain('value="https://login.stadt.example/realms/stadt"')
    await expectValidHtml(html)
    const rows = await scope.db.selectFrom('accountsIdentityServer').selectAll().execute()
    const log = await scope.db.selectFrom('auditValue').selectAll().execute()
    for (const kept of [html, JSON.stringify(rows), JSON.stringify(log)]) expect(kept).not.toContain('hush')
  })

  test('with something wrong come back as typed', async ({ scope }) => {
    const local = localSite(scope)
    for (const [change, error] of [
      [{ name: '' }, 'error.server_name'],
      [{ issuer: 'http://login.stadt.example' }, 'error.issuer'],
      [{ issuer: 'https://user:pass@login.stadt.example' }, 'error.issuer'],
      [{ issuer: 'javascript:alert(1)' }, 'error.issuer'],
      [{ client: ' ' }, 'error.client'],
      [{ secret: '' }, 'error.secret'],
    ] as const) {
      const answer = await local.send(accountsRoutes.server(), { ...wish, ...change })
      const html = await answer.text()
      expect([error, answer.status]).toEqual([error, 422])
      expect(textOf(html)).toContain(sayPeople('de', error))
      expect(html).not.toContain('hush')
      await expectValidHtml(html)
    }
    expect(await newcomers(scope)).toEqual([])
  })
})
