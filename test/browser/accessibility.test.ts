/** Every kind of page, public and local, as axe sees it: in German and Arabic, in both schemes, at 400 % and in forced colours. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../src/demo/act.ts'
import { usualQuestions } from '../../src/domains/reporting/rounds/question.ts'
import { prepareRound } from '../../src/domains/reporting/rounds/round.verbs.ts'
import { languages } from '../../src/i18n/languages.ts'
import { complaintsOf } from '../support/axe.ts'
import { unseated } from '../support/bodies.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { guidePages } from '../support/guide-pages.ts'
import { inquiryPages } from '../support/inquiry.ts'
import { meetingPages } from '../support/meeting-pages.ts'
import { invited, member } from '../support/members.ts'
import { added, drafted } from '../support/plans.ts'
import { reportPages } from '../support/report-pages.ts'
import { reportingRound, roundSettings } from '../support/reported-plan.ts'
import { talkedAbout } from '../support/reviewed-plan.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'
import { sheetPages } from '../support/sheet-pages.ts'
import { forcedPaths, formPaths, localPaths, publicPaths } from './page-kinds.ts'

/** Each page is looked at twice, each time in as many other respects as can be: a fault of any shows in one of the two. */
const light = { how: 'wide and light', lang: 'de', dir: 'ltr', locale: 'de-DE', viewport: wide } as const
/** A wide window at 400 % is as narrow as this. */
const dark = {
  how: 'at 400 %, dark and in Arabic',
  lang: 'ar',
  dir: 'rtl',
  locale: 'ar',
  viewport: narrow,
  colorScheme: 'dark',
} as const
const forced = { viewport: wide, forcedColors: 'active', colorScheme: 'dark' } as const
let city: ServedCity
let browser: Browser
/** A page of the guide, which speaks more languages than the rest. */
let inEveryLanguage = ''

