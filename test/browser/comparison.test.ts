/** A new version of a document against the plan in force, with JavaScript and without. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../src/demo/act.ts'
import { keepRead, text } from '../../src/domains/plan/comparison/again.fixture.ts'
import { sayComparison } from '../../src/domains/plan/comparison/comparison.messages.ts'
import { draftDocument } from '../../src/domains/plan/document-draft.verbs.ts'
import { publishPlan } from '../../src/domains/plan/plan.ts'
import { complaintsOf } from '../support/axe.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const say = (key: Parameters<typeof sayComparison>[1], values = {}) => sayComparison('de', key, values)
let city: ServedCity
let browser: Browser

/** A plan of its own for each way, and its title. */
async function published(word: string): Promise<string> {
  const title = `Plan ${word}`
  const drafted = must(
    await draftDocument(city.scope, await keepRead(city.scope, 'plan.txt', text), { title, slug: `plan-${word}` }),
  )
  must(await publishPlan(city.scope, drafted.planId, 1, { reason: 'beschlossen', adoption: null }))
  return title
}

describe.skipIf(noBrowser)(`a new version of a document in a browser${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('comparison')
    browser = await oneBrowser()
  }, 60_000)
  afterAll(async () => {
    await city?.close()
  })

  test.for([
    {
      how: 'on a telephone without JavaScript',
      viewport: narrow,
      javaScriptEnabled: false,
      word: 'gern',
      goal: '2.2 Frauen finden gern Schwimmkurse am Vormittag',
    },
    {
      how: 'on a desk, in the dark',
      viewport: wide,
      javaScriptEnabled: true,
      word: 'spielend',
      goal: '2.2 Frauen finden spielend Schwimmkurse in den Ferien',
    },
  ])('$how', { timeout: 60_000 }, async ({ viewport, javaScriptEnabled, word, goal }) => {
    const changed = text.replace('gut Deutsch', `gut und ${word} Deutsch`).replace(/2\.2 .*/, goal)
    const plan = await published(word)
    const newer = await keepRead(city.scope, `${word}.txt`, changed)
    const colorScheme = javaScriptEnabled ? 'dark' : 'light'
    await onPage(browser, { viewport, javaScriptEnabled, colorScheme }, async (page) => {
      await page.goto(city.localAddress())
      await page.goto(`${city.localUrl}/workspace/documents/${newer}`)
      await page.getByRole('link', { name: say('links.one', { title: plan }) }).click()
      await page.locator('ins', { hasText: word }).first().waitFor()
      expect(await overhanging(page, 'comparison')).toEqual([])
      if (javaScriptEnabled) expect(await complaintsOf(page)).toEqual([])
      await page
        .getByText(/^Dasselbe wie bisher/)
        .first()
        .click()
      await page.getByRole('button', { name: say('questions.answer') }).click()
      await page.getByText(say('answers.title')).waitFor()
      const boxes = page.locator('#changed input[type=checkbox]')
      await page
        .locator('#changed')
        .getByRole('button', { name: say('tick.group_none') })
        .press('Enter')
      await page.locator('#changed:not(:has(:checked))').waitFor()
      await page
        .locator('#changed')
        .getByRole('button', { name: say('tick.group') })
        .press('Enter')
      await page.locator('#changed:has(:checked)').waitFor()
      expect(await boxes.evaluateAll((all) => all.every((box) => (box as HTMLInputElement).checked))).toBe(true)
      if (javaScriptEnabled) await page.getByRole('status').getByText(say('tick.group_done')).waitFor()
      expect(page.url()).toContain(javaScriptEnabled ? '/comparison/' : '#changed')
      await page.getByRole('button', { name: say('take.now') }).click()
      await page.getByText(say('done', { changed: 2, added: 0, ended: 0 })).waitFor()
    })
  })
})
