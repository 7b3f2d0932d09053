import { describe, expect } from 'vitest'
import { expectSealed } from '../../test/support/answers.ts'
import { ownerOf, poolOf, test } from '../../test/support/city.ts'
import { expectValidHtml } from '../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../test/support/page.ts'
import { publicSite, publicUrl, type Site } from '../../test/support/site.ts'
import { speaking } from '../../test/support/speaking.ts'
import { sayPlan } from '../domains/plan/plan.messages.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import { sayPortal } from './portal.messages.ts'

describe('the language of a page', () => {
  test.for([
    ['de-DE,de;q=0.9,en;q=0.5', '/de/'],
    ['en-GB,en;q=0.9', '/en/'],
    ['tr,en;q=0.4,de;q=0.3', '/en/'],
    ['tr', '/de/'],
    ['de;q=0,en;q=0.1', '/en/'],
    ['*', '/de/'],
    [';;;q=,,=', '/de/'],
  ])('a browser that asks for %s is led to %s', async ([wish = '', address = ''], { scope }) => {
    const answer = await publicSite(scope).ask('/', { headers: { 'Accept-Language': wish } })
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, address])
    expect(answer.headers.get('Vary')).toContain('Accept-Language')
  })
  test('without a wish it is the city’s own', async ({ scope }) => {
    expect((await publicSite(scope).ask('/')).headers.get('Location')).toBe('/de/')
  })

  test('a language without its slash is led to its home page for good', async ({ scope }) => {
    const answer = await publicSite(scope).ask('/en')
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, '/en/'])
  })

  test('an address in a language that the city does not offer leads to the page in the next best', async ({
    scope,
  }) => {
    const headers = { 'Accept-Language': 'ar;q=0.5,en;q=0.9' }
    const led = async (site: Site, path: string) => {
      const answer = await site.ask(path, { headers })
      return [answer.status, answer.headers.get('Location'), answer.headers.get('Vary')?.includes('Accept-Language')]
    }
    const both = publicSite(scope)
    expect(await led(both, '/fr/measures?words=a')).toEqual([302, '/en/measures?words=a', true])
    expect(await led(both, '/EN/plan')).toEqual([302, '/en/plan', true])
    expect((await both.ask('/xx/plan', { headers })).status, 'no language at all').toBe(404)
    expect((await both.ask('/en/plan', { headers })).headers.get('Content-Language')).toBe('en')

    await speaking(scope, ['de', 'ar'], async (changed) => {
      const site = publicSite(changed)
      expect(await led(site, '/')).toEqual([302, '/ar/', true])
      for (const path of ['/', '/plan', '/nix'])
        expect(await led(site, `/en${path}`)).toEqual([302, `/ar${path}`, true])
      const html = await (await site.ask('/ar/plan')).text()
      expect(html).toContain('<html lang="ar" dir="rtl">')
      expect(html).not.toContain('hreflang="en"')
    })
  })

  test('a city with one language shows no switch and no sisters', async ({ scope }) => {
    await speaking(scope, ['de'], async (changed) => {
      const html = await (await publicSite(changed).ask('/de/plan')).text()
      expect(html).not.toContain('hreflang')
    })
  })
})

describe('what is not there', () => {
  test.for([
    '/de/nix',
    '/de/plan/nix',
    '/de/plans/nix',
    '/de/plans/nix/nix',
    '/de/goals/nix',
    '/de/measures/nix',
    '/de/goals',
    '/de/goals/nix/nix/nix',
    '/nix',
    '/assets/nix.css',
    '/wp-login.php',
    '/.env',
  ])('%s is a page of its own kind, with every way on', async (path, { scope }) => {
    const answer = await publicSite(scope).ask(path)
    const html = await answer.text()
    expect(answer.status).toBe(404)
    expect(headingsOf(html, 1)).toEqual([sayPortal('de', 'error.404.title')])
    expect(html).toContain('href="/de/plan"')
    expect(html).toContain('<form class="search" action="/de/search" method="get">')
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
    await expectValidHtml(html)
  })

  test('it speaks the language of its address, else the browser’s', async ({ scope }) => {
    const site = publicSite(scope)
    const headers = { 'Accept-Language': 'en' }
    const english = await (await site.ask('/en/goals/nix', { headers: { 'Accept-Language': 'de' } })).text()
    expect(headingsOf(english, 1)).toEqual([sayPortal('en', 'error.404.title')])
    expect(english).toContain('<html lang="en"')
    expect(headingsOf(await (await site.ask('/nix', { headers })).text(), 1)).toEqual([
      sayPortal('en', 'error.404.title'),
    ])
  })
})