describe.skipIf(noBrowser)(`accessibility${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('accessibility', [...languages])
    const draft = await drafted(city.scope, { title: 'Entwurf', slug: 'entwurf' })
    await added(city.scope, draft, { title: 'Warte auf Stand' })
    await talkedAbout(city.scope)
    await member(city.scope)
    await unseated(city.scope)
    const { plan } = await reportingRound(city.scope)
    must(await prepareRound(city.scope, plan.slug, { ...roundSettings, title: 'Sachstand 2027' }, usualQuestions))
    await invited(city.scope)
    const meetings = await meetingPages(city.scope)
    const [reports, sheets] = [await reportPages(city.scope), await sheetPages(city.scope)]
    const inquiries = await inquiryPages(city.scope)
    const guide = await guidePages(city.scope)
    inEveryLanguage = guide.detail
    publicPaths.push(...meetings.open, ...reports.open, ...sheets.open, ...inquiries.open, ...guide.open)
    localPaths.push(...meetings.local, ...reports.local, ...sheets.local, ...inquiries.local)
    forcedPaths.push(...reports.open.slice(3, 4))
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('a fault is seen, be it of structure, in the dark or from right to left', async () => {
    await onPage(browser, dark, async (page) => {
      await page.goto(`${city.publicUrl}/de/plan`)
      await page.evaluate("document.documentElement.dir = 'rtl'")
      await page.evaluate("document.documentElement.removeAttribute('lang')")
      await page.evaluate(`(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(':root { color-scheme: light dark } h1 { color: light-dark(black, #222) } [dir=rtl] h2 { color: silver; background: white }')
        document.adoptedStyleSheets = [sheet]
      })()`)
      const found = await complaintsOf(page)
      for (const one of ['html-has-lang: html', '<h1', '<h2'])
        expect(found.some((words) => words.includes(one))).toBe(true)
    })
  })

  test.for([light, dark])('the public pages, $how', { timeout: 180_000 }, async ({ lang, dir, ...options }) => {
    await onPage(browser, options, async (page) => {
      const found: string[] = []
      for (const path of publicPaths) {
        await page.goto(`${city.publicUrl}/${lang}${path}`)
        expect(await page.locator('html').getAttribute('dir')).toBe(dir)
        found.push(...(await complaintsOf(page)), ...(await overhanging(page, path)))
      }
      expect(found).toEqual([])
    })
  })

  test('a page of the guide, in each of its languages', { timeout: 120_000 }, async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      const found: string[] = []
      for (const lang of languages) {
        const answer = await page.goto(`${city.publicUrl}/${lang}${inEveryLanguage}`)
        expect([lang, answer?.status(), await page.locator('html').getAttribute('lang')]).toEqual([lang, 200, lang])
        found.push(...(await complaintsOf(page)), ...(await overhanging(page, lang)))
      }
      expect(found).toEqual([])
    })
  })

  test('in forced colours nothing is lost against its ground', async () => {
    await onPage(browser, forced, async (page) => {
      const found: string[] = []
      await page.goto(city.localAddress())
      for (const path of forcedPaths) {
        await page.goto(path.startsWith('/workspace') ? `${city.localUrl}${path}` : `${city.publicUrl}/de${path}`)
        found.push(...(await complaintsOf(page, ['color-contrast'])))
      }
      expect(found).toEqual([])
    })
  })

  test.for([light, dark])(
    'the local pages, and once their forms with everything wrong, $how',
    { timeout: 400_000 },
    async ({ dir, ...options }) => {
      await onPage(browser, options, async (page) => {
        const found: string[] = []
        const look = async () => {
          expect(await page.locator('html').getAttribute('dir'), page.url()).toBe(dir)
          found.push(...(await complaintsOf(page)), ...(await overhanging(page, page.url())))
        }
        await page.goto(`${city.localUrl}/workspace`)
        await look()
        await page.goto(city.localAddress())
        for (const path of [...localPaths, `/workspace/examples?dir=${dir}`]) {
          await page.goto(`${city.localUrl}${path}`)
          await look()
        }
        await page.goto(`${city.localUrl}/workspace/translations/ar`)
        await page.locator('.records a').first().click()
        await page.locator('form.translated').waitFor()
        await look()
        await page.goto(`${city.localUrl}/workspace/people`)
        await page.locator('a[href$="/data"]').first().click()
        await look()
        await page.getByRole('button').first().click()
        await look()
        const unit = await page.goto(`${city.localUrl}/workspace/units/schule`)
        await look()
        const post = /\/workspace\/posts\/[^"]+/.exec((await unit?.text()) ?? '')?.[0] ?? ''
        await page.goto(`${city.localUrl}${post}`)
        await look()
        await page.goto(`${city.localUrl}/workspace/measures/warte-auf-stand`)
        const acts = await hrefsOf(page, [
          '/words/measure/',
          '/files',
          '/split',
          '/merge',
          '/move',
          '/remove',
          '/retire',
        ])
        // What a mistake adds to a form is the same in every look: once is enough, where there is the least room for it.
        const mistaken = dir === 'rtl' ? [...formPaths, '/workspace/units', post, ...acts] : []
        for (const path of mistaken) {
          await page.goto(`${city.localUrl}${path}`)
          // The button of a sheet stands last, that of a unit or a post before those that are folded away.
          const buttons = page.locator('main form[method=post] button[type=submit]:visible')
          await (/units|posts/.test(path) ? buttons.first() : buttons.last()).click()
          await page.locator('.error-summary').waitFor()
          await look()
        }
        if (dir === 'ltr') return expect(found).toEqual([])
        // The last of them was the end of a measure: with its reason it shows what will happen.
        await page.locator('#reason').fill('Weil')
        await page.locator('main form[method=post] button[type=submit]').last().click()
        await page.locator('.preview').waitFor()
        await look()
        expect(found).toEqual([])
      })
    },
  )
})

/** Where the links of a page lead that have these words in their address, one each. */
async function hrefsOf(page: Page, words: string[]): Promise<string[]> {
  const hrefs = words.map((word) => page.locator(`a[href*="${word}"]`).first().getAttribute('href'))
  return (await Promise.all(hrefs)).map((href) => href ?? '')
}
