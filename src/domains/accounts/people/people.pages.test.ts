import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { cookieOf, member, newcomers, signIn } from '../../../../test/support/members.ts'
import { headingsOf, textOf } from '../../../../test/support/page.ts'
import { formOf, localSite, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { addUnit } from '../accounts.ts'
import { showPeople } from '../people.verbs.ts'
import { saySignIn } from '../sign-in/sign-in.messages.ts'
import { sayPeople } from './people.messages.ts'

const wish = { name: 'Dana Demir', mail: 'Dana@Musterstadt.example', role: 'coordinator', unit: '' }

async function invitationSent(scope: Scope): Promise<string> {
  const mails = await read(scope, listOutgoing)
  const url = /https?:\/\/\S+\/invitations\/\S+/.exec(mails.map(({ words }) => words).join('\n'))?.[0] ?? ''
  expect(url.startsWith(publicUrl)).toBe(true)
  return new URL(url).pathname
}

describe('an invitation', () => {
  test('is written by the person at the computer, comes by mail, and lets in who presses the button', async ({
    scope,
  }) => {
    const [local, site] = [localSite(scope), publicSite(scope)]
    const invited = await local.send(accountsRoutes.invite(), wish)
    expect(invited.headers.get('Location')).toBe(`${accountsRoutes.people()}?notice=notice.invited`)
    const link = await invitationSent(scope)
    const opened = await (await site.ask(link)).text()
    expect(headingsOf(opened, 1)).toEqual([saySignIn('de', 'invited.title', { name: 'Dana Demir' })])
    await expectValidHtml(opened)
    expect(await newcomers(scope)).toEqual([])
    const accepted = await site.ask(link, formOf({}))
    expect(accepted.headers.get('Location')).toBe('/workspace')
    const inside = await site.ask(accountsRoutes.people(), { headers: { Cookie: cookieOf(accepted) } })
    expect(textOf(await inside.text())).toContain('dana@musterstadt.example')
    const again = await site.ask(link, formOf({}))
    expect([again.status, headingsOf(await again.text(), 1)]).toEqual([422, [saySignIn('de', 'uninvited.title')]])
  })

  test('runs out after two weeks, and can be taken back', async ({ scope }) => {
    const local = localSite(scope)
    await local.send(accountsRoutes.invite(), wish)
    const link = await invitationSent(scope)
    const late = publicSite(scope, { now: () => new Date(scope.now.getTime() + 14 * 86_400_000) })
    expect((await late.ask(link)).status).toBe(422)
    expect((await late.ask(link, formOf({}))).status).toBe(422)
    const { invitations } = await showPeople(scope)
    expect((await local.send(accountsRoutes.withdraw(invitations[0]!.id), {})).status).toBe(303)
    expect((await publicSite(scope).ask(link, formOf({}))).status).toBe(422)
    expect(await newcomers(scope)).toEqual([])
  })

  test('sent again takes the place of the first', async ({ scope }) => {
    const local = localSite(scope)
    await local.send(accountsRoutes.invite(), wish)
    const first = await invitationSent(scope)
    await local.send(accountsRoutes.invite(), { ...wish, name: 'Dana D.' })
    expect((await publicSite(scope).ask(first, formOf({}))).status).toBe(422)
    expect((await showPeople(scope)).invitations.map(({ name }) => name)).toEqual(['Dana D.'])
  })

  test('with something wrong comes back with the words typed, and nothing is sent', async ({ scope }) => {
    const local = localSite(scope)
    await member(scope, { mail: 'da@musterstadt.example' })
    const before = await read(scope, listOutgoing)
    for (const [change, error] of [
      [{ name: ' ' }, 'error.name'],
      [{ mail: 'dana' }, 'error.mail'],
      [{ role: 'king' }, 'error.role'],
      [{ unit: 'nix' }, 'error.unit'],
      [{ mail: 'da@musterstadt.example' }, 'error.people.known'],
    ] as const) {
      const answer = await local.send(accountsRoutes.invite(), { ...wish, ...change })
      const html = await answer.text()
      expect([error, answer.status]).toEqual([error, 422])
      expect(textOf(html)).toContain(sayPeople('de', error))
      if (error === 'error.mail') expect(html).toContain('value="Dana Demir"')
      await expectValidHtml(html)
    }
    expect(await read(scope, listOutgoing)).toEqual(before)
  })

  test('belongs to one city: its link opens nothing in another', async ({ scope, neighbour }) => {
    await localSite(scope).send(accountsRoutes.invite(), wish)
    const link = await invitationSent(scope)
    expect((await publicSite(neighbour).ask(link, formOf({}))).status).toBe(422)
    expect((await showPeople(neighbour)).members).toEqual([])
  })
})

describe('roles', () => {
  test('are given and ended; the same person has others elsewhere', async ({ scope, neighbour }) => {
    const unitId = await addUnit(scope, { name: 'Jugendamt', short: 'FB 51', kind: 'department', parentId: null })
    const local = localSite(scope)
    await member(scope)
    await member(neighbour, { role: 'reader' })
    const [ada] = (await showPeople(scope)).members
    await local.send(accountsRoutes.grant(ada!.id), { role: 'head', unit: 'jugendamt' })
    const html = await (await local.ask(accountsRoutes.people())).text()
    expect(textOf(html)).toContain(`${sayPeople('de', 'role.head')} (FB 51)`)
    await expectValidHtml(html)
    const roles = (await showPeople(scope)).members[0]!.roles
    expect(roles.map(({ role, unitId: of }) => [role, of])).toEqual([
      ['editor', null],
      ['head', unitId],
    ])
    await local.send(accountsRoutes.endRole(roles[0]!.id), {})
    expect((await showPeople(scope)).members[0]!.roles.map(({ role }) => role)).toEqual(['head'])
    expect((await showPeople(neighbour)).members[0]!.roles.map(({ role }) => role)).toEqual(['reader'])
  })

  test('leave a trace in the log that holds no name', async ({ scope }) => {
    await member(scope)
    const rows = await scope.db
      .selectFrom('auditEntry')
      .innerJoin('auditValue', (on) =>
        on.onRef('auditValue.number', '=', 'auditEntry.number').onRef('auditValue.cityId', '=', 'auditEntry.cityId'),
      )
      .select(['verb', 'recordKind', 'after'])
      .where('verb', 'like', 'accounts.accept%')
      .execute()
    expect(rows.map(({ recordKind }) => recordKind).sort()).toEqual(['invitation', 'membership'])
    expect(JSON.stringify(rows.find(({ recordKind }) => recordKind === 'membership'))).not.toMatch(/Ada|@/)
  })

  test('of the last administrator cannot be ended by themselves', async ({ scope }) => {
    const site = publicSite(scope)
    const { send } = await signIn(scope, site, await member(scope, { role: 'administrator' }))
    const own = (await showPeople(scope)).members[0]!.roles[0]!
    const answer = await send(accountsRoutes.endRole(own.id))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(sayPeople('de', 'error.people.last_administrator'))
    await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe', role: 'administrator' })
    expect((await send(accountsRoutes.endRole(own.id))).status).toBe(303)
  })

  test('a coordinator brings in others, but no administrator', async ({ scope }) => {
    const site = publicSite(scope)
    const { send, ask } = await signIn(scope, site, await member(scope, { role: 'coordinator' }))
    await member(scope, { mail: 'zoe@musterstadt.example', name: 'Zoe', role: 'administrator' })
    expect((await send(accountsRoutes.invite(), wish)).status).toBe(303)
    expect((await send(accountsRoutes.invite(), { ...wish, role: 'administrator' })).status).toBe(422)
    const zoe = (await showPeople(scope)).members.find(({ name }) => name === 'Zoe')!
    expect((await send(accountsRoutes.endRole(zoe.roles[0]!.id))).status).toBe(403)
    const html = await (await ask(accountsRoutes.people())).text()
    expect(html).not.toContain('value="administrator"')
  })
})

test('waiting mail is read at the computer alone, links and all', async ({ scope }) => {
  const site = publicSite(scope)
  const { ask } = await signIn(scope, site, await member(scope, { role: 'administrator' }))
  expect((await ask(accountsRoutes.outbox())).status).toBe(403)
  await localSite(scope).send(accountsRoutes.invite(), wish)
  const html = await (await localSite(scope).ask(accountsRoutes.outbox())).text()
  expect(html).toContain(`href="${publicUrl}${await invitationSent(scope)}"`)
  expect(textOf(html)).toContain(sayPeople('de', 'outbox.no_server'))
  await expectValidHtml(html)
})