test.for(
  [
    '/%ff',
    '/de/%ff',
    '/de/goals/%c3%28',
    '/de/goals/%',
    '/de/goals/%00',
    '/%00',
    '/de/plan/a%00b',
    `/de/goals/${'a'.repeat(9_000)}`,
    `/de/measures?words=${'a'.repeat(9_000)}`,
  ].map((path) => [path.slice(0, 30), path] as const),
)('an address that no page of ours links to is refused: %s', async ([, path], { scope }) => {
  const site = publicSite(scope)
  const answer = await site.ask(path)
  expect(answer.status).toBe(400)
  expect(headingsOf(await answer.text(), 1)).toEqual([sayPortal('de', 'error.400.title')])
  expect(site.lines.filter((line) => line.errorId)).toEqual([])
})

test('a query that means nothing filters nothing', async ({ scope }) => {
  const site = publicSite(scope)
  const queries = ['words=%00', 'words=%ff', 'field=%00', 'status=%00', 'field[]=x', 'words=a&words=b', '=', '&&&', '%']
  for (const query of queries) expect((await site.ask(`/de/measures?${query}`)).status, query).toBe(200)
})

test('nothing can be written on the public site', async ({ scope }) => {
  const site = publicSite(scope)
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const path of ['/', '/de/', '/de/measures', '/de/goals/nix', '/healthz']) {
      const own = await site.ask(path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' }, body: 'a=b' })
      expect([own.status, own.headers.get('Allow')], `${method} ${path}`).toEqual(
        path === '/healthz' ? [404, null] : [405, 'GET, HEAD, OPTIONS'],
      )
      const foreign = await site.ask(path, { method, headers: { 'Sec-Fetch-Site': 'cross-site' }, body: 'a=b' })
      expect(foreign.status, `${method} ${path} from elsewhere`).toBe(403)
      const unsigned = await site.ask(path, { method, body: 'a=b' })
      expect(unsigned.status, `${method} ${path} from nowhere`).toBe(403)
    }
  }
})

test('who asks what can be done is told', async ({ scope }) => {
  const answer = await publicSite(scope).ask('/de/plan', { method: 'OPTIONS' })
  expect([answer.status, answer.headers.get('Allow'), await answer.text()]).toEqual([204, 'GET, HEAD, OPTIONS', ''])
})

test('each city answers to its own name, and none to a foreign one', async ({ scope, neighbour }) => {
  const own = textOf(await (await publicSite(scope).ask('/de/')).text())
  const other = await (await publicSite(neighbour).ask('/de/')).text()
  expect(own).toContain('Musterstadt')
  expect(textOf(other)).toContain('Nachbarstadt')
  expect(textOf(other)).not.toContain('Musterstadt')
  expect(textOf(other)).not.toContain(sayPortal('de', 'frame.demo'))
  const foreign = await publicSite(scope).app.request('http://evil.example/de/')
  expect([foreign.status, await foreign.text()]).toEqual([421, expect.stringMatching(/keine Stadt.*\n.*no city/s)])
})

test('a city without a plan says so, wherever its menu and its error page lead', async ({ neighbour }) => {
  const site = publicSite(neighbour)
  const missing = linksOf(await (await site.ask('/en/nix')).text()).filter((href) =>
    /^\/en\/(?!about|bodies|guide|languages|data|reports)/.test(href),
  )
  expect(missing).toEqual(expect.arrayContaining(['/en/', '/en/plan', '/en/measures']))
  for (const path of [...missing, '/en/measures?status=started']) {
    const answer = await site.ask(path)
    const html = await answer.text()
    expect([path, answer.status]).toEqual([path, 200])
    expect(headingsOf(html, 1)).toEqual([sayPlan('en', 'home.empty', { city: 'Nachbarstadt' })])
    await expectValidHtml(html)
  }
  for (const path of ['/en/about/contact', '/en/bodies', '/en/guide', '/en/languages', '/en/data', '/en/reports'])
    expect((await site.ask(path)).status).toBe(200)
  for (const path of ['/en/plan/bildung', '/en/plans/nix']) expect((await site.ask(path)).status).toBe(404)
})

