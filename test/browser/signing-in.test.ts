/** Somebody is invited, comes in, secures their sign-in, leaves and comes back: in a real browser, without JavaScript. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountsRoutes } from '../../src/domains/accounts/accounts.routes.ts'
import { sayPeople } from '../../src/domains/accounts/people/people.messages.ts'
import { saySignIn } from '../../src/domains/accounts/sign-in/sign-in.messages.ts'
import { sayEditing } from '../../src/domains/plan/editing/editing.messages.ts'
import { sayWorkspace } from '../../src/workspace/workspace.messages.ts'
import { complaintsOf } from '../support/axe.ts'
import { narrow, noBrowser, oneBrowser, onPage, overhanging, wide } from '../support/browser.ts'
import { linkSentTo, member } from '../support/members.ts'
import { oneTimeCode } from '../support/one-time-code.ts'
import { type ServedCity, serveCity } from '../support/served-city.ts'

const mail = 'nadia@verein.example'
let city: ServedCity
let browser: Browser

describe.skipIf(noBrowser)(`signing in${noBrowser}`, () => {
  beforeAll(async () => {
    city = await serveCity('signing-in')
    browser = await oneBrowser()
  })
  afterAll(async () => {
    await city?.close()
  })

  test('from the invitation to a second step and back in, on a telephone', { timeout: 120_000 }, async () => {
    let letter = ''
    await onPage(browser, { viewport: wide, javaScriptEnabled: false }, async (page) => {
      await page.goto(city.localAddress())
      await page.goto(`${city.localUrl}${accountsRoutes.people()}`)
      await page.getByLabel(sayPeople('de', 'invite.name'), { exact: true }).fill('Nadia Nasser')
      await page.getByLabel(sayPeople('de', 'invite.mail')).fill(mail)
      const form = page.locator('form[action$="/invitations"]')
      await form.getByLabel(sayPeople('de', 'invite.role'), { exact: true }).selectOption('coordinator')
      await page.getByRole('button', { name: sayPeople('de', 'invite.send') }).click()
      await page.getByText(sayPeople('de', 'notice.invited')).waitFor()
      await page.goto(`${city.localUrl}${accountsRoutes.outbox()}`)
      letter = (await page.locator('.letter a').first().getAttribute('href')) ?? ''
    })
    await onPage(browser, { viewport: narrow, javaScriptEnabled: false }, async (page) => {
      await page.goto(letter)
      await press(page, 'invited.press')
      await page.getByRole('heading', { level: 1, name: sayEditing('de', 'editions.title') }).waitFor()
      await page.goto(`${city.publicUrl}${accountsRoutes.me()}`)
      await page.getByRole('link', { name: saySignIn('de', 'factor.set_up') }).click()
      await press(page, 'factor.start')
      const key = (await page.locator('.command code').innerText()).replaceAll(' ', '')
      expect(await overhanging(page, 'second step')).toEqual([])
      await page.getByLabel(saySignIn('de', 'factor.code')).fill(oneTimeCode(key))
      await press(page, 'factor.confirm')
      const emergency = await page.locator('.command code').first().innerText()
      await page.getByRole('link', { name: saySignIn('de', 'factor.back') }).click()
      await page.getByRole('button', { name: sayWorkspace('de', 'frame.sign_out') }).click()
      await page.goto(`${city.publicUrl}/workspace`)
      expect(page.url()).toBe(`${city.publicUrl}${accountsRoutes.signIn()}`)
      await page.getByLabel(saySignIn('de', 'mail')).fill(mail)
      await press(page, 'send')
      await page.getByText(saySignIn('de', 'sent')).waitFor()
      await city.settled()
      await page.goto(`${city.publicUrl}${await linkSentTo(city.scope, mail)}`)
      await press(page, 'link.press')
      await page.getByLabel(saySignIn('de', 'code.field')).fill(emergency)
      await press(page, 'code.go')
      await page.getByRole('heading', { level: 1, name: sayEditing('de', 'editions.title') }).waitFor()
    })
  })

  test('by a passkey that the device makes, without a mail', { timeout: 120_000 }, async () => {
    const address = await member(city.scope, { mail: 'omid@verein.example', name: 'Omid' })
    await onPage(browser, { viewport: narrow }, async (page) => {
      await withDevice(page)
      const site = `${city.publicUrl}${accountsRoutes.signIn()}`
      await page.goto(site)
      await page.getByLabel(saySignIn('de', 'mail')).fill(address)
      await press(page, 'send')
      await city.settled()
      await page.goto(`${city.publicUrl}${await linkSentTo(city.scope, address)}`)
      await press(page, 'link.press')
      await page.goto(`${city.publicUrl}${accountsRoutes.me()}`)
      await press(page, 'passkeys.make')
      await page.getByText(saySignIn('de', 'passkeys.made')).waitFor()
      expect(await complaintsOf(page)).toEqual([])
      expect(await overhanging(page, 'me')).toEqual([])
      await page.getByRole('button', { name: sayWorkspace('de', 'frame.sign_out') }).click()
      await press(page, 'passkeys.use')
      await page.getByRole('heading', { level: 1, name: sayEditing('de', 'editions.title') }).waitFor()
      // The key is taken back, and the device is sent away.
      await page.goto(`${city.publicUrl}${accountsRoutes.me()}`)
      await page.locator('form[action*="/passkeys/"] button').click()
      await page.getByText(saySignIn('de', 'passkeys.ended')).waitFor()
      await page.getByRole('button', { name: sayWorkspace('de', 'frame.sign_out') }).click()
      await press(page, 'passkeys.use')
      await page.getByText(saySignIn('de', 'passkeys.not_used')).waitFor()
    })
  })

  test('its pages are open to everybody, in the light and in the dark', { timeout: 120_000 }, async () => {
    const found: string[] = []
    for (const options of [{ viewport: wide }, { viewport: narrow, colorScheme: 'dark' } as const]) {
      await onPage(browser, options, async (page) => {
        await page.goto(`${city.publicUrl}${accountsRoutes.signIn()}`)
        found.push(...(await complaintsOf(page)), ...(await overhanging(page, 'sign-in')))
        await press(page, 'send')
        await page.locator('.error-summary').waitFor()
        found.push(...(await complaintsOf(page)))
        await page.goto(`${city.publicUrl}/workspace/sign-in/abc`)
        found.push(...(await complaintsOf(page)), ...(await overhanging(page, 'link')))
      })
    }
    expect(found).toEqual([])
  })
})

/** A telephone that asks for its owner's finger, who is always there. */
async function withDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const owner = { hasResidentKey: true, hasUserVerification: true, isUserVerified: true }
  const options = { protocol: 'ctap2', transport: 'internal', automaticPresenceSimulation: true, ...owner } as const
  await devtools.send('WebAuthn.addVirtualAuthenticator', { options })
}

async function press(page: Page, key: Parameters<typeof saySignIn>[1]): Promise<void> {
  await page.getByRole('button', { name: saySignIn('de', key), exact: true }).click()
}
