import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../test/support/page.ts'
import { publicSite, publicUrl } from '../../../test/support/site.ts'
import { sayAbout } from './about.messages.ts'
import { legalTopics } from './about.routes.ts'
import { sayLegal } from './legal/legal.messages.ts'

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test('what the law wants said is said, or said to be missing, one step from every page', async ({
    scope,
    neighbour,
  }) => {
    for (const topic of legalTopics) {
      const path = `/${lang}/about/${topic}`
      expect(linksOf(await (await publicSite(scope).ask(`/${lang}/measures`)).text())).toContain(path)
      for (const [of, missing] of [
        [scope, false],
        [neighbour, true],
      ] as const) {
        const answer = await publicSite(of).ask(path)
        const html = await answer.text()
        expect([path, answer.status]).toEqual([path, 200])
        expect(headingsOf(html, 1)).toEqual([sayAbout(lang, `${topic}.title`)])
        expect(textOf(html).includes(sayLegal(lang, 'missing')), `${path} of ${of.city.name}`).toBe(missing)
        await expectValidHtml(html)
      }
    }
  })

  test('the imprint names who publishes, for whom, who answers and who supervises', async ({ scope }) => {
    const told = textOf(await (await publicSite(scope).ask(`/${lang}/about/imprint`)).text())
    for (const one of ['Marktplatz 1', '0555 0100-0', 'Ruth Sander', 'Aylin Demir', 'DE000000000', 'Bezirksregierung'])
      expect(told).toContain(one)
  })

  test('the statement on accessibility claims nothing that nobody has looked at', async ({ scope }) => {
    const html = await (await publicSite(scope).ask(`/${lang}/about/accessibility`)).text()
    expect(textOf(html)).toContain(sayLegal(lang, 'access.none'))
    expect(textOf(html)).not.toContain(sayLegal(lang, 'access.full'))
    expect(linksOf(html)).toContain('https://schlichtung.example.org/')
    expect(linksOf(html)).toContain(`/${lang}/about/contact`)
  })
})

describe('feedback', () => {
  const mailOf = (html: string) => new URL(linksOf(html).find((href) => href.includes('?subject='))!)

  test('begins at the foot of a page and knows which page it was', async ({ scope }) => {
    const site = publicSite(scope)
    const from = await (await site.ask('/en/measures?status=started')).text()
    const link = elementsOf(from, 'a').find(({ rel }) => rel === 'nofollow')!
    expect(link.href).toBe('/en/about/contact?page=%2Fmeasures')
    const html = await (await site.ask(link.href!)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain(`${publicUrl}/en/measures`)
    const mail = mailOf(html)
    expect(mail.pathname).toBe('plan@musterstadt.example.org')
    expect(mail.searchParams.get('body')).toContain(`${publicUrl}/en/measures`)
    expect(linksOf(html)).toContain('tel:+495550100200')
  })

  test.for([
    'https://evil.example/',
    '//evil.example',
    '/a//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/"><script>alert(1)</script>',
    '/../../x',
    '/a?b=c',
    '/a\r\nBcc: x@y.example',
    '/%',
    `/${'a'.repeat(300)}`,
    '',
  ])('is about no page where the address is none of ours: %j', async (page, { scope }) => {
    const site = publicSite(scope)
    const html = await (await site.ask(`/de/about/contact?${new URLSearchParams({ page })}`)).text()
    const plain = await (await site.ask('/de/about/contact')).text()
    expect(mailOf(html).href).toBe(mailOf(plain).href)
    expect(textOf(html)).toBe(textOf(plain))
  })

  test('a city that cannot be reached says so and offers no mail', async ({ neighbour }) => {
    const html = await (await publicSite(neighbour).ask('/de/about/contact')).text()
    expect(textOf(html)).toContain(sayAbout('de', 'contact.unreachable'))
    expect(linksOf(html).filter((href) => /^(mailto|tel):/.test(href))).toEqual([])
  })
})
