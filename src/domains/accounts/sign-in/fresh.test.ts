import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { textOf } from '../../../../test/support/page.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { saySignIn } from './sign-in.messages.ts'

test('who signed in a while ago shows once more who they are before an act that lets somebody in', async ({
  scope,
}) => {
  const at = { now: scope.now }
  const site = publicSite(scope, { now: () => at.now })
  const { ask, send } = await signIn(scope, site, await member(scope, { role: 'administrator' }))
  const again = `${accountsRoutes.signIn()}?again=yes`
  const json = {
    method: 'POST',
    body: '{}',
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
  }
  expect((await ask(accountsRoutes.server())).status).toBe(200)
  expect((await ask(accountsRoutes.offerPasskey(), json)).status).toBe(200)
  at.now = new Date(Date.now() + 20 * 60_000)
  expect((await ask(accountsRoutes.server())).headers.get('Location')).toBe(again)
  expect((await send(accountsRoutes.server(), { name: 'x' })).headers.get('Location')).toBe(again)
  expect((await send(accountsRoutes.secondFactor())).headers.get('Location')).toBe(again)
  const offered = await ask(accountsRoutes.offerPasskey(), json)
  expect([offered.status, await offered.json()]).toEqual([403, { to: again }])
  expect((await ask('/workspace')).status).toBe(200)
  expect(textOf(await (await site.ask(again)).text())).toContain(saySignIn('de', 'again'))
})

test('what no device of ours sent is no key', async ({ scope }) => {
  const site = publicSite(scope)
  const { ask } = await signIn(scope, site, await member(scope))
  const sent = (body: string) => ({
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
  })
  for (const body of ['', '{}', 'null', '[]', '{"id":5}', '\u0000']) {
    for (const path of [accountsRoutes.passkeys(), accountsRoutes.byPasskey()]) {
      expect([body, path, (await ask(path, sent(body))).status]).toEqual([body, path, 400])
    }
  }
  for (const body of ['{"id":"x"}', '{"id":"x","response":{"clientDataJSON":"e30"},"type":"public-key","rawId":"x"}']) {
    for (const path of [accountsRoutes.passkeys(), accountsRoutes.byPasskey()]) {
      expect([body, path, (await ask(path, sent(body))).status]).toEqual([body, path, 422])
    }
  }
  expect(
    (await site.ask(accountsRoutes.byPasskey(), { ...sent('{"id":"x"}'), headers: { 'Sec-Fetch-Site': 'cross-site' } }))
      .status,
  ).toBe(403)
})
