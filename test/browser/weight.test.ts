/** What a first visit costs, and who hears of it. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser, oneBrowser, wide } from '../support/browser.ts'
import { guidePages } from '../support/guide-pages.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const paths = [
  '/',
  '/plan',
  '/goals/beratungsstellen-und-schutzraeume',
  '/measures/lerncafe-nord',
  '/measures',
  '/plan/bildung',
  '/guide',
  '/guide/find?q=Schulden',
  '/guide/services/schuldnerberatung',
]
let city: ServedCity
let browser: Browser

type Load = { url: string; type: string; bytes: number }

describe.skipIf(noBrowser)(`a first visit${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('weight')
    await guidePages(city.scope, 20)
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test.for(paths)('of %s is light, asks nobody else and leaves nothing behind', async (path) => {
    const { loads, cookies, stored } = await visit(`${city.publicUrl}/de${path}`)
    const sum = (type?: string) =>
      loads.filter((load) => type === undefined || load.type === type).reduce((bytes, load) => bytes + load.bytes, 0)
    console.log(`${path}: ${sum()} bytes, of them ${sum('Stylesheet')} CSS and ${sum('Script')} JavaScript`)
    expect(sum('Document')).toBeGreaterThan(1_000)
    expect(sum('Stylesheet')).toBeGreaterThan(1_000)
    expect(sum()).toBeLessThanOrEqual(25_000)
    if (path.includes('?q=')) expect(sum('Document')).toBeLessThanOrEqual(20_000)
    expect(sum('Stylesheet')).toBeLessThanOrEqual(9_000)
    expect(sum('Script')).toBeLessThanOrEqual(6_000)
    expect(loads.map((load) => new URL(load.url).origin).filter((origin) => origin !== city.publicUrl)).toEqual([])
    expect([cookies, stored]).toEqual([[], 0])
  })

  test('a page is fetched while its link is about to be pressed, a file is not', async () => {
    const page = await browser.newPage({ viewport: wide })
    const client = await page.context().newCDPSession(page)
    let ready: string[] = []
    client.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
      ready = preloadingAttemptSources.map(({ key }) => new URL(key.url).pathname)
    })
    await client.send('Preload.enable')
    await page.goto(`${city.publicUrl}/de/`)
    await page.locator('body').evaluate((body) => {
      body.innerHTML = ['/de/plan', '/de/plan.csv', '/api/v1/plans', '/workspace']
        .map((href) => `<a href="${href}">.</a>`)
        .join('')
    })
    await expect.poll(() => ready).toEqual(['/de/plan'])
    await page.close()
  })

  test('the second page of a visit loads its words alone', async () => {
    const { loads } = await visit(`${city.publicUrl}/de/`, `${city.publicUrl}/de/plan`)
    expect(loads.map((load) => load.type)).toEqual(['Document'])
  })
})

/** What goes over the wire for an address, headers included, in a browser that was never here; or for the one after. */
async function visit(first: string, second?: string) {
  const context = await browser.newContext({ viewport: wide })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    const begun = new Map<string, Omit<Load, 'bytes'>>()
    const loads: Load[] = []
    client.on('Network.requestWillBeSent', ({ requestId, request, type = '' }) => {
      begun.set(requestId, { url: request.url, type })
    })
    client.on('Network.requestServedFromCache', ({ requestId }) => begun.delete(requestId))
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const load = begun.get(requestId)
      if (load && encodedDataLength > 0) loads.push({ ...load, bytes: encodedDataLength })
    })
    const answer = await page.goto(first, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(200)
    // A browser asks for the icon when all else is done: on a busy machine after it has called the network idle.
    await expect
      .poll(() => loads.map(({ url }) => new URL(url).pathname), { timeout: 10_000 })
      .toContain('/favicon.svg')
    if (second) {
      loads.length = 0
      await page.goto(second, { waitUntil: 'networkidle' })
    }
    const stored = (await page.evaluate('localStorage.length + sessionStorage.length')) as number
    return { loads, cookies: await context.cookies(), stored }
  } finally {
    await context.close()
  }
}
