/** Every kind of page, public and local, as axe sees it: in both languages, both schemes, both directions. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { complaintsOf } from '../support/axe.ts'
import { narrow, noBrowser, onPage, openBrowser, wide } from '../support/browser.ts'
import { added, drafted } from '../support/plans.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const publicPaths = [
  '/',
  '/plan',
  '/plan/bildung',
  `/plans/${musterstadt.plans[0]!.slug}`,
  `/goals/${musterstadt.plans[0]!.goals[0]!.slug}`,
  '/goals/beratungsstellen-und-schutzraeume',
  '/measures',
  '/measures?words=xyzzy',
  '/measures/lerncafe-nord',
  '/measures/digital-sprechstunde',
  '/nix',
]
const localPaths = [
  '/workspace',
  '/workspace/plans/entwurf',
  '/workspace/plans/zusammen-in-musterstadt/measures',
  '/workspace/plans/zusammen-in-musterstadt/measures/new',
  '/workspace/plans/zusammen-in-musterstadt/words',
  '/workspace/measures/lerncafe-nord',
  '/workspace/examples',
  '/nix',
]
const formPaths = ['/workspace/measures/warte-auf-stand', '/workspace/plans/zusammen-in-musterstadt/measures/new']
let city: ServedCity
let browser: Browser

describe.skipIf(noBrowser)(`accessibility${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('accessibility')
    const draft = await drafted(city.scope, { title: 'Entwurf', slug: 'entwurf' })
    await added(city.scope, draft, { title: 'Warte auf Stand' })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await city?.close()
  })

  test('a fault is seen, be it of structure, in the dark or from right to left', async () => {
    await onPage(browser, { viewport: wide }, async (page) => {
      await page.goto(`${city.publicUrl}/de/plan`)
      await page.evaluate("document.documentElement.removeAttribute('lang')")
      await page.evaluate(`(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(':root { color-scheme: light dark } h1 { color: light-dark(black, #222) } [dir=rtl] h2 { color: silver; background: white }')
        document.adoptedStyleSheets = [sheet]
      })()`)
      const found = await complaintsOn(page)
      expect(found.filter((one) => !one.startsWith('dark'))).toEqual([expect.stringContaining('html-has-lang: html')])
      const inTheDark = found.filter((one) => one.startsWith('dark, right to left: /de/plan: color-contrast: '))
      expect(inTheDark.some((one) => one.includes('<h1'))).toBe(true)
      expect(inTheDark.some((one) => one.includes('<h2'))).toBe(true)
    })
  })

  test.for([
    { lang: 'de', viewport: wide, how: 'wide' },
    { lang: 'en', viewport: narrow, how: 'narrow' },
  ])('the public pages, in $lang, $how', { timeout: 180_000 }, async ({ lang, viewport }) => {
    await onPage(browser, { viewport }, async (page) => {
      const found: string[] = []
      for (const path of publicPaths) {
        await page.goto(`${city.publicUrl}/${lang}${path}`)
        found.push(...(await complaintsOn(page)))
      }
      expect(found).toEqual([])
    })
  })

  test.for([
    { locale: 'de-DE', viewport: narrow, how: 'narrow' },
    { locale: 'en-GB', viewport: wide, how: 'wide' },
  ])(
    'the local pages, and their forms with everything wrong, in $locale, $how',
    { timeout: 180_000 },
    async (options) => {
      await onPage(browser, options, async (page) => {
        await page.goto(`${city.localUrl}/workspace`)
        const found = await complaintsOn(page)
        await page.goto(city.localAddress())
        for (const path of localPaths) {
          await page.goto(`${city.localUrl}${path}`)
          found.push(...(await complaintsOn(page)))
        }
        const words = await page.goto(`${city.localUrl}/workspace/plans/entwurf/words`)
        const revised = /\/workspace\/words\/measure\/[^"]+/.exec((await words?.text()) ?? '')?.[0] ?? ''
        for (const path of [...formPaths, revised]) {
          await page.goto(`${city.localUrl}${path}`)
          await page.getByRole('button').first().click()
          await page.locator('.error-summary').waitFor()
          found.push(...(await complaintsOn(page)))
        }
        expect(found).toEqual([])
      })
    },
  )
})

/**
 * Everything once; then the rules that depend on how it looks in the dark and from right to left, as Arabic will be read:
 * both at once, for a fault of either shows in both.
 */
async function complaintsOn(page: Page): Promise<string[]> {
  const looks = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable']
  const found = await complaintsOf(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.evaluate("document.documentElement.dir = 'rtl'")
  found.push(...(await complaintsOf(page, looks)).map((one) => `dark, right to left: ${one}`))
  await page.emulateMedia({ colorScheme: 'light' })
  return found
}
