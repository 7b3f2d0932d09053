import { describe, expect } from 'vitest'
import { ownerOf, poolOf, test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../test/support/page.ts'
import { localSite } from '../../test/support/site.ts'
import { hostOf } from '../../test/support/template.ts'
import { sayDocument } from '../domains/plan/document/document.messages.ts'
import { findCityOfHost } from '../platform/cities.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import type { Scope } from '../platform/scope.ts'
import { sayWorkspace } from './workspace.messages.ts'

const closed = sayWorkspace('de', 'closed.title')

describe('the one-time address', () => {
  test('opens the pages and leaves a cookie that no script and no other site can use', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    const answer = await site.ask(`/open/${site.printed[0]}`)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/workspace'])
    const cookie = answer.headers.get('Set-Cookie') ?? ''
    expect(cookie).toMatch(/; HttpOnly/)
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/)
    expect(cookie).not.toMatch(/Expires|Max-Age|Domain/)
    const inside = await site.ask('/workspace', { headers: { Cookie: cookie.split(';')[0] ?? '' } })
    expect(inside.status).toBe(200)
  })

  test('opens one Wirken beside another on the same computer, whose session stays', async ({ scope }) => {
    const jar: string[] = []
    const at = (port: number, path: string) => `http://127.0.0.1:${port}${path}`
    const sites = [3001, 4001].map((port) => ({ port, site: localSite(scope, { closed: true }) }))
    for (const { port, site } of sites) {
      const opened = await site.app.request(at(port, `/open/${site.printed[0]}`))
      const [name = '', value = ''] = opened.headers.get('Set-Cookie')?.split(';')[0]?.split('=') ?? []
      // As a browser does: what has the same name takes the place of the other, whatever the port.
      jar.splice(0, jar.length, ...jar.filter((one) => !one.startsWith(`${name}=`)), `${name}=${value}`)
    }
    for (const { port, site } of sites) {
      const inside = await site.app.request(at(port, '/workspace'), { headers: { Cookie: jar.join('; ') } })
      expect([port, inside.status]).toEqual([port, 200])
    }
  })

  test('is good once', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    await site.ask(`/open/${site.printed[0]}`)
    const again = await site.ask(`/open/${site.printed[0]}`)
    expect(again.status).toBe(401)
    expect(again.headers.get('Set-Cookie')).toBeNull()
    expect(headingsOf(await again.text(), 1)).toEqual([closed])
  })

  test('can be had anew, in the window of the program and nowhere else', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    const answer = await site.send('/open', {})
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(textOf(html)).toContain(sayWorkspace('de', 'closed.written'))
    expect(site.printed).toHaveLength(2)
    expect(html).not.toContain(site.printed[1])
    expect(JSON.stringify(site.lines)).not.toContain(site.printed[1])
    expect((await site.ask(`/open/${site.printed[0]}`)).status).toBe(401)
    expect((await site.ask(`/open/${site.printed[1]}`)).status).toBe(303)
  })

  test('is not written anew for another site', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    const answer = await site.send('/open', {}, { headers: { 'Sec-Fetch-Site': 'cross-site' } })
    expect(answer.status).toBe(403)
    expect(site.printed).toHaveLength(1)
  })
})

describe('without a session', () => {
  test('every page shows how to get in, and nothing of the city', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    for (const path of [
      '/workspace',
      '/workspace/',
      '/workspace/nix',
      '/workspace/plans/zusammen-in-musterstadt/measures',
      '/workspace/plans/zusammen-in-musterstadt/measures/new',
      '/workspace/measures/lerncafe-nord',
    ]) {
      const answer = await site.ask(path, { headers: { Cookie: 'wirken_local_3001=forged' } })
      const html = await answer.text()
      expect(answer.status, path).toBe(401)
      expect(headingsOf(html, 1)).toEqual([closed])
      expect(html).not.toMatch(/Zusammen|Lerncafé/)
      await expectValidHtml(html)
    }
  })

  test('nothing can be written', async ({ scope }) => {
    const site = localSite(scope, { closed: true })
    for (const path of ['/workspace/measures/lerncafe-nord', '/workspace/plans/zusammen-in-musterstadt/measures']) {
      expect((await site.send(path, { status: 'started', asOf: '22.11.2026', reason: 'x', title: 'x' })).status).toBe(
        401,
      )
    }
  })
})

