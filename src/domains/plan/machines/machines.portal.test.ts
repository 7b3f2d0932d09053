import { expect } from 'vitest'
import { expectSealed } from '../../../../test/support/answers.ts'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { publicSite, publicUrl, type Site } from '../../../../test/support/site.ts'
import { showMeasures, showPlan } from '../plan.ts'

async function page(site: Site, path: string) {
  const answer = await site.ask(path)
  expect(answer.status, path).toBe(200)
  expectSealed(answer)
  return answer.text()
}

/** The blocks of data in a page, read as a browser would find them. */
function blocksOf(
  html: string,
): { '@graph'?: { '@type': string; name?: string }[]; '@type'?: string; name?: string }[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return blocks.map(([, block]) => JSON.parse(block ?? ''))
}

test('pages say to programs what they are about, and where their feed and calendar are', async ({ scope }) => {
  const site = publicSite(scope)
  const [goal] = (await showPlan(scope)).fields.flatMap(({ goals }) => goals)
  const { rows } = await showMeasures(scope, { field: null, status: null, assessment: null, words: '' })
  for (const [path, type] of [
    ['/de/', 'WebSite'],
    ['/de/plan', 'CreativeWork'],
    [`/en/goals/${goal!.slug}`, 'CreativeWork'],
    [`/de/measures/${rows[0]!.slug}`, 'Project'],
    ['/de/data', 'Dataset'],
  ] as const) {
    const html = await page(site, path)
    await expectValidHtml(html)
    const [block, ...more] = blocksOf(html)
    expect(more).toEqual([])
    expect(block?.['@type'] ?? block?.['@graph']?.[0]?.['@type'], path).toBe(type)
    const feeds = [
      ...html.matchAll(/<link rel="alternate" type="(?:application\/atom\+xml|text\/calendar)" href="([^"]+)"/g),
    ]
    for (const [, href] of feeds) expect((await site.ask(href!.replace(publicUrl, ''))).status, href).toBe(200)
    expect(feeds.length > 0, path).toBe(path !== '/de/data')
  }
})

test('no text can end the block of data that it stands in', async ({ scope }) => {
  const plan = await published(scope)
  const title = 'Chor</script><script>alert(1)</script><!--'
  const { slug } = await added(scope, plan, { title })
  const html = await page(publicSite(scope), `/de/measures/${slug}`)
  expect(html).not.toContain('<script>alert')
  expect(blocksOf(html)[0]?.['@graph']?.[0]?.name).toBe(title)
})

test('every address on the page of what can be taken home answers', async ({ scope }) => {
  const site = publicSite(scope)
  for (const lang of scope.city.languages) {
    const html = await page(site, `/${lang}/data`)
    const links = linksOf(html).filter((href) => /^\/(api|[a-z-]+\/[a-z]+\.[a-z]+)/.test(href))
    expect(links.length).toBeGreaterThan(10)
    for (const href of links) expect((await site.ask(href)).status, href).toBe(200)
  }
})

test('lists offer themselves, with what they are filtered by', async ({ scope }) => {
  const site = publicSite(scope)
  const links = linksOf(await page(site, '/de/measures?status=started'))
  expect(links).toContain('/de/measures.xlsx?status=started')
  for (const href of links.filter((one) => one.includes('status=started'))) {
    expect((await site.ask(href)).status, href).toBe(200)
  }
  expect(linksOf(await page(site, '/de/decisions'))).toContain('/de/decisions.csv')
  expect(linksOf(await page(site, '/de/plan'))).toContain('/de/goals.xlsx')
})

test('before a plan is published there is the interface alone', async ({ neighbour }) => {
  const html = await page(publicSite(neighbour), '/de/data')
  expect(linksOf(html)).toContain('/api/v1/openapi.json')
  expect(linksOf(html)).not.toContain('/de/measures.xlsx')
})
