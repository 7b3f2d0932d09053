/** A person reads a plan in from its document, corrects what is wrong and makes a draft of it, with JavaScript and without. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayDocument } from '../../src/domains/plan/document/document.messages.ts'
import { projectRoot } from '../../src/platform/root.ts'
import { complaintsOf } from '../support/axe.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const say = (key: Parameters<typeof sayDocument>[1], values = {}) => sayDocument('de', key, values)
const sample = join(projectRoot, 'src/domains/plan/import/samples/gruenwerder.txt')
let city: ServedCity
let browser: Browser

describe.skipIf(noBrowser)(`a document in a browser${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('document')
    browser = await oneBrowser()
  }, 60_000)
  afterAll(async () => {
    await city?.close()
  })

  test.for([
    { how: 'on a telephone without JavaScript', viewport: narrow, javaScriptEnabled: false },
    { how: 'on a desk, by the keyboard', viewport: wide, javaScriptEnabled: true },
  ])('$how', { timeout: 120_000 }, async ({ viewport, javaScriptEnabled }) => {
    await onPage(browser, { viewport, javaScriptEnabled }, async (page) => {
      await page.goto(city.localAddress())
      await page.getByLabel(say('documents.file')).setInputFiles(sample)
      await page.getByRole('button', { name: say('documents.upload_now') }).click()
      await page.waitForURL(/documents\/[\da-f-]{36}/)
      const passage = page.locator('[data-passage]').nth(javaScriptEnabled ? 5 : 3)
      const key = await passage.getAttribute('data-passage')
      expect(await passage.getByText(say('says.person')).count()).toBe(0)
      if (javaScriptEnabled) await byKeyboard(page, 6, '9')
      else {
        await passage.locator('summary').click()
        await passage.locator('.acts__open button[value="set-aside"]').click()
      }
      const corrected = page.locator(`[data-passage="${key}"]`)
      await corrected.getByText(say('says.person')).waitFor()
      expect(page.url()).toContain(`done=${key}`)
      expect(await overhanging(page, 'document')).toEqual([])
      if (javaScriptEnabled) expect(await complaintsOf(page)).toEqual([])

      if (javaScriptEnabled) await page.keyboard.press('u')
      else await page.locator('#undo button').click()
      await corrected.getByText(say('says.person')).waitFor({ state: 'detached' })

      const splittable = page.locator('[data-passage]:has(select[name=offset])').first()
      await splittable.locator('summary').click()
      await splittable.getByRole('button', { name: say('act.split_alike') }).click()
      await page.getByRole('heading', { level: 1, name: say('split_alike.title') }).waitFor()
      expect(await overhanging(page, 'split everywhere')).toEqual([])
      if (javaScriptEnabled) expect(await complaintsOf(page)).toEqual([])
      await page.getByRole('link', { name: say('alike.back') }).click()

      await page.getByLabel(say('draft.name')).fill('Mein Entwurf')
      await page.getByRole('button', { name: say('draft.now') }).click()
      await page.getByRole('heading', { level: 1, name: 'Mein Entwurf' }).waitFor()
    })
  })
})

/** Goes to the nth passage by `j` and says what it is; nothing is loaded anew. */
async function byKeyboard(page: Page, nth: number, key: string): Promise<void> {
  await page.evaluate("document.body.dataset.same = 'page'")
  for (let press = 0; press < nth; press++) await page.keyboard.press('j')
  await page.keyboard.press(key)
  await page.locator('#undo button').waitFor()
  expect(await page.evaluate('document.body.dataset.same')).toBe('page')
}
