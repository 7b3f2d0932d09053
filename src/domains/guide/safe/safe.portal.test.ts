import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { publicSite } from '../../../../test/support/site.ts'

test('a page whose readers may be watched tells nothing of itself, and nobody keeps it', async ({ scope }) => {
  const answer = await publicSite(scope).ask('/de/guide/safety')
  const head = (name: string) => answer.headers.get(name)
  expect(answer.status).toBe(200)
  expect(['Cache-Control', 'Referrer-Policy', 'X-Robots-Tag', 'Speculation-Rules'].map(head)).toEqual([
    'no-store',
    'no-referrer',
    'noindex',
    null,
  ])
  const html = await answer.text()
  expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe('Wegweiser · Musterstadt')
  expect(html).not.toMatch(/og:|name="description"|rel="canonical"|rel="alternate"|ld\+json/)
  await expectValidHtml(html)
})

test('nor does a list of pages know it', async ({ scope }) => {
  const { ask } = publicSite(scope)
  for (const path of ['/sitemap.xml', '/de/guide']) expect(await (await ask(path)).text()).not.toContain('/safety')
})
