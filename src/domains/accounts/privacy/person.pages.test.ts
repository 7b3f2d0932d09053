import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { headingsOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import { localSite, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { showPeople } from '../people.verbs.ts'
import { sayPrivacy } from './privacy.messages.ts'

const adaMail = 'ada@musterstadt.example'

async function adaIn(scope: Scope): Promise<string> {
  return (await showPeople(scope)).members.find(({ mail }) => mail === adaMail)?.id ?? ''
}

async function lettersTo(scope: Scope, mail: string) {
  return (await read(scope, listOutgoing)).filter(({ to }) => to === mail)
}

describe('about oneself', () => {
  test('everything is shown and taken home, but no secret', async ({ scope }) => {
    const site = publicSite(scope)
    const { ask, Cookie } = await signIn(scope, site, await member(scope))
    const id = await adaIn(scope)
    const grants = [{ role: 'editor', unitId: null }]
    const hers = { ...scope, viewer: { kind: 'person', id, name: 'Ada Arndt', grants } as const }
    await added(hers, await drafted(hers, { title: 'Adas Plan' }), { title: 'Adas Maßnahme' })
    const html = await (await ask(accountsRoutes.mine())).text()
    for (const words of ['Ada Arndt', adaMail, 'Adas Plan', 'Adas Maßnahme', 'Maßnahme angelegt', 'Redaktion']) {
      expect(textOf(html)).toContain(words)
    }
    await expectValidHtml(html)
    const file = await ask(accountsRoutes.mineFile())
    expect(file.headers.get('Content-Disposition')).toContain('attachment')
    const text = await file.text()
    const held = JSON.parse(text)
    expect(held.person).toMatchObject({ id, name: 'Ada Arndt', mail: adaMail, secondFactor: false })
    expect(held.sessions).toEqual([expect.objectContaining({ lastSeen: expect.stringMatching(/T.*Z$/) })])
    expect(held.log.map(({ verb }: { verb: string }) => verb)).toContain('plan.addMeasure')
    const token = decodeURIComponent(Cookie.split('=')[1]!).split('.')[0]!
    expect(token.length).toBeGreaterThan(20)
    expect(text).not.toContain(token)
  })

  test('a new address holds when its owner opens the link, and the old one is told', async ({ scope }) => {
    const site = publicSite(scope)
    const { ask, send } = await signIn(scope, site, await member(scope))
    const other = await signIn(scope, site, await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe' }))
    const wrong = await send(accountsRoutes.correctMine(), { name: ' ', mail: 'ada' })
    const html = await wrong.text()
    expect([wrong.status, html.includes('value="ada"')]).toEqual([422, true])
    await expectValidHtml(html)
    const wished = await send(accountsRoutes.correctMine(), { name: 'Ada A.', mail: 'Neu@musterstadt.example' })
    expect(wished.headers.get('Location')).toBe(`${accountsRoutes.mine()}?notice=wished`)
    expect((await lettersTo(scope, adaMail)).map(({ subject }) => subject)).toEqual([
      sayPrivacy('de', 'mail.wished_subject', { city: scope.city.name }),
    ])
    const [letter] = await lettersTo(scope, 'neu@musterstadt.example')
    const link = new URL(/https:\S+/.exec(letter!.words)![0])
    expect(link.origin).toBe(publicUrl)
    expect((await other.ask(link.pathname)).status).toBe(422)
    expect((await other.send(link.pathname)).status).toBe(422)
    await expectValidHtml(await (await ask(link.pathname)).text())
    expect(await adaIn(scope)).not.toBe('')
    expect((await send(link.pathname)).status).toBe(303)
    expect((await send(link.pathname)).status).toBe(422)
    expect(await adaIn(scope)).toBe('')
    const told = (await showPeople(scope)).members.map(({ name, mail }) => `${name} ${mail}`)
    expect(told).toContain('Ada A. neu@musterstadt.example')
    expect(await changesOf(scope, 'accounts.correctPerson')).toHaveLength(2)
  })

  test('an address that somebody has is answered like any other', async ({ scope }) => {
    const site = publicSite(scope)
    const zoe = await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe' })
    const { send } = await signIn(scope, site, await member(scope))
    const before = await lettersTo(scope, zoe)
    const wished = await send(accountsRoutes.correctMine(), { name: 'Ada Arndt', mail: zoe })
    expect(wished.headers.get('Location')).toBe(`${accountsRoutes.mine()}?notice=wished`)
    expect(await lettersTo(scope, zoe)).toEqual(before)
  })
})

describe('about others', () => {
  test('is put together for them: they are told, the log notes it, and no hour shows when they worked', async ({
    scope,
  }) => {
    await member(scope)
    const id = await adaIn(scope)
    const local = localSite(scope)
    await expectValidHtml(await (await local.ask(accountsRoutes.person(id))).text())
    const html = await (await local.send(accountsRoutes.tellHeld(id), {})).text()
    expect(headingsOf(html, 1)).toEqual([sayPrivacy('de', 'person.held', { name: 'Ada Arndt' })])
    await expectValidHtml(html)
    const held = await (await local.send(accountsRoutes.tellHeldFile(id), {})).text()
    expect(held).not.toMatch(/T\d\d:|lastSeen/)
    expect(await lettersTo(scope, adaMail)).toHaveLength(3)
    expect(await changesOf(scope, 'accounts.answerRequest')).toHaveLength(2)
  })

  test('is not told of somebody of another city', async ({ scope, neighbour }) => {
    await member(neighbour)
    const id = await adaIn(neighbour)
    const local = localSite(scope)
    for (const path of [accountsRoutes.tellHeld(id), accountsRoutes.erase(id), accountsRoutes.correct(id)]) {
      const words = { name: 'x', mail: 'x@example.org', sure: 'yes' }
      expect([path, (await local.send(path, words)).status]).toEqual([path, 404])
    }
    for (const odd of ['x', '%00', "'"]) expect((await local.ask(accountsRoutes.person(odd))).status).toBe(404)
  })

  test('is corrected, but not the address of who takes part elsewhere', async ({ scope, neighbour }) => {
    for (const city of [scope, neighbour]) await member(city)
    await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe' })
    const id = await adaIn(scope)
    const local = localSite(scope)
    const correct = (words: Record<string, string>) =>
      local.send(accountsRoutes.correct(id), { name: 'Ada B.', mail: adaMail, ...words })
    for (const [mail, error] of [
      ['ada', 'error.mail'],
      ['zoe@musterstadt.example', 'error.privacy.mail_taken'],
      ['neu@musterstadt.example', 'error.privacy.only_themselves'],
    ] as const) {
      const answer = await correct({ mail })
      const html = await answer.text()
      expect([mail, answer.status, textOf(html).includes(sayPrivacy('de', error))]).toEqual([mail, 422, true])
      await expectValidHtml(html)
    }
    expect((await correct({})).status).toBe(303)
    expect((await showPeople(neighbour)).members.map(({ name }) => name)).toEqual(['Ada B.'])
    const zoe = (await showPeople(scope)).members.find(({ name }) => name === 'Zoe')!
    await local.send(accountsRoutes.correct(zoe.id), { name: 'Zoe', mail: 'neu@musterstadt.example' })
    expect((await lettersTo(scope, 'neu@musterstadt.example')).length).toBe(1)
  })

  test('is erased after a tick, and whoever was signed in is out', async ({ scope }) => {
    const site = publicSite(scope)
    const { ask } = await signIn(scope, site, await member(scope))
    const id = await adaIn(scope)
    const local = localSite(scope)
    const asked = await local.send(accountsRoutes.erase(id), {})
    expect([asked.status, textOf(await asked.text()).includes(sayPrivacy('de', 'error.sure'))]).toEqual([422, true])
    expect((await ask('/workspace')).status).toBe(200)
    expect((await local.send(accountsRoutes.erase(id), { sure: 'yes' })).status).toBe(303)
    expect((await ask('/workspace')).headers.get('Location')).toBe(accountsRoutes.signIn())
    expect((await local.ask(accountsRoutes.person(id))).status).toBe(404)
    expect(await lettersTo(scope, adaMail)).toEqual([])
  })
})
