import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linkSentTo, member, signIn } from '../../../../test/support/members.ts'
import { headingsOf, textOf } from '../../../../test/support/page.ts'
import { formOf, publicSite } from '../../../../test/support/site.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { endRole, showPeople } from '../people.verbs.ts'
import { saySignIn } from './sign-in.messages.ts'

const signInPath = accountsRoutes.signIn()

describe('a link by mail', () => {
  test('signs in with one press, and leaves a cookie that no script and no other site can use', async ({ scope }) => {
    const site = publicSite(scope)
    const { answer, ask } = await signIn(scope, site, await member(scope))
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/workspace'])
    const cookie = answer.headers.getSetCookie().join()
    for (const part of ['__Secure-', 'Path=/workspace', 'HttpOnly', 'Secure', 'SameSite=Lax']) {
      expect(cookie).toContain(part)
    }
    expect((await ask('/workspace')).status).toBe(200)
  })

  test('as does a passkey that is asked for', async ({ scope }) => {
    const answer = await publicSite(scope).ask(accountsRoutes.askPasskey(), formOf({}))
    const cookie = answer.headers.getSetCookie().join()
    for (const part of ['__Secure-', 'Path=/workspace', 'HttpOnly', 'Secure', 'SameSite=Strict']) {
      expect(cookie).toContain(part)
    }
  })

  test('is not used up by a program that opens it before its reader does', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    await site.ask(signInPath, formOf({ mail }))
    await site.settled()
    const link = (await linkSentTo(scope, mail))!
    for (const method of ['GET', 'HEAD', 'GET']) {
      const opened = await site.ask(link, { method })
      expect([opened.status, opened.headers.get('Set-Cookie')]).toEqual([200, null])
    }
    expect((await site.ask(link, formOf({}))).status).toBe(303)
  })

  test('is good once, and only for a while', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    const { link } = await signIn(scope, site, mail)
    const again = await site.ask(link, formOf({}))
    const html = await again.text()
    expect([again.status, again.headers.get('Set-Cookie')]).toEqual([422, null])
    expect(headingsOf(html, 1)).toEqual([saySignIn('de', 'used.title')])
    await expectValidHtml(html)
    await site.ask(signInPath, formOf({ mail }))
    await site.settled()
    await scope.db
      .updateTable('accountsVerification')
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .execute()
    expect((await site.ask((await linkSentTo(scope, mail))!, formOf({}))).status).toBe(422)
  })

  test('is sent to nobody who takes no part, and the answer does not tell', async ({ scope, neighbour }) => {
    const site = publicSite(scope)
    const known = await member(scope)
    const elsewhere = await member(neighbour, { mail: 'nora@nachbarstadt.example' })
    const answers = []
    for (const mail of [known, 'niemand@example.org', elsewhere]) {
      const answer = await site.ask(signInPath, formOf({ mail }))
      const headers = [...answer.headers].filter(([name]) => name !== 'date')
      answers.push([answer.status, headers, await answer.text()])
    }
    await site.settled()
    expect(answers[1]).toEqual(answers[0])
    expect(answers[2]).toEqual(answers[0])
    const sent = (await read(scope, listOutgoing)).filter(({ words }) => words.includes('/sign-in/'))
    expect(sent.map(({ to }) => to)).toEqual([known])
  })

  test('is found by the address however it is written, and refused where it is none', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    await site.ask(signInPath, formOf({ mail: `  ${mail.toUpperCase()} ` }))
    await site.settled()
    expect(await linkSentTo(scope, mail)).toBeDefined()
    for (const wrong of ['', 'ada', 'ada@', 'a b@c.de', 'a@b', '<script>@x.de', `${'x'.repeat(300)}@example.org`]) {
      const answer = await site.ask(signInPath, formOf({ mail: wrong }))
      const html = await answer.text()
      expect([wrong, answer.status]).toEqual([wrong, 422])
      expect(textOf(html)).toContain(saySignIn('de', 'error.mail'))
      if (wrong === 'ada@') expect(html).toContain('value="ada@"')
      await expectValidHtml(html)
    }
  })

  test('is sent four times in a quarter of an hour and no more; from one place sixty are asked for', async ({
    scope,
  }) => {
    const site = publicSite(scope, { behindProxy: true })
    const mail = await member(scope)
    const from = (place: string) => formOf({ mail }, { 'X-Forwarded-For': place })
    const statuses = []
    for (let i = 0; i < 61; i++) statuses.push((await site.ask(signInPath, from('203.0.113.7'))).status)
    expect(statuses).toEqual([...Array(60).fill(303), 429])
    expect((await site.ask(signInPath, from('203.0.113.8'))).status).toBe(303)
    await site.settled()
    const sent = (await read(scope, listOutgoing)).filter(({ words }) => words.includes('/sign-in/'))
    expect(sent).toHaveLength(4)
  })

  test('is known neither to the log nor to the database', async ({ scope }) => {
    const site = publicSite(scope)
    const { link } = await signIn(scope, site, await member(scope))
    const token = link.split('/').at(-1)!
    expect(token).toMatch(/^\w{32}$/)
    expect(JSON.stringify(site.lines)).not.toContain(token)
    expect(JSON.stringify(await scope.db.selectFrom('accountsVerification').selectAll().execute())).not.toContain(token)
  })

  test('is not taken from another site', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    for (const path of [signInPath, '/workspace/sign-in/abc', '/workspace/sign-out']) {
      expect((await site.ask(path, formOf({ mail }, { 'Sec-Fetch-Site': 'cross-site' }))).status).toBe(403)
    }
  })
})

