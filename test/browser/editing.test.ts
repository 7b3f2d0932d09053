/** The person at the computer publishes a plan and says how a measure stands, and everybody can read it. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sayEditing } from '../../src/domains/plan/editing/editing.messages.ts'
import { sayPlan } from '../../src/domains/plan/plan.messages.ts'
import { sayWorkspace } from '../../src/workspace/workspace.messages.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { added, drafted } from '../support/plans.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const say = (key: Parameters<typeof sayEditing>[1], values = {}) => sayEditing('de', key, values)
let city: ServedCity
let browser: Browser

describe.skipIf(noBrowser)(`editing in a browser${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('editing')
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('nothing touches the title of a page: not its errors, its buttons or its list', async () => {
    const { slug } = await drafted(city.scope, { title: 'Entwurf mit Abstand' })
    await onPage(browser, { viewport: wide }, async (page) => {
      await page.goto(city.localAddress())
      const plan = `${city.localUrl}/workspace/plans/${slug}`
      for (const address of [`${city.localUrl}/workspace`, plan, `${plan}/measures`, `${plan}/measures/new`]) {
        await page.goto(address)
        expect([address, await roomBelowTitle(page)]).toEqual([address, expect.toSatisfy((room) => room >= 16)])
      }
      await page.getByRole('button', { name: say('measure.save') }).click()
      await page.locator('.error-summary').waitFor()
      expect(await roomBelowTitle(page)).toBeGreaterThanOrEqual(16)
    })
  })

  test.for([
    // These pages have no script at all, as is looked up below: each way of looking and of going without is tried once.
    { how: 'on a telephone without JavaScript', viewport: narrow, javaScriptEnabled: false },
    { how: 'on a desk', viewport: wide, javaScriptEnabled: true },
  ])('$how', async ({ how, viewport, javaScriptEnabled }) => {
    const title = `Plan ${how}`
    const draft = await drafted(city.scope, { title })
    const measure = await added(city.scope, draft, { title: `Lotsen ${how}` })
    await onPage(browser, { viewport, javaScriptEnabled }, async (page) => {
      const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
      await page.goto(`${city.localUrl}/workspace`)
      await heading(sayWorkspace('de', 'closed.title'))
      await page.goto(city.localAddress())
      expect(page.url()).toBe(`${city.localUrl}/workspace`)
      await heading(say('editions.title'))

      await page.locator(`a[href="/workspace/plans/${draft.slug}"]`).click()
      await heading(title)
      expect(await page.locator('script').count()).toBe(0)
      await page.getByLabel(say('draft.body')).fill('Rat der Stadt')
      await page.getByLabel(say('draft.decided_on')).fill('31.2.2026')
      await page.getByRole('button', { name: say('draft.publish_now') }).click()
      await page.getByRole('link', { name: say('error.form.unknown_day') }).click()
      expect(await page.locator(':focus').getAttribute('name')).toBe('decidedOn')
      expect(await page.getByLabel(say('draft.body')).inputValue()).toBe('Rat der Stadt')
      await page.getByLabel(say('draft.decided_on')).fill('17.11.2026')
      await page.getByLabel(say('draft.successor')).selectOption({ index: 1 })
      await page.getByRole('button', { name: say('draft.publish_now') }).click()
      await page.getByRole('link', { name: say('error.plan.publish_unconfirmed') }).click()
      expect(await page.locator(':focus').getAttribute('name')).toBe('surePublish')
      await page.getByLabel(say('draft.sure_publish')).check()
      await page.getByRole('button', { name: say('draft.publish_now') }).click()
      await page.getByText(say('draft.published')).waitFor()

      await page.goto(`${city.localUrl}/workspace/measures/${measure.slug}`)
      expect(await page.locator('script').count()).toBe(0)
      await page.getByLabel(sayPlan('de', 'status.started'), { exact: true }).check()
      await page.getByLabel(sayPlan('de', 'assessment.at_risk'), { exact: true }).check()
      await page.getByRole('button', { name: say('status.save') }).click()
      await page.getByRole('link', { name: say('error.status.reason_missing') }).waitFor()
      expect(await page.getByLabel(sayPlan('de', 'assessment.at_risk'), { exact: true }).isChecked()).toBe(true)
      await page.getByLabel(say('status.reason')).fill(`Es fehlt an Räumen, ${how}.`)
      await page.getByRole('button', { name: say('status.save') }).click()
      await page.getByText(say('status.saved')).waitFor()

      await page.goto(`${city.publicUrl}/de/measures/${measure.slug}`)
      await page.getByText(`Es fehlt an Räumen, ${how}.`).first().waitFor()
      await page.goto(`${city.publicUrl}/de/plan`)
      await heading(title)
    })
  })

  test('at 320 px nothing hangs over the edge, whichever way it is read', async () => {
    const draft = await drafted(city.scope, { title: 'Donaudampfschifffahrtsgesellschaftsplan' })
    const over: string[] = []
    await onPage(browser, { viewport: narrow }, async (page) => {
      await page.goto(city.localAddress())
      for (const path of [
        '',
        `/plans/${draft.slug}`,
        '/plans/zusammen-in-musterstadt/measures',
        '/plans/zusammen-in-musterstadt/measures/new',
        '/measures/lerncafe-nord',
      ]) {
        await page.goto(`${city.localUrl}/workspace${path}`)
        over.push(...(await overhanging(page, path)))
        await page.evaluate("document.documentElement.dir = 'rtl'")
        over.push(...(await overhanging(page, `${path} right to left`)))
      }
    })
    expect(over).toEqual([])
  })
})

/** Pixels between the title and what follows it, as they are seen. */
async function roomBelowTitle(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const title = document.querySelector('.title')
    return title.nextElementSibling.getBoundingClientRect().top - title.getBoundingClientRect().bottom
  })()`)
}