test('a bug is shown with its number, and the number is in the log', async ({ scope }) => {
  const site = publicSite(scope, {
    now: () => {
      throw new Error('the clock has stopped at Frau Demir’s')
    },
  })
  const answer = await site.ask('/en/plan')
  const html = await answer.text()
  const [bug] = site.lines.filter((line) => line.msg === 'bug')
  expect(answer.status).toBe(500)
  expect(bug?.errorId).toMatch(/^[A-Z3479]{6}$/)
  expect(textOf(html)).toContain(String(bug?.errorId))
  expect(html).not.toContain('clock')
  expectSealed(answer)
  await expectValidHtml(html)
})

describe('with the database gone', () => {
  test('people are told so in their language and in the name of their city', async ({ scope }) => {
    const pool = openPool(ownerOf(await poolOf()), () => {}, 1)
    const site = publicSite({ ...scope, db: openDatabase(pool) })
    expect((await site.ask('/de/')).status).toBe(200)
    await pool.end()
    for (const [lang, path] of [
      ['de', '/de/plan'],
      ['en', '/en/measures'],
      ['en', '/'],
    ] as const) {
      const answer = await site.ask(path, { headers: { 'Accept-Language': lang } })
      const html = await answer.text()
      const id = String(site.lines.findLast((line) => line.msg === 'bug')?.errorId)
      expect([path, answer.status, answer.headers.get('Retry-After')]).toEqual([path, 503, '60'])
      expect(answer.headers.get('Cache-Control')).toBe('no-store')
      expect(headingsOf(html, 1)).toEqual([sayPortal(lang, 'error.503.title')])
      expect(textOf(html)).toContain(id)
      expect(html).toContain('href="tel:+495550100200"')
      expectSealed(answer)
      await expectValidHtml(html)
    }
    const other = await site.app.request('http://evil.example/de/')
    expect([other.status, (await other.text()).includes('Musterstadt')]).toEqual([503, false])
  })

  test('and no city known yet, they are told in words all the same', async ({ scope }) => {
    const pool = openPool({ host: '/nowhere', user: 'nobody', database: 'none' }, () => {})
    const site = publicSite({ ...scope, db: openDatabase(pool) })
    const answer = await site.ask('/de/', { headers: { 'Accept-Language': 'en' } })
    expect(answer.status).toBe(503)
    expectSealed(answer)
    const [bug] = site.lines.filter((line) => line.msg === 'bug')
    expect(await answer.text()).toBe(`${sayPortal('en', 'error.503.title')} ${bug?.errorId}`)
    await pool.end()
  })
})

test('every page names its one address and its sisters in other languages', async ({ scope }) => {
  const site = publicSite(scope)
  for (const [lang, other] of [
    ['de', 'en'],
    ['en', 'de'],
  ]) {
    for (const path of ['/', '/plan', '/measures', '/measures?status=started&words=x']) {
      const html = await (await site.ask(`/${lang}${path}`)).text()
      const links = elementsOf(html, 'link')
      const bare = path.split('?')[0]
      expect(html).toContain(`<html lang="${lang}" dir="ltr">`)
      expect(links.filter((link) => link.rel === 'canonical')).toEqual([
        { rel: 'canonical', href: `${publicUrl}/${lang}${bare}` },
      ])
      expect(links.filter((link) => link.hreflang !== undefined).map((link) => [link.hreflang, link.href])).toEqual([
        ...['de', 'en'].map((one) => [one, `${publicUrl}/${one}${bare}`]),
        ['x-default', bare === '/' ? `${publicUrl}/` : `${publicUrl}/de${bare}`],
      ])
      const [toOther] = elementsOf(html, 'a').filter((link) => link.hreflang === other)
      expect(toOther?.href, 'the switch stays on the page, with its query').toContain(`/${other}${bare}`)
      if (path.includes('?')) expect(toOther?.href).toContain('status=started')
    }
  }
})