describe('a session', () => {
  test('takes the place of the one in which somebody signs in once more', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    const first = await signIn(scope, site, mail)
    await first.send(signInPath, { mail })
    await site.settled()
    const entered = await first.send((await linkSentTo(scope, mail))!)
    expect(entered.status).toBe(303)
    expect((await first.ask('/workspace')).headers.get('Location')).toBe(signInPath)
    expect(await scope.db.selectFrom('accountsSession').selectAll().execute()).toHaveLength(1)
  })

  test('ends after twelve hours without a visit, and after two weeks in any case', async ({ scope }) => {
    const mail = await member(scope)
    const later = { at: scope.now }
    const site = publicSite(scope, { now: () => later.at })
    const { ask } = await signIn(scope, site, mail)
    later.at = new Date(Date.now() + 13 * 86_400_000)
    expect((await ask('/workspace')).status).toBe(200)
    later.at = new Date(Date.now() + 15 * 86_400_000)
    expect((await ask('/workspace')).headers.get('Location')).toBe(signInPath)
    later.at = scope.now
    await scope.db
      .updateTable('accountsSession')
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .execute()
    expect((await ask('/workspace')).headers.get('Location')).toBe(signInPath)
  })

  test('is seen by its owner beside their others, who can end each', async ({ scope }) => {
    const site = publicSite(scope)
    const mail = await member(scope)
    const windows = { 'User-Agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' }
    const phone = {
      'User-Agent': 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36',
    }
    const [desk, lost] = [await signIn(scope, site, mail, windows), await signIn(scope, site, mail, phone)]
    const html = await (await desk.ask(accountsRoutes.me())).text()
    await expectValidHtml(html)
    for (const words of ['Ada Arndt', mail, 'Firefox, Windows', 'Chrome, Android', saySignIn('de', 'me.this')]) {
      expect(textOf(html)).toContain(words)
    }
    const [end] = /\/workspace\/me\/sessions\/[^/"]+\/end/.exec(html) ?? []
    expect((await desk.send(end!)).status).toBe(303)
    expect((await lost.ask('/workspace')).headers.get('Location')).toBe(signInPath)
    expect((await desk.ask('/workspace')).status).toBe(200)
  })

  test('of somebody else cannot be ended', async ({ scope }) => {
    const site = publicSite(scope)
    const ada = await signIn(scope, site, await member(scope))
    const ben = await signIn(scope, site, await member(scope, { mail: 'ben@musterstadt.example', name: 'Ben' }))
    const sessions = await scope.db.selectFrom('accountsSession').select('id').orderBy('createdAt').execute()
    await ben.send(accountsRoutes.endSession(sessions[0]!.id))
    expect((await ada.ask('/workspace')).status).toBe(200)
  })

  test('is over when its owner signs out', async ({ scope }) => {
    const { ask, send } = await signIn(scope, publicSite(scope), await member(scope))
    const out = await send(accountsRoutes.signOut())
    expect([out.status, out.headers.get('Location')]).toEqual([303, signInPath])
    expect(out.headers.getSetCookie().at(-1)).toMatch(/session_token=; Max-Age=0; Path=\/workspace; Secure/)
    expect(await scope.db.selectFrom('accountsSession').selectAll().execute()).toEqual([])
    expect((await ask('/workspace')).headers.get('Location')).toBe(signInPath)
  })

  test('that somebody made up opens nothing', async ({ scope }) => {
    const site = publicSite(scope)
    const { Cookie } = await signIn(scope, site, await member(scope))
    for (const forged of [
      Cookie.slice(0, -4),
      Cookie.replace(/=(.)/, (_, one) => `=${one === 'a' ? 'b' : 'a'}`),
      'x=y',
    ]) {
      expect((await site.ask('/workspace', { headers: { Cookie: forged } })).headers.get('Location')).toBe(signInPath)
    }
  })

  test('shows nothing to somebody whose part has ended, but the way out', async ({ scope }) => {
    const site = publicSite(scope)
    const { ask, send } = await signIn(scope, site, await member(scope))
    const { members } = await showPeople(scope)
    await endRole(scope, members[0]!.roles[0]!.id)
    for (const path of ['/workspace', '/workspace/people', '/workspace/plans/zusammen-in-musterstadt/measures']) {
      const answer = await ask(path)
      const html = await answer.text()
      expect([path, answer.status]).toEqual([path, 403])
      expect(html).not.toMatch(/Lerncafé|Ada Arndt/)
      await expectValidHtml(html)
    }
    expect((await send(accountsRoutes.signOut())).status).toBe(303)
  })
})
