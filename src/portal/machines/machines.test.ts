import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { elementsOf } from '../../../test/support/page.ts'
import { publicSite, publicUrl } from '../../../test/support/site.ts'
import { sitemap, sitemapPart } from './sitemap.ts'

const listed = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)

describe('the list of pages', () => {
  test('names each page once in each language, with its sisters, and every one of them is there', async ({ scope }) => {
    const site = publicSite(scope)
    const answer = await site.ask('/sitemap.xml')
    expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=3600')
    const xml = await answer.text()
    const addresses = listed(xml)
    expect(addresses.length).toBeGreaterThan(200)
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain(`${publicUrl}/en/goals/beratungsstellen-und-schutzraeume`)
    for (const sister of elementsOf(xml, 'xhtml:link')) expect(addresses).toContain(sister.href)
    for (const address of addresses.filter((one) => one.startsWith(`${publicUrl}/de/`))) {
      const page = await site.ask(address.slice(publicUrl.length))
      expect(page.status, address).toBe(200)
      expect(await page.text(), address).toContain(`<link rel="canonical" href="${address}"/>`)
    }
  })

  test('a page has the day on which it last changed, and no day that is still to come', async ({ scope }) => {
    const xml = await (await publicSite(scope).ask('/sitemap.xml')).text()
    const days = [...xml.matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(([, day = '']) => day)
    expect(days.length).toBeGreaterThan(50)
    for (const day of days) {
      expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(day <= scope.now.toISOString().slice(0, 10)).toBe(true)
    }
  })

  test('of a city without a plan has its home page, and says nothing of a draft', async ({ neighbour }) => {
    const addresses = listed(await (await publicSite(neighbour).ask('/sitemap.xml')).text())
    expect(addresses.filter((one) => one.startsWith(`${publicUrl}/de/`) && !/about|languages/.test(one))).toEqual([
      `${publicUrl}/de/`,
    ])
  })

  test('is parted where one list would be too long, and no page is lost', () => {
    const pages = Array.from({ length: 45_000 }, (_, i) => ({ address: () => `/de/${i}`, changedOn: null }))
    const lists = listed(sitemap(pages, ['de'], publicUrl))
    expect(lists).toEqual([1, 2, 3].map((n) => `${publicUrl}/sitemap-${n}.xml`))
    const found = [0, 1, 2].flatMap((part) => listed(sitemapPart(pages, ['de'], publicUrl, part) ?? ''))
    expect(new Set(found).size).toBe(45_000)
    expect(sitemapPart(pages, ['de'], publicUrl, 3)).toBeUndefined()
  })
})

test('search engines are welcome and told where the list is', async ({ scope }) => {
  const answer = await publicSite(scope).ask('/robots.txt')
  const words = await answer.text()
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/)
  expect(words).toMatch(/^User-agent: \*$/m)
  expect(words).not.toMatch(/^Disallow: \/$/m)
  expect(words).toContain(`\nSitemap: ${publicUrl}/sitemap.xml\n`)
})

test('who finds a weakness is told whom to tell, as RFC 9116 has it', async ({ scope, neighbour }) => {
  const words = await (await publicSite(scope).ask('/.well-known/security.txt')).text()
  const lines = new Map(words.split('\n').map((line) => [line.split(': ')[0], line.slice(line.indexOf(': ') + 2)]))
  const expires = new Date(lines.get('Expires') ?? '')
  expect(lines.get('Contact')).toBe('tel:+495550100200')
  expect(words).toContain('Contact: mailto:plan@musterstadt.example.org\n')
  expect(expires.getTime() - scope.now.getTime()).toBeGreaterThan(170 * 86_400_000)
  expect(expires.getTime() - scope.now.getTime()).toBeLessThan(365 * 86_400_000)
  expect(lines.get('Canonical')).toBe(`${publicUrl}/.well-known/security.txt`)
  expect((await publicSite(neighbour).ask('/.well-known/security.txt')).status).toBe(404)
})
