/** Follows every link of the site from its home page, as a search engine does. */
import { describe, expect } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { sayPortal } from '../../src/portal/portal.messages.ts'
import { expectSealed } from '../support/answers.ts'
import { test } from '../support/city.ts'
import { expectValidHtml } from '../support/html-validity.ts'
import { elementsOf, linksOf, textOf } from '../support/page.ts'
import { drafted } from '../support/plans.ts'
import { localSite, publicSite, publicUrl } from '../support/site.ts'

type Visited = { path: string; from: string; html: string }

describe.for(['de', 'en'] as const)('from the home page in %s', (lang) => {
  test('every link leads to a page that is whole, and each kind of page is valid HTML', { timeout: 120_000 }, async ({
    scope,
  }) => {
    const site = publicSite(scope)
    // Files and framed pictures are no pages; they are tried where they are made.
    const isPage = (href: string) => href.startsWith(`/${lang}/`) && !/\.\w+(\?|$)|\/embed(\?|$)/.test(href)
    const pages = await crawl(site.ask, `/${lang}/`, isPage)
    const addresses = new Set(pages.map((page) => page.path.split('?')[0]))

    for (const { path, from, html } of pages) {
      const where = `${path}, linked on ${from}`
      expect(html, where).toContain(`<html lang="${lang}" dir="ltr">`)
      expect(textOf(html), where).toContain(sayPortal(lang, 'frame.demo'))
      expect(html, where).not.toMatch(
        / style="|<style|<script(?! type="application\/ld\+json")| on[a-z]+="|javascript:/,
      )
      // What search engines are told holds a place for words in braces.
      const shown = html.replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
      expect(shown, where).not.toMatch(/\b(undefined|NaN)\b|\[object |Invalid Date|\{[a-z_]+(, plural)?[,}]/)
      const canonical = elementsOf(html, 'link').find((link) => link.rel === 'canonical')?.href ?? ''
      expect(canonical.startsWith(`${publicUrl}/${lang}/`), where).toBe(true)
      const sisters = elementsOf(html, 'link').filter((link) => link.rel === 'alternate' && link.hreflang)
      expect(sisters.map((link) => link.hreflang)).toEqual(['de', 'en', 'x-default'])
      for (const { id, hash } of anchorsOf(html)) expect(html, `${where}: #${hash}`).toContain(`id="${id}"`)
    }
    // What holds today can be reached without knowing its address; what has ended still answers to its own.
    for (const plan of musterstadt.plans) {
      for (const goal of plan.goals) expect(addresses).toContain(`/${lang}/goals/${goal.slug}`)
      for (const { key } of plan.measures) {
        const path = `/${lang}/measures/${key.replace(/^m-/, '')}`
        if (addresses.has(path)) continue
        const html = await (await site.ask(path)).text()
        expect(html, path).toMatch(/class="lineage-notice"|class="[^"]*notice"/)
      }
    }
    expect(pages.length).toBeGreaterThan(100)
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])

    // Pages of one kind differ in which of their parts they have: those with the most parts stand for the rest. In the
    // second language the parts are the same, and what is marked as being in another one shows on the first of them.
    const enough = lang === 'de' ? 8 : 2
    const kinds = Map.groupBy(pages, (page) => page.path.split('/')[2])
    for (const ofKind of kinds.values()) {
      const fullest = ofKind.toSorted((a, b) => partsOf(b) - partsOf(a)).slice(0, enough)
      for (const { html } of fullest) await expectValidHtml(html)
    }
  })
})

test.for(['de', 'en'] as const)(
  'from the local start page in %s every link leads to a page that is whole',
  async (lang, { scope }) => {
    await drafted(scope)
    const site = localSite(scope, { lang })
    // The page of examples is left out: what its components lead to is invented.
    const visited = new Map<string, number>()
    const isNewKind = (href: string) => {
      const times = (visited.get(kindOf(href)) ?? 0) + 1
      visited.set(kindOf(href), times)
      return times <= 4
    }
    const pages = await crawl(
      site.ask,
      '/workspace',
      (href) => /^\/workspace(\/(?!examples)|\?|$)/.test(href) && isNewKind(href),
    )
    for (const { path, from, html } of pages) {
      const where = `${path}, linked on ${from}`
      expect(html, where).toContain(`<html lang="${lang}" dir="ltr">`)
      expect(html, where).not.toMatch(/ style="|<style|<script>| on[a-z]+="|javascript:/)
      expect(html, where).not.toMatch(/\b(undefined|NaN)\b|\[object |Invalid Date/)
    }
    const kinds = Map.groupBy(pages, ({ path }) => kindOf(path))
    for (const [page] of kinds.values()) await expectValidHtml(page!.html)
    expect(kinds.size).toBeGreaterThanOrEqual(5)
    expect(site.lines.filter((line) => line.msg === 'bug')).toEqual([])
  },
)

/** An address without what names a record: of hundreds of sheets a few are enough. */
function kindOf(path: string): string {
  const [bare = ''] = path.split('?')
  return bare.replace(/\/[\da-f-]{36}/g, '/…').replace(/(plans|measures|units|posts)\/[^/]+/, '$1/…')
}

/** Goes from page to page, along the links that are `inside`. */
async function crawl(
  ask: (path: string) => Promise<Response>,
  start: string,
  inside: (href: string) => boolean,
): Promise<Visited[]> {
  const waiting = [{ path: start, from: 'nothing' }]
  const seen = new Set([start])
  const pages: Visited[] = []
  let briefs = 0
  for (const { path, from } of waiting) {
    const answer = await ask(path)
    expect(answer.status, `${path}, linked on ${from}`).toBe(200)
    expectSealed(answer)
    // A file to take home leads nowhere.
    if (answer.headers.has('Content-Disposition')) continue
    const html = await answer.text()
    pages.push({ path, from, html })
    for (const href of linksOf(html)) {
      expect(href, `on ${path}`).toMatch(/^(\/(de|en|api|workspace)(\/|\?|$)|#|https:\/\/|mailto:|tel:)/)
      const next = href.split('#')[0] ?? ''
      // Choices narrow choices: each is followed once, from where nothing is chosen.
      if (!inside(next) || seen.has(next) || (path.includes('?') && next.includes('?'))) continue
      seen.add(next)
      // Each record has a paper of its own, made when it is asked for: some of them tell of all.
      const isBrief = /^\/workspace\/briefs\/./.test(next)
      if (isBrief) briefs += 1
      if (isBrief && briefs > 6) continue
      waiting.push({ path: next, from: path })
    }
  }
  return pages
}

function anchorsOf(html: string) {
  return linksOf(html)
    .filter((href) => href.startsWith('#'))
    .map((href) => ({ hash: href, id: href.slice(1) }))
}

function partsOf({ html }: Visited): number {
  return new Set([...html.matchAll(/ class="([^"]*)"/g)].map(([, name]) => name)).size
}
