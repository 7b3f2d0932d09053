import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { headingsOf, textOf } from '../../../../test/support/page.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { addUnit, listUnits } from '../accounts.ts'
import { sayRefusal } from './office-form.ts'
import { sayUnits } from './units.messages.ts'

async function unitCalled(scope: Scope, name: string) {
  const unit = (await read(scope, (tx) => listUnits(tx, scope))).find((one) => one.name.words === name)
  if (!unit) throw new Error(`there is no unit ${name}`)
  return unit
}

const refusal = (code: string, values: Record<string, string | number> = {}) =>
  sayRefusal('de', { ok: false, code, values })

describe('the tree of units', () => {
  test('shows what stands below what, and takes a new one', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const words = { name: 'Jugendamt', short: 'FB 7', kind: 'department', parent: 'soziales' }
    const added = await send(accountsRoutes.units(), words)
    expect(added.headers.get('Location')).toBe(`${accountsRoutes.units()}?notice=notice.added`)
    const html = await (await ask(accountsRoutes.units())).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('Jugendamt FB 7')
    expect(html.indexOf('Jugendamt')).toBeGreaterThan(html.indexOf('Fachbereich Soziales'))
    const page = await (await ask(accountsRoutes.unit('jugendamt'))).text()
    await expectValidHtml(page)
    expect(headingsOf(page, 1)).toEqual(['Jugendamt'])
  })

  test('gives back what was typed, and says what is missing', async ({ scope }) => {
    const answer = await localSite(scope).send(accountsRoutes.units(), { name: '', short: 'FB 8', parent: 'mars' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    for (const code of ['unit.name_missing', 'unit.kind_missing', 'unit.unknown']) {
      expect(textOf(html)).toContain(refusal(code))
    }
    expect(html).toContain('value="FB 8"')
    await expectValidHtml(html)
  })
})

describe('a unit', () => {
  test('is renamed and moved, but never below itself; whoever saves second is told', async ({ scope }) => {
    const { send } = localSite(scope)
    const { version } = await unitCalled(scope, 'Fachbereich Bildung')
    const words = { name: 'Fachbereich Lernen', short: 'FB 1', kind: 'department', parent: 'soziales' }
    const path = accountsRoutes.unit('bildung')
    const circle = await send(path, { ...words, parent: 'schule', version: String(version) })
    const name = 'Abteilung Schule und Übergänge'
    expect([circle.status, textOf(await circle.text())]).toEqual([
      422,
      expect.stringContaining(refusal('unit.circle', { name })),
    ])
    expect((await send(path, { ...words, version: String(version) })).status).toBe(303)
    const moved = await unitCalled(scope, 'Fachbereich Lernen')
    expect(moved.parentId).toBe((await unitCalled(scope, 'Fachbereich Soziales')).id)
    const late = await send(path, { ...words, name: 'Anders', version: String(version) })
    const html = await late.text()
    expect([late.status, textOf(html)]).toEqual([
      422,
      expect.stringContaining(sayUnits('de', 'error.changed_meanwhile')),
    ])
    expect(html).toContain('value="Anders"')
  })

  test('is closed with day and reason once nothing hangs on it, and cannot be chosen any more', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const close = { version: '1', closedOn: '21.11.2026', closedReason: 'In den Fachbereich Bildung eingegliedert' }
    const hangs = await send(accountsRoutes.closeUnit('soziales'), close)
    const values = { units: 3, posts: 1, measures: 2, roles: 2 }
    expect(textOf(await hangs.text())).toContain(refusal('unit.still_hangs', values))
    await addUnit(scope, { name: 'Altamt', short: '', kind: 'department', parentId: null })
    const ahead = await send(accountsRoutes.closeUnit('altamt'), { ...close, closedOn: '1.1.2027' })
    expect(textOf(await ahead.text())).toContain(refusal('closing.ahead'))
    expect((await send(accountsRoutes.closeUnit('altamt'), close)).status).toBe(303)
    const page = await (await ask(accountsRoutes.unit('altamt'))).text()
    expect(textOf(page)).toContain(close.closedReason)
    expect(page).not.toContain(accountsRoutes.closeUnit('altamt'))
    await expectValidHtml(page)
    for (const path of [accountsRoutes.units(), accountsRoutes.people()]) {
      expect([path, (await (await ask(path)).text()).includes('value="altamt"')]).toEqual([path, false])
    }
    const chosen = { name: 'Neu', kind: 'section', parent: 'altamt' }
    expect((await send(accountsRoutes.units(), chosen)).status).toBe(422)
  })

  test('that was closed is opened again for a reason, but not below one that is closed', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const above = await addUnit(scope, { name: 'Altamt', short: '', kind: 'department', parentId: null })
    await addUnit(scope, { name: 'Altteil', short: '', kind: 'section', parentId: above })
    const close = { version: '1', closedOn: '21.11.2026', closedReason: 'aufgeteilt' }
    const reopen = (slug: string, words: Record<string, string> = {}) =>
      send(accountsRoutes.reopenUnit(slug), { version: '2', reopenReason: 'doch gebraucht', ...words })
    for (const slug of ['altteil', 'altamt']) {
      expect((await send(accountsRoutes.closeUnit(slug), close)).status).toBe(303)
    }
    for (const [slug, words, told] of [
      ['altteil', {}, refusal('unit.above_closed', { name: 'Altamt' })],
      ['altamt', { reopenReason: ' ' }, refusal('closing.reason_missing')],
      ['altamt', { version: '1' }, sayUnits('de', 'error.changed_meanwhile')],
      ['bildung', {}, refusal('reopening.not_closed')],
    ] as const) {
      const answer = await reopen(slug, words)
      const html = await answer.text()
      expect([slug, answer.status, textOf(html).includes(told)]).toEqual([slug, 422, true])
      await expectValidHtml(html)
    }
    for (const slug of ['altamt', 'altteil']) expect((await reopen(slug)).status).toBe(303)
    expect(await changesOf(scope, 'accounts.reopenUnit')).toMatchObject([
      { before: { closed: { reason: 'aufgeteilt' } }, after: { closed: null, reason: 'doch gebraucht' } },
      {},
    ])
    expect(await (await ask(accountsRoutes.people())).text()).toContain('value="altamt"')
  })

  test('of another city is not found', async ({ scope, neighbour }) => {
    await addUnit(neighbour, { name: 'Nebenan', short: '', kind: 'department', parentId: null })
    expect((await localSite(scope).ask(accountsRoutes.unit('nebenan'))).status).toBe(404)
  })

  test('tells who has a role in it to those who may see people, and its measures to all who take part', async ({
    scope,
  }) => {
    const local = await (await localSite(scope).ask(accountsRoutes.unit('schule'))).text()
    expect(textOf(local)).toContain('Aylin Brandt: Berichterstattung')
    const { ask } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
    const html = await (await ask(accountsRoutes.unit('schule'))).text()
    expect(textOf(html)).not.toContain('Berichterstattung')
    expect(textOf(html)).toContain('Fachstelle Sprachförderung')
    expect(html).not.toContain('/workspace/measures/')
    await expectValidHtml(html)
  })
})
