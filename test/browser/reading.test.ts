/** A person reads the plan: on a telephone and on a desk, with JavaScript and without. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { sayPages } from '../../src/domains/plan/pages/pages.messages.ts'
import { sayPlan } from '../../src/domains/plan/plan.messages.ts'
import { languages } from '../../src/i18n/languages.ts'
import { weaveExamples } from '../../src/ui/weave/weave.examples.tsx'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const today = musterstadt.plans.at(-1)!
const goal = today.goals.find((one) => one.key === 'B9')!
const measure = today.measures.find((one) => one.goals.includes('B9'))!
let city: ServedCity
let browser: Browser

describe.skipIf(noBrowser)(`reading in a browser${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('reading', [...languages])
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  describe.for([
    // These pages have no script at all (test/journeys/crawl.test.ts): each way of looking and of going without is tried once.
    { how: 'on a telephone without JavaScript', viewport: narrow, javaScriptEnabled: false },
    { how: 'on a desk', viewport: wide, javaScriptEnabled: true },
  ])('$how', ({ viewport, javaScriptEnabled }) => {
    const options = { viewport, javaScriptEnabled }

    test('from the home page to a goal to a measure, and to the same page in English', async () => {
      await onPage(browser, options, async (page) => {
        await page.goto(city.publicUrl)
        expect(page.url()).toBe(`${city.publicUrl}/de/`)
        await page.getByRole('link', { name: sayPages('de', 'home.read_plan') }).click()
        await page.getByRole('heading', { level: 1, name: today.title.de }).waitFor()
        await page.locator(`main a[href="/de/goals/${goal.slug}"]`).first().click()
        await page.getByRole('heading', { level: 1, name: goal.short.de }).waitFor()
        await page.locator('h3').getByRole('link', { name: measure.title.de }).first().click()
        await page.getByRole('heading', { level: 1, name: measure.title.de }).waitFor()
        await page.getByText(measure.statuses.at(-1)!.reason).first().waitFor()
        const german = page.url()
        await inEnglish(page)
        await page.getByRole('heading', { level: 1, name: measure.title.en }).waitFor()
        expect(page.url()).toBe(german.replace('/de/', '/en/'))
        expect(await page.locator('html').getAttribute('lang')).toBe('en')
        await page.goBack()
        expect(page.url()).toBe(german)
      })
    })

    test('the list of measures, filtered; the filter is in the address and survives the language', async () => {
      await onPage(browser, options, async (page) => {
        await page.goto(`${city.publicUrl}/de/measures`)
        const all = await page.locator('main .row').count()
        // On a telephone the choices are folded.
        const fold = page.locator('search > details > summary')
        if (await fold.isVisible()) await fold.click()
        await page.getByLabel(sayPlan('de', 'measures.field')).selectOption('bildung')
        await page.getByLabel(sayPlan('de', 'measures.status')).selectOption('started')
        await page.getByRole('button', { name: sayPlan('de', 'measures.apply') }).click()
        await page.waitForURL(/field=bildung/)
        expect(page.url()).toContain('status=started')
        const some = await page.locator('main .row').count()
        expect(some).toBeGreaterThan(0)
        expect(some).toBeLessThan(all)
        expect(await page.getByLabel(sayPlan('de', 'measures.status')).inputValue()).toBe('started')
        await inEnglish(page)
        await page.getByRole('heading', { level: 1, name: sayPlan('en', 'measures.title') }).waitFor()
        expect(await page.locator('main .row').count()).toBe(some)
        await page.getByRole('link', { name: sayPlan('en', 'measures.reset') }).click()
        await page.waitForURL(`${city.publicUrl}/en/measures`)
        expect(await page.locator('main .row').count()).toBe(all)
      })
    })
  })

  test.for(['de', 'ar'])('at 320 px nothing hangs over the edge, in %s', async (lang) => {
    const over: string[] = []
    await onPage(browser, { viewport: narrow }, async (page) => {
      for (const path of kindsOfPages(lang)) {
        await page.goto(`${city.publicUrl}${path}`)
        over.push(...(await overhanging(page, path)))
      }
    })
    expect(over).toEqual([])
  })

  test('at 320 px the weave of twelve fields and 120 goals is whole, each knot large enough for a finger', async () => {
    const example = weaveExamples.examples.find(({ name }) => name.startsWith('twelve'))
    await onPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(`${city.publicUrl}/de/`)
      for (const dir of ['ltr', 'rtl']) {
        await page.evaluate(`document.documentElement.dir = '${dir}'`)
        await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(String(example?.view))}`)
        expect(await overhanging(page, dir)).toEqual([])
        const sizes = (await page.evaluate(
          `[...document.querySelectorAll('.knot')].map((one) => one.getBoundingClientRect()).map((box) => Math.min(box.width, box.height))`,
        )) as number[]
        expect(sizes.length).toBeGreaterThanOrEqual(120)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24)
      }
    })
  })

  test('the keyboard comes to the content first, then to every link, and one sees where it is', async () => {
    await onPage(browser, { viewport: wide }, async (page) => {
      await page.goto(`${city.publicUrl}/de/`)
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      expect(await focused.getAttribute('href')).toBe('#content')
      const box = await focused.boundingBox()
      expect(box!.y).toBeGreaterThanOrEqual(0)
      expect(box!.height).toBeGreaterThan(20)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.evaluate("document.querySelector('main').contains(document.activeElement)")).toBe(true)

      await page.goto(`${city.publicUrl}/de/measures`)
      const stops = (await page.locator('a[href], button, input, select').count()) as number
      const rings: string[] = []
      for (let i = 0; i < Math.min(stops, 30); i++) {
        await page.keyboard.press('Tab')
        rings.push(
          await page.evaluate(`(() => {
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
            const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
            return seen ? 'seen' : document.activeElement.outerHTML.slice(0, 80)
          })()`),
        )
      }
      expect(rings.filter((ring) => ring !== 'seen')).toEqual([])
    })
  })

  test('on paper there is the content, without what only a screen can use', async () => {
    await onPage(browser, { viewport: wide }, async (page) => {
      await page.goto(`${city.publicUrl}/de/measures`)
      await page.emulateMedia({ media: 'print' })
      for (const gone of ['nav.bar__menu', 'nav.languages', 'form.filter']) {
        expect([gone, await page.locator(gone).isVisible()]).toEqual([gone, false])
      }
      expect(await page.locator('main h3').first().isVisible()).toBe(true)
    })
  })
})

/** On a telephone the languages are one line, which opens at a tap; on a desk they stand beside each other. */
async function inEnglish(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'English' })
  const line = page.locator('.languages summary')
  expect(await link.isVisible()).toBe(!(await line.isVisible()))
  if (await line.isVisible()) {
    await line.focus()
    await page.keyboard.press('Enter')
  }
  await link.click()
}

function kindsOfPages(lang: string): string[] {
  const paths = ['/', '/plan', '/plan/bildung', `/plans/${musterstadt.plans[0]!.slug}`, `/goals/${goal.slug}`]
  const more = [
    '/measures',
    '/measures?words=xyzzy',
    '/measures/lerncafe-nord',
    '/measures/messe',
    '/languages',
    '/nix',
  ]
  const pictures = ['/pictures/weave', '/pictures/timeline', '/pictures/money', '/pictures/lineage']
  return [...paths, ...more, ...pictures].map((path) => `/${lang}${path}`)
}
