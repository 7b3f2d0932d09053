import { describe, expect } from 'vitest'
import { test } from '../../test/support/city.ts'
import { observe } from '../../test/support/observatory.ts'
import { publicSite } from '../../test/support/site.ts'

describe('by the rules of MDN’s Observatory', () => {
  test.for(['/de/', '/en/plan', '/de/measures', '/de/about/privacy', '/de/nix', '/sitemap.xml', '/', '/healthz'])(
    '%s is A+, with every bonus',
    async (path, { scope }) => {
      const answer = await publicSite(scope).ask(path)
      const { score, grade, findings } = observe(answer, await answer.text())
      expect(findings.filter(({ points }) => points < 0)).toEqual([])
      expect([grade, score]).toEqual(['A+', 130])
    },
  )

  test('a page without its headers would not be', () => {
    expect(observe(new Response(''), '').grade).toBe('D')
    const headers = { 'Content-Security-Policy': "default-src 'self'; script-src 'self' 'unsafe-inline'" }
    expect(observe(new Response('', { headers }), '').findings[0]?.rule).toBe('csp-implemented-with-unsafe-inline')
  })

  test('nor is one that browsers may come to without https', async ({ scope }) => {
    const answer = await publicSite(scope, { publicUrl: 'http://localhost:3000' }).ask('/de/')
    expect(observe(answer, await answer.text()).grade).toBe('B+')
  })
})
