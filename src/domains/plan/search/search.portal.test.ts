import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { saySearch } from './search.messages.ts'

const address = (q: string, rest = '') => `/de/search?q=${encodeURIComponent(q)}${rest}`

describe('the search page', () => {
  test('shows what was found, how many of each kind, and the words for which it was', async ({ scope }) => {
    const site = publicSite(scope)
    const html = await (await site.ask(address('Wohnung finden'))).text()
    await expectValidHtml(html)
    expect(linksOf(html)).toContain('/de/measures/wohnlotsen')
    expect(html).toMatch(/Gemeinsam eine <mark>Wohnung<\/mark>/)
    expect(elementsOf(html, 'input').find(({ name }) => name === 'q')?.value).toBe('Wohnung finden')
    const kind = linksOf(html).find((href) => href.endsWith('kind=goal')) ?? ''
    const goals = await (await site.ask(kind)).text()
    expect(linksOf(goals)).toContain('/de/goals/bezahlbares-wohnen-und-wohnformen')
    expect(linksOf(goals)).not.toContain('/de/measures/wohnlotsen')
  })

  test('puts earlier editions behind today, and says so', async ({ scope }) => {
    const html = await (await publicSite(scope).ask(address('Wohnung'))).text()
    expect(headingsOf(html, 2)).toContain(saySearch('de', 'earlier'))
    const [today, earlier] = ['bezahlbares-wohnen-und-wohnformen', 'wohnen-2008'].map((slug) => html.indexOf(slug))
    expect(today).toBeGreaterThan(0)
    expect(earlier).toBeGreaterThan(today!)
    expect(textOf(html)).toContain('früher: Lokaler Integrationsplan 2008')
  })

  test.for([
    ['S-07', '/de/measures/'],
    ['b9', '/de/goals/beratungsstellen-und-schutzraeume'],
    ['1412/2022', '/de/plan'],
  ] as const)('jumps to what a code names: %s', async ([code, start], { scope }) => {
    const html = await (await publicSite(scope).ask(address(code))).text()
    const hits = html.slice(html.indexOf('class="hits"'))
    expect(linksOf(hits)[0]?.startsWith(start)).toBe(true)
  })

  test('shows a text in the reader’s language where there is one, else as it was written, and says which', async ({
    scope,
  }) => {
    const html = await (await publicSite(scope).ask('/en/search?q=rent+a+flat')).text()
    expect(html).toMatch(/fitting <mark>homes<\/mark>|Affordable and fitting/)
    expect(elementsOf(html, 'html')[0]).toMatchObject({ lang: 'en' })
  })

  test.for([
    ['', 'start'],
    ['🙂 🏠', 'none'],
    ['der die das und', 'vague'],
    ['qwrtz zxcvbn', 'none'],
  ] as const)('for "%s" it says so, and where to start', async ([typed, said], { scope }) => {
    const html = await (await publicSite(scope).ask(address(typed))).text()
    await expectValidHtml(html)
    expect(headingsOf(html, 2)[0]).toBe(saySearch('de', said, { words: typed }))
    expect(linksOf(html)).toContain('/de/plan/bildung')
    expect(html).toContain('tel:')
  })

  test('says when nothing fits the whole question, and shows what comes near', async ({ scope }) => {
    const html = await (await publicSite(scope).ask(address('Wohnung Raumschiff Krokodil Vulkan'))).text()
    expect(textOf(html)).toContain(saySearch('de', 'near'))
    expect(textOf(html)).toContain('Wohnung')
  })

  test.for([
    '<script>alert(1)</script> Wohnung',
    '"><img src=x onerror=alert(1)>',
    'Wohnung & <mark>Miete</mark>',
    '\ud800 \u202e Wohnung',
  ])('takes nothing typed for more than words: %s', async (typed, { scope }) => {
    const site = publicSite(scope)
    const answer = await site.ask(`/de/search?${new URLSearchParams({ q: typed.toWellFormed() })}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    expect(html).not.toMatch(/<script>|<img|<mark>Miete<\/mark>&lt;/)
    await expectValidHtml(html)
    expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
  })

  test('an address without end is refused, a long one is cut', async ({ scope }) => {
    const site = publicSite(scope)
    expect((await site.ask(address('a'.repeat(10_000)))).status).toBe(400)
    expect((await site.ask(address('Wohnung '.repeat(600)))).status).toBe(200)
    expect((await site.ask(address('Wohnung', '&kind=__proto__'))).status).toBe(200)
  })

  test('stands in the menu', async ({ scope }) => {
    expect(linksOf(await (await publicSite(scope).ask('/de/plan')).text())).toContain('/de/search')
  })
})
