/** The sheet behind a link, in a browser: on a train, and without JavaScript on a small screen in Arabic. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saySheets } from '../../src/domains/reporting/answering/answering.messages.ts'
import { listLinks } from '../../src/domains/reporting/answering/link.queries.ts'
import { endLink } from '../../src/domains/reporting/answering/passing.verbs.ts'
import { read } from '../../src/platform/transact.ts'
import { narrow, noBrowser, oneBrowser, onPage } from '../support/browser.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'
import { sheetPages } from '../support/sheet-pages.ts'

let city: ServedCity
let browser: Browser
let sheet: string

const kept = (page: Page) => page.evaluate('localStorage.length')

describe.skipIf(noBrowser)(`sheets${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('sheets', ['de', 'en', 'ar'])
    sheet = (await sheetPages(city.scope)).open.at(-1)!
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('without JavaScript, at 320 pixels and in Arabic it is filled in and sent', async () => {
    await onPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await page.goto(`${city.publicUrl}/ar${sheet}`)
      await page.locator('#done').fill('اثنتا عشرة مجموعة')
      await page.locator('#figures__0__value').fill('٧٨')
      await page.locator('button[value=send]').click()
      await page.getByText(saySheets('ar', 'notice.answered')).waitFor()
      await page.goto(`${city.publicUrl}/ar${sheet}`)
      expect(await page.locator('#figures__0__value').inputValue()).toBe('78')
    })
  })

  test('what was written without a connection stands there again, beside what others have saved since', async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(`${city.publicUrl}/de${sheet}`)
      await page.locator('#outlook').fill('Im Zug geschrieben')
      await page.context().setOffline(true)
      await page.locator('button[value=send]').click()
      await page.getByText(saySheets('de', 'kept.offline')).waitFor()
      await page.context().setOffline(false)
      await onPage(browser, { viewport: narrow }, async (other) => {
        await other.goto(`${city.publicUrl}/de${sheet}`)
        await other.locator('#effect__claimed').fill('Von jemand anderem')
        await other.locator('button[value=send]').click()
        await other.getByText(saySheets('de', 'notice.answered')).waitFor()
      })
      await page.goto(`${city.publicUrl}/de${sheet}`)
      await page.getByText(saySheets('de', 'kept.title')).waitFor()
      expect(await page.locator('#outlook').inputValue()).toBe('Im Zug geschrieben')
      await page.locator('button[value=send]').click()
      await page.getByText(saySheets('de', 'notice.merged')).waitFor()
      expect(await kept(page)).toBe(0)
      await page.goto(`${city.publicUrl}/de${sheet}`)
      expect(await page.locator('#effect__claimed').inputValue()).toBe('Von jemand anderem')
      expect(await page.locator('#outlook').inputValue()).toBe('Im Zug geschrieben')
    })
  })

  test('words that are thrown away are gone, and of a link that was ended nothing stays on the device', async () => {
    await onPage(browser, { viewport: narrow }, async (page) => {
      const write = async () => {
        await page.goto(`${city.publicUrl}/de${sheet}`)
        await page.locator('#outlook').fill('Noch nicht gesendet')
        await expect.poll(() => kept(page)).toBe(1)
      }
      await write()
      await page.reload()
      await page.locator('[data-discard]').click()
      expect([await page.locator('#outlook').inputValue(), await kept(page)]).toEqual(['Im Zug geschrieben', 0])
      await write()
      const [link] = await read(city.scope, (tx) => listLinks(tx, { mail: 'rosa@amt.example' }))
      const first = link!.delegatedBy ?? link!.id
      await endLink(city.scope, first)
      await page.goto(`${city.publicUrl}/de${sheet}`, { waitUntil: 'load' })
      expect(await page.locator('textarea').inputValue()).toContain('Noch nicht gesendet')
      expect(await kept(page)).toBe(0)
    })
  })
})
