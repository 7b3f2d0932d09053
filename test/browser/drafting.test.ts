/** Two colleagues at one sheet, each in a browser of their own; words that survive a closed one; the list by keyboard. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountsRoutes } from '../../src/domains/accounts/accounts.routes.ts'
import { saySignIn } from '../../src/domains/accounts/sign-in/sign-in.messages.ts'
import { sayDrafting } from '../../src/domains/plan/drafting/drafting.messages.ts'
import { sayEditing } from '../../src/domains/plan/editing/editing.messages.ts'
import { showMeasure } from '../../src/domains/plan/plan.ts'
import { complaintsOf } from '../support/axe.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { linkSentTo, member } from '../support/members.ts'
import { added, drafted, published } from '../support/plans.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const say = sayDrafting
let city: ServedCity
let browser: Browser

async function signedIn(page: Page, name: string): Promise<void> {
  page.setDefaultTimeout(20_000)
  const mail = await member(city.scope, {
    mail: `${name.toLowerCase()}@musterstadt.example`,
    name,
    role: 'coordinator',
  })
  await page.goto(`${city.publicUrl}${accountsRoutes.signIn()}`)
  await page.getByLabel(saySignIn('de', 'mail')).fill(mail)
  await page.getByRole('button', { name: saySignIn('de', 'send') }).click()
  await page.getByText(saySignIn('de', 'sent')).waitFor()
  await city.settled()
  await page.goto(`${city.publicUrl}${await linkSentTo(city.scope, mail)}`)
  await page.getByRole('button', { name: saySignIn('de', 'link.press') }).click()
  await page.getByRole('heading', { level: 1, name: sayEditing('de', 'editions.title') }).waitFor()
}

const save = async (page: Page) => {
  await page.locator('.drafting__bar button').click()
  await page.waitForLoadState()
}

describe.skipIf(noBrowser)(`two colleagues${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('drafting')
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('neither overwrites the other, on any screen, with and without JavaScript', { timeout: 120_000 }, async () => {
    const plan = await drafted(city.scope, { title: 'Zwei an einem Blatt' })
    const measure = await added(city.scope, plan, { description: 'Alt' })
    const sheet = `${city.publicUrl}/workspace/words/measure/${measure.id}`
    await onPage(browser, { viewport: narrow, colorScheme: 'dark' }, async (ada) => {
      await signedIn(ada, 'Ada')
      await onPage(browser, { viewport: wide, javaScriptEnabled: false }, async (ben) => {
        await signedIn(ben, 'Ben')
        await ben.goto(sheet)
        await ada.goto(sheet)
        await ada.getByText(say('de', 'looking', { names: 'Ben', count: 1 })).waitFor()
        await ben.locator('[name=description]').fill('Bens Worte')
        await ben.locator('[name=contact]').fill('Amt 50')
        await save(ben)
        await ben.getByText(say('de', 'notice.saved')).waitFor()
        await ada.locator('[name=description]').fill('Adas Worte')
        await ada.locator('[name=outlook]').fill('Gut')
        await ada.keyboard.press('Control+s')
        await ada.getByRole('heading', { name: say('de', 'conflict.title') }).waitFor()
        expect(await ada.locator('.conflict').textContent()).toMatch(/Adas Worte[\s\S]*Bens Worte/)
        expect([await complaintsOf(ada), await overhanging(ada, 'conflict')]).toEqual([[], []])
        await ada.getByLabel(say('de', 'conflict.mine'), { exact: true }).check()
        await save(ada)
        await ada.getByText(say('de', 'notice.saved')).waitFor()
      })
    })
    const saved = await showMeasure(city.scope, measure.slug)
    expect(saved.sheet).toMatchObject({ description: 'Adas Worte', outlook: 'Gut', contact: 'Amt 50' })
  })

  test('what was typed and not saved is there again after the browser was closed', { timeout: 90_000 }, async () => {
    const plan = await drafted(city.scope, { title: 'Nicht verloren' })
    const path = `${city.localUrl}/workspace/words/measure/${(await added(city.scope, plan)).id}`
    const typed = async (context: BrowserContext) => {
      const page = await context.newPage()
      await page.goto(path)
      return page
    }
    const first = await browser.newContext({ locale: 'de-DE' })
    const page = await first.newPage()
    await page.goto(city.localAddress())
    await page.goto(path)
    await page.locator('[name=description]').fill('Eine halbe Stunde Arbeit')
    await page.locator('[name=milestones__0__title]').fill('Start')
    const kept = "Object.values(localStorage).join('')"
    await expect.poll(() => page.evaluate(kept)).toContain('Start')
    const storageState = await first.storageState()
    await first.close()
    const second = await browser.newContext({ locale: 'de-DE', storageState })
    const again = await typed(second)
    await again.getByRole('button', { name: say('de', 'kept.restore') }).click()
    expect(await again.locator('[name=description]').inputValue()).toBe('Eine halbe Stunde Arbeit')
    await again.locator('[name=milestones__0__due]').fill('1.3.2027')
    await save(again)
    await again.getByText(say('de', 'notice.saved')).waitFor()
    expect(await again.evaluate('localStorage.length')).toBe(0)
    await second.close()
  })

  test('the list and the difference by keyboard, looked at in dark and forced colours', {
    timeout: 120_000,
  }, async () => {
    const plan = await published(city.scope, { title: 'Mit Tasten' })
    const measure = await added(city.scope, plan, { title: 'Anfang' })
    await added(city.scope, plan, { title: 'Ende' })
    await onPage(browser, { viewport: wide, colorScheme: 'dark', forcedColors: 'active' }, async (page) => {
      await page.goto(city.localAddress())
      await page.goto(`${city.localUrl}/workspace/plans/${plan.slug}/measures?sort=title`)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Space')
      expect(await page.locator(`[name=pick__${measure.id}]`).isChecked()).toBe(true)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('e')
      await page.waitForURL('**edit=*')
      expect(await complaintsOf(page)).toEqual([])
      await page.locator('#row-title').fill('Neuer Anfang')
      await page.locator('#row-reason').fill('Besser gesagt.')
      await page.keyboard.press('Control+Enter')
      await page.waitForURL('**notice=changed*')
      expect((await showMeasure(city.scope, measure.slug)).sheet.title).toBe('Neuer Anfang')
      await page.goto(`${city.localUrl}/workspace/words/measure/${measure.id}`)
      await page.locator('[name=description]').fill('Worum es geht')
      await save(page)
      await page.getByRole('heading', { level: 1, name: say('de', 'difference.title') }).waitFor()
      expect(await complaintsOf(page)).toEqual([])
      await page.goto(`${city.localUrl}/workspace/words/measure/${measure.id}/history`)
      expect(await complaintsOf(page)).toEqual([])
    })
  })
})
