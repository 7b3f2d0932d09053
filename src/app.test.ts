import { describe, expect } from 'vitest'
import { expectSealed } from '../test/support/answers.ts'
import { test } from '../test/support/city.ts'
import { localSite, publicSite, type Site } from '../test/support/site.ts'
import { openDatabase, openPool } from './platform/database.ts'

const write = { method: 'POST', body: 'a=b' }
const sheet = { plain: new Uint8Array([1]), brotli: new Uint8Array([2]), type: 'text/css', etag: '"a"' }
const files = {
  assetFiles: new Map([['portal-0a1b2c3d.css', sheet]]),
  publicFiles: new Map([['favicon.svg', { ...sheet, type: 'image/svg+xml' }]]),
}

describe('every answer is sealed', () => {
  test('on the public site', async ({ scope }) => {
    const site = publicSite(scope, files)
    const kinds: [number, string, object?][] = [
      [200, '/de/'],
      [302, '/'],
      [301, '/de'],
      [400, '/%ff'],
      [403, '/de/', write],
      [404, '/de/nix'],
      [413, '/de/', { ...write, headers: { 'Content-Length': '999999999', 'Sec-Fetch-Site': 'same-origin' } }],
      [200, '/assets/portal-0a1b2c3d.css'],
      [304, '/assets/portal-0a1b2c3d.css', { headers: { 'If-None-Match': '"a"' } }],
      [200, '/favicon.svg'],
      [200, '/healthz'],
      [200, '/readyz'],
    ]
    for (const [status, path, asked] of kinds) {
      const answer = await site.ask(path, asked)
      expect(answer.status, path).toBe(status)
      expectSealed(answer)
      expect(answer.headers.get('Set-Cookie'), path).toBeNull()
    }
    expectSealed(await site.app.request('http://evil.example/'))
  })

  test('on the local pages', async ({ scope }) => {
    const site = localSite(scope)
    for (const [status, path] of [
      [200, '/workspace'],
      [401, '/open/nix'],
      [404, '/workspace/nix'],
    ] as const) {
      const answer = await site.ask(path)
      expect(answer.status, path).toBe(status)
      expectSealed(answer)
      expect(answer.headers.get('Cache-Control'), path).toBe('no-store')
    }
    expectSealed(await site.app.request('http://evil.example/workspace'))
  })

  test('and behind https browsers are told to come by no other way', async ({ scope }) => {
    const told = async (publicUrl: string) =>
      (await publicSite(scope, { publicUrl }).ask('/healthz')).headers.get('Strict-Transport-Security')
    expect(await told('https://plan.stadt.de')).toBe('max-age=31536000')
    expect(await told('http://localhost:3000')).toBeNull()
  })
})

describe('health', () => {
  test('a program that answers is alive; one with its database is ready', async ({ scope }) => {
    const site = publicSite(scope)
    expect(await (await site.ask('/healthz')).text()).toBe('ok')
    expect(await (await site.ask('/readyz')).text()).toBe('ready')
  })

  test('with its database gone it is alive and not ready, and heals by itself', async ({ scope }) => {
    const pool = openPool({ host: '/nowhere', user: 'nobody', database: 'none' }, () => {})
    const site = publicSite({ ...scope, db: openDatabase(pool) })
    expect((await site.ask('/healthz')).status).toBe(200)
    const answer = await site.ask('/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'no database'])
    await pool.end()
  })

  test('machines ask by whatever name', async ({ scope }) => {
    const { app } = publicSite(scope)
    expect((await app.request('http://10.0.0.7/readyz')).status).toBe(200)
  })
})

describe('the log', () => {
  const secrets = {
    'User-Agent': 'Mozilla/secret-agent',
    'X-Forwarded-For': '203.0.113.77',
    'Accept-Language': 'tlh-secret',
    Referer: 'https://search.example/?q=secret-query',
    Cookie: 'wirken_local_3001=secret-session',
  }
  const requests = (site: Site) => site.lines.filter((line) => line.msg === 'request')

  test('has one line a request: what kind of page, how it ended, how long it took', async ({ scope }) => {
    const site = publicSite(scope, files)
    for (const path of ['/', '/de/', '/en/goals/nix', '/de/nix', '/readyz', '/assets/portal-0a1b2c3d.css', '/%ff']) {
      await site.ask(path)
    }
    expect(requests(site).map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/', 302],
      ['GET', '/:lang/', 200],
      ['GET', '/:lang/goals/:goal', 404],
      ['GET', '/*', 404],
      ['GET', '/readyz', 200],
      ['GET', '/assets/:file', 200],
      ['GET', '/*', 400],
    ])
    for (const line of requests(site)) {
      expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'msg', 'route', 'status', 'time'])
      expect(line.ms).toBeGreaterThanOrEqual(0)
    }
  })

  test('does not know who asked, from where, with what, or for what', async ({ scope }) => {
    const site = publicSite(scope)
    await site.ask('/de/measures?words=secret-words&field=secret-field', { headers: secrets })
    await site.ask('/de/goals/secret-goal', { headers: secrets })
    await site.ask('/secret-path', { headers: secrets })
    const local = localSite(scope, { closed: true })
    await local.ask('/open/secret-token', { headers: secrets })
    await local.send('/workspace/measures/secret-measure', { reason: 'secret reason' }, { headers: secrets })
    const told = JSON.stringify([...site.lines, ...local.lines])
    expect(site.lines.length + local.lines.length).toBe(5)
    expect(told).not.toMatch(/secret|203\.0\.113|Mozilla/)
  })

  test('of a bug has the trace under its number, still without the person', async ({ scope }) => {
    const site = publicSite(scope, {
      now: () => {
        throw new Error('stopped')
      },
    })
    await site.ask('/de/measures?words=secret-words', { headers: secrets })
    const [bug] = site.lines.filter((line) => line.msg === 'bug')
    expect(bug).toMatchObject({ level: 50, err: { message: 'stopped', stack: expect.stringContaining('app.test') } })
    expect(JSON.stringify(site.lines)).not.toMatch(/secret|203\.0\.113|Mozilla/)
  })
})

test('a page is sent compressed to who takes that, and caches know it', async ({ scope }) => {
  const site = publicSite(scope)
  const packed = await site.ask('/de/plan', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(packed.headers.get('Content-Encoding')).toBe('gzip')
  expect(packed.headers.get('Vary')).toContain('Accept-Encoding')
  const plain = await site.ask('/de/plan')
  expect(plain.headers.get('Content-Encoding')).toBeNull()
  const inflated = new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')))
  expect(await inflated.text()).toBe(await plain.text())
})
