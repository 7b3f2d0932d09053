import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { cookieOf, member, signIn } from '../../../../test/support/members.ts'
import { oneTimeCode } from '../../../../test/support/one-time-code.ts'
import { headingsOf, textOf } from '../../../../test/support/page.ts'
import { formOf, publicSite, type Site } from '../../../../test/support/site.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { showPeople } from '../people.verbs.ts'
import { insertPasskey, listPasskeys } from './passkey.queries.ts'
import { saySignIn } from './sign-in.messages.ts'

/** As Arabic keyboards write it. */
const arabic = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

/** Somebody who has set up an app: its key, the emergency codes, and the browser in which it was done. */
async function withFactor(scope: Scope, site: Site) {
  const mail = await member(scope)
  const { ask, send, Cookie } = await signIn(scope, site, mail)
  const setUp = await (await send(accountsRoutes.secondFactor())).text()
  await expectValidHtml(setUp)
  const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(setUp)![1]!.replaceAll(' ', '')
  const wrong = await send(accountsRoutes.confirmFactor(), { code: oneTimeCode(key, 50) })
  const again = await wrong.text()
  expect([wrong.status, again.includes(key.slice(0, 4))]).toEqual([422, true])
  await expectValidHtml(again)
  expect((await ask('/workspace')).status).toBe(200)
  const done = await site.ask(accountsRoutes.confirmFactor(), formOf({ code: oneTimeCode(key) }, { Cookie }))
  const html = await done.text()
  await expectValidHtml(html)
  expect(headingsOf(html, 1)).toEqual([saySignIn('de', 'factor.done')])
  const codes = [...html.matchAll(/<code>(\w{5}-\w{5})<\/code>/g)].map((one) => one[1]!)
  return { mail, key, codes, Cookie: cookieOf(done), before: Cookie }
}

describe('a second step', () => {
  test('is asked for after the link, and until then nothing is open', async ({ scope }) => {
    const site = publicSite(scope)
    const { mail, key, codes, Cookie, before } = await withFactor(scope, site)
    expect(codes).toHaveLength(10)
    expect((await site.ask('/workspace', { headers: { Cookie } })).status).toBe(200)
    const old = await site.ask('/workspace', { headers: { Cookie: before } })
    expect(old.headers.get('Location')).toBe(accountsRoutes.signIn())
    const { ask, send } = await signIn(scope, site, mail)
    for (const path of ['/workspace', accountsRoutes.me(), accountsRoutes.secondFactor(), '/workspace/nix']) {
      expect([path, (await ask(path)).headers.get('Location')]).toEqual([path, accountsRoutes.code()])
    }
    for (const path of [accountsRoutes.endFactor(), '/workspace/measures/lerncafe-nord']) {
      expect((await send(path)).headers.get('Location')).toBe(accountsRoutes.code())
    }
    await expectValidHtml(await (await ask(accountsRoutes.code())).text())
    const wrong = await send(accountsRoutes.code(), { code: '000000' })
    expect(wrong.status).toBe(422)
    expect(textOf(await wrong.text())).toContain(saySignIn('de', 'error.code'))
    const code = oneTimeCode(key, 1)
    const right = await send(accountsRoutes.code(), { code: `${code.slice(0, 3)} ${arabic(code.slice(3))}` })
    expect(right.headers.get('Location')).toBe('/workspace')
    expect((await ask('/workspace')).status).toBe(200)
  })

  test('that nobody has begun is neither confirmed nor ended, whatever form was left open', async ({ scope }) => {
    const site = publicSite(scope)
    const { send } = await signIn(scope, site, await member(scope))
    for (const code of ['123456', 'abcde-fghij', '']) {
      for (const path of [accountsRoutes.confirmFactor(), accountsRoutes.endFactor()]) {
        const answer = await send(path, { code })
        expect([path, code, answer.status]).toEqual([path, code, 200])
        await expectValidHtml(await answer.text())
      }
      expect((await send(accountsRoutes.code(), { code })).headers.get('Location')).toBe('/workspace')
    }
    expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
  })

  test('takes each code once, of the app and for an emergency', async ({ scope }) => {
    const site = publicSite(scope)
    const { mail, key, codes } = await withFactor(scope, site)
    const give = async (code: string) => {
      const { send } = await signIn(scope, site, mail)
      return (await send(accountsRoutes.code(), { code })).status
    }
    expect(await give(oneTimeCode(key))).toBe(422)
    expect(await give(codes[0]!)).toBe(303)
    expect(await give(codes[0]!)).toBe(422)
  })

  test('is not guessed: after six tries in a quarter of an hour it waits, whoever tries', async ({ scope }) => {
    const site = publicSite(scope)
    const { mail, key } = await withFactor(scope, site)
    const { send } = await signIn(scope, site, mail)
    const statuses = []
    for (let i = 0; i < 5; i++) statuses.push((await send(accountsRoutes.code(), { code: String(100_000 + i) })).status)
    expect(statuses).toEqual([422, 422, 422, 422, 429])
    expect((await send(accountsRoutes.code(), { code: oneTimeCode(key, 1) })).status).toBe(429)
  })

  test('is switched off with a code, and its owner is written to', async ({ scope }) => {
    const site = publicSite(scope)
    const { mail, codes, Cookie } = await withFactor(scope, site)
    const end = (code: string) => site.ask(accountsRoutes.endFactor(), formOf({ code }, { Cookie }))
    expect((await end('123456')).status).toBe(422)
    const ended = await end(codes[3]!)
    expect(ended.headers.get('Location')).toBe(`${accountsRoutes.me()}?notice=factor_ended`)
    const { ask } = await signIn(scope, site, mail)
    expect((await ask('/workspace')).status).toBe(200)
    expect(await scope.db.selectFrom('accountsSecondFactor').selectAll().execute()).toEqual([])
  })

  test('is reset by an administrator for whoever has lost it, and their sessions end', async ({ scope }) => {
    const site = publicSite(scope)
    const { mail, Cookie } = await withFactor(scope, site)
    const [ada] = (await showPeople(scope)).members
    const boss = await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe', role: 'administrator' })
    const { send, ask: look } = await signIn(scope, site, boss)
    expect(await (await look(accountsRoutes.people())).text()).toContain(accountsRoutes.reset(ada!.id))
    const key = { credential: 'c', publicKey: new Uint8Array([1]), counter: 0, transports: [], host: 'h', device: '' }
    await insertPasskey(scope.db, { personId: ada!.id, ...key, madeAt: scope.now })
    expect((await send(accountsRoutes.reset(ada!.id))).status).toBe(303)
    expect(await listPasskeys(scope.db, ada!.id)).toEqual([])
    expect((await site.ask('/workspace', { headers: { Cookie } })).headers.get('Location')).toBe(
      accountsRoutes.signIn(),
    )
    const { ask } = await signIn(scope, site, mail)
    expect((await ask('/workspace')).status).toBe(200)
  })

  test('leaves neither key nor codes readable in the database', async ({ scope }) => {
    const { key, codes } = await withFactor(scope, publicSite(scope))
    const kept = JSON.stringify(await scope.db.selectFrom('accountsSecondFactor').selectAll().execute())
    for (const secret of [key, ...codes]) expect(kept).not.toContain(secret)
    const told = (await read(scope, listOutgoing)).map(({ subject }) => subject)
    expect(told).toContain(saySignIn('de', 'mail.factor_subject', { city: scope.city.name }))
  })
})
