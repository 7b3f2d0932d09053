/** Somebody who is watched leaves: what stays in the browser's history, and what is on the page without a network. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { narrow, noBrowser, oneBrowser, onPage } from '../support/browser.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

let city: ServedCity
let browser: Browser

/** Every entry of the tab's history, the current one last. */
async function wayBack(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  const { currentIndex, entries } = await client.send('Page.getNavigationHistory')
  expect(currentIndex).toBe(entries.length - 1)
  return entries
    .map(({ url, title }) => `${url.replace(city.publicUrl, '')} ${title}`)
    .filter((one) => !one.startsWith('about:'))
}

/** From the plan's home to the guide, and from there to a page whose readers may be watched, as a link on it leads. */
async function toSafety(page: Page): Promise<void> {
  await page.goto(`${city.publicUrl}/de/`)
  await page.getByRole('link', { name: 'Hilfe finden' }).first().click()
  await page.waitForURL('**/de/guide')
  await page.evaluate(`location.href = '/de/guide/safety'`)
  await page.waitForURL('**/de/guide/safety')
}

const out = (page: Page) => page.getByRole('link', { name: 'Seite schnell verlassen' })
const sensitive = /safety|Sicher/

describe.skipIf(noBrowser)(`whoever is watched leaves quickly${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('exit')
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('by the button: of the sensitive pages none is left in the history, also not one that was left before', async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      await toSafety(page)
      // To the same page in another language: a second sensitive page, which takes the place of the first.
      await page.getByRole('link', { name: 'English' }).click()
      await page.waitForURL('**/en/guide/safety')
      expect((await wayBack(page)).map((one) => one.split(' ')[0])).toEqual(['/de/', '/de/guide', '/en/guide/safety'])
      await page.getByRole('link', { name: 'Leave this page quickly' }).click()
      await page.waitForURL('**/en/')
      await page.getByRole('navigation').first().waitFor()
      const left = await wayBack(page)
      expect(left.map((one) => one.split(' ')[0])).toEqual(['/de/', '/de/guide', '/en/'])
      expect(left.filter((one) => sensitive.test(one))).toEqual([])
      for (const back of ['/de/guide', '/de/']) {
        await page.goBack()
        expect(new URL(page.url()).pathname).toBe(back)
        expect(await page.content()).not.toMatch(/Seite schnell verlassen/)
      }
    })
  })

  test('by the key, pressed three times and soon; twice is by mistake', async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      await toSafety(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.keyboard.press('a')
      await page.keyboard.press('Escape')
      expect(page.url()).toMatch(/safety$/)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForURL('**/de/')
      expect((await wayBack(page)).length).toBe(3)
    })
  })

  test('without a network: the harmless page stands ready', async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      await toSafety(page)
      await page.context().setOffline(true)
      await out(page).click()
      await page.getByRole('heading', { name: 'Integrationsplan Musterstadt' }).waitFor()
      expect(page.url()).toBe(`${city.publicUrl}/de/`)
      expect(await page.title()).toBe('Integrationsplan Musterstadt')
      expect(await page.locator('body').textContent()).not.toMatch(/Gewalt|sicher|verlassen|Hilfe/i)
      expect((await wayBack(page)).filter((one) => sensitive.test(one))).toEqual([])
    })
  })

  test('the button stays in reach down the page, and without JavaScript it says what it cannot', async () => {
    await onPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${city.publicUrl}/de/guide/safety`)
      await page.getByText('Ohne JavaScript zeigt „Zurück“').waitFor()
      await page.locator('footer').scrollIntoViewIfNeeded()
      await page.locator('main li').last().scrollIntoViewIfNeeded()
      const box = await out(page).boundingBox()
      expect(box && box.y >= 0 && box.y < narrow.height).toBe(true)
      await out(page).click()
      expect(page.url()).toBe(`${city.publicUrl}/de/`)
    })
  })

  // The control: what the usual way, an ordinary link, would have left.
  test('an ordinary link leaves what it leads away from', async () => {
    await onPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${city.publicUrl}/de/guide`)
      await page.goto(`${city.publicUrl}/de/guide/safety`)
      await out(page).click()
      await page.waitForURL('**/de/')
      expect((await wayBack(page)).filter((one) => sensitive.test(one)).length).toBe(1)
    })
  })
})