test('a name that somebody else pointed to this computer is not answered, with a session or without', async ({
  scope,
}) => {
  const site = localSite(scope)
  const cookie = (await localSite(scope, { closed: true }).ask('/open/nix')).headers.get('Set-Cookie') ?? ''
  for (const host of ['evil.example:3001', 'localhost.evil.example', '127.0.0.1.nip.io', '192.168.0.1', '0.0.0.0']) {
    for (const path of ['/', '/workspace', `/open/${site.printed[0]}`]) {
      const answer = await site.app.request(`http://${host}${path}`, { headers: { Cookie: cookie } })
      expect([host, path, answer.status]).toEqual([host, path, 421])
    }
  }
  for (const host of ['localhost:3001', '127.0.0.1:3001']) {
    expect((await site.app.request(`http://${host}/workspace`)).status).toBe(401)
  }
})

test('a page that is not there, too large or unreadable says so in the person’s language', async ({ scope }) => {
  for (const lang of ['de', 'en'] as const) {
    const site = localSite(scope, { lang })
    const large = { headers: { 'Content-Length': '999999999' } }
    for (const [status, asking] of [
      [404, site.ask('/workspace/nix')],
      [404, site.ask('/nix')],
      [404, site.ask('/workspace/plans/nix')],
      [404, site.ask('/workspace/measures/nix')],
      [400, site.ask('/workspace/plans/%ff')],
      [400, site.ask('/workspace/plans/%00')],
      [403, site.send('/workspace/measures/nix', {}, { headers: { 'Sec-Fetch-Site': 'none' } })],
      [413, site.send('/workspace/measures/nix', {}, large)],
    ] as const) {
      const answer = await asking
      const html = await answer.text()
      expect([answer.status, headingsOf(html, 1)]).toEqual([status, [sayWorkspace(lang, `error.${status}.title`)]])
      expect(html).toContain(`<html lang="${lang}"`)
      await expectValidHtml(html)
    }
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
  }
})

test('work in the demonstration city is done with open eyes: every page says so, and so does the upload', async ({
  scope,
  neighbour,
}) => {
  for (const lang of ['de', 'en'] as const) {
    const told = async (of: Scope, path: string) => textOf(await (await localSite(of, { lang }).ask(path)).text())
    const [line, upload] = [sayWorkspace(lang, 'frame.demo'), sayDocument(lang, 'documents.demo')]
    for (const path of ['/workspace', '/workspace/documents']) {
      expect(await told(scope, path)).toContain(line)
      expect(await told(scope, path)).toContain(upload)
      expect(await told(neighbour, path)).not.toContain(line)
      expect(await told(neighbour, path)).not.toContain(upload)
    }
    expect(await told(scope, '/workspace/plans/zusammen-in-musterstadt/measures')).toContain(line)
    expect(await told(scope, '/workspace/nix')).toContain(line)
  }
})

test('with the database gone the person is told so in their language, not that a page is missing', async ({
  scope,
}) => {
  const pool = openPool(ownerOf(await poolOf()), () => {}, 1)
  const db = openDatabase(pool)
  const localCity = async () => (await findCityOfHost(db, hostOf(scope.city.slug))) ?? scope.city
  const [seen, unseen] = [localSite(scope, { lang: 'en', localCity }), localSite(scope, { lang: 'en', localCity })]
  expect((await seen.ask('/workspace')).status).toBe(200)
  await pool.end()
  const answer = await seen.ask('/workspace')
  const html = await answer.text()
  expect([answer.status, headingsOf(html, 1)]).toEqual([503, [sayWorkspace('en', 'error.503.title')]])
  await expectValidHtml(html)
  const bare = await unseen.ask('/workspace')
  expect([bare.status, await bare.text()]).toEqual([
    503,
    expect.stringContaining(sayWorkspace('en', 'error.503.title')),
  ])
})

test('the menu has what a person who edits needs, and not the page of examples', async ({ scope }) => {
  const html = await (await localSite(scope).ask('/workspace')).text()
  const menu = /<nav class="bar__menu".*?<\/nav>/s.exec(html)?.[0] ?? ''
  expect(linksOf(menu)).toEqual([
    '/workspace/week',
    '/workspace',
    '/workspace/translations',
    '/workspace/bodies',
    '/workspace/guide',
    '/workspace/rounds',
    '/workspace/inquiries',
    '/workspace/units',
    '/workspace/administration',
    '/workspace/outbox',
  ])
  expect((await localSite(scope).ask('/workspace/examples')).status).toBe(200)
})

test('no search engine and no cache keeps a local page', async ({ scope }) => {
  const answer = await localSite(scope).ask('/workspace')
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
  expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
  expect(elementsOf(await answer.text(), 'meta').find((meta) => meta.name === 'robots')?.content).toBe('noindex')
})
