import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member } from '../../../../test/support/members.ts'
import { textOf } from '../../../../test/support/page.ts'
import { localSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { listPosts } from '../accounts.ts'
import { listHoldings } from '../holding.queries.ts'
import { endRole, grantRole, showPeople } from '../people.verbs.ts'
import { sayRefusal } from '../units/office-form.ts'
import { sayUnits } from '../units/units.messages.ts'
import { showUnits, showVacancies } from '../units/units.read.ts'
import { sayAnswering } from './name-answering.ts'

const refusal = (code: string, values: Record<string, string> = {}) => sayRefusal('de', { ok: false, code, values })

async function postCalled(scope: Scope, title: string) {
  const post = (await read(scope, (tx) => listPosts(tx, scope))).find((one) => one.title === title)
  if (!post) throw new Error(`there is no post ${title}`)
  return post
}

async function personCalled(scope: Scope, wanted: string) {
  const person = (await showPeople(scope)).members.find(({ name }) => name === wanted)
  if (!person) throw new Error(`there is nobody called ${wanted}`)
  return person
}

async function answering(scope: Scope, title: string): Promise<string> {
  const { id, unitId } = await postCalled(scope, title)
  return sayAnswering(scope, { postId: id, unitId }, await showUnits(scope))
}

async function termsOf(scope: Scope, postId: string) {
  const terms = (await read(scope, listHoldings)).filter((one) => one.postId === postId)
  return terms.map(({ name, part, startsOn, endsOn }) => [name, part, startsOn, endsOn])
}

describe('a post', () => {
  test('is set up in a unit, given a holder, then a successor; all of them stay to be read', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const added = await send(accountsRoutes.posts('gesundheit'), { title: 'Fachstelle Pflege', headsUnit: 'yes' })
    const path = new URL(added.headers.get('Location') ?? '', 'http://localhost').pathname
    const { id } = await postCalled(scope, 'Fachstelle Pflege')
    expect(path).toBe(accountsRoutes.post(id))
    await member(scope, { name: 'Ada Arndt' })
    const [ada, leyla] = [await personCalled(scope, 'Ada Arndt'), await personCalled(scope, 'Leyla Sommer')]
    const fill = (version: number, person: string, startsOn: string) =>
      send(accountsRoutes.holdings(id), { version: String(version), part: 'holder', person, startsOn, endsOn: '' })
    expect((await fill(1, ada.id, '1.1.2026')).status).toBe(303)
    expect((await fill(2, leyla.id, '1.10.2026')).status).toBe(303)
    expect(await termsOf(scope, id)).toEqual([
      ['Leyla Sommer', 'holder', '2026-10-01', null],
      ['Ada Arndt', 'holder', '2026-01-01', '2026-09-30'],
    ])
    const html = await (await ask(path)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('Ada Arndt')
    const early = await fill(3, ada.id, '1.9.2026')
    expect(textOf(await early.text())).toContain(refusal('holding.before_the_last', { day: '2026-10-01' }))
    const late = await fill(2, ada.id, '1.12.2026')
    expect([late.status, textOf(await late.text())]).toEqual([
      422,
      expect.stringContaining(sayUnits('de', 'error.changed_meanwhile')),
    ])
  })

  test('with something wrong comes back as typed, each mistake at its field', async ({ scope }) => {
    const { send } = localSite(scope)
    const { id } = await postCalled(scope, 'Fachstelle Sprachförderung')
    const wrong = await send(accountsRoutes.holdings(id), { version: '1', person: 'x', startsOn: '31.2.2026' })
    const html = await wrong.text()
    expect([wrong.status, html.includes('value="31.2.2026"')]).toEqual([422, true])
    expect(textOf(html)).toContain(refusal('day.no_day'))
    await expectValidHtml(html)
    const second = await send(accountsRoutes.posts('schule'), { title: 'Noch eine Leitung', headsUnit: 'yes' })
    const title = 'Abteilungsleitung Schule und Übergänge'
    const page = await second.text()
    expect(textOf(page)).toContain(refusal('post.head_taken', { title }))
    expect(page).toContain('value="Noch eine Leitung"')
    await expectValidHtml(page)
  })

  test('falls to the deputy when its holder stops, and to the head of the unit when it is closed', async ({
    scope,
  }) => {
    const { send } = localSite(scope)
    const title = 'Fachstelle Sprachförderung'
    const { id, version } = await postCalled(scope, title)
    expect(await answering(scope, title)).toBe('Aylin Brandt')
    const leave = { version: String(version), leaving: 'holder', lastDay: '21.11.2026' }
    expect((await send(accountsRoutes.vacate(id), leave)).status).toBe(303)
    expect(await answering(scope, title)).toContain('Samir Haddad (Stellvertretung')
    expect((await send(accountsRoutes.vacate(id), { ...leave, version: String(version + 1) })).status).toBe(422)
    const close = { version: String(version + 1), closedOn: '22.11.2026', closedReason: 'Nicht mehr finanziert' }
    expect((await send(accountsRoutes.closePost(id), close)).status).toBe(303)
    expect(await answering(scope, title)).toContain('Abteilungsleitung Schule')
    expect((await termsOf(scope, id)).map(([, , , until]) => until)).not.toContain(null)
  })

  test('becomes vacant with the last role of whoever holds it, and not before', async ({ scope }) => {
    const paul = await personCalled(scope, 'Paul Behrens')
    const title = 'Koordination des Integrationsplans'
    const { endsOn } = (await read(scope, listHoldings)).find(({ personId }) => personId === paul.id)!
    expect([await answering(scope, title), endsOn]).toEqual(['Paul Behrens', null])
    await grantRole(scope, paul.id, { role: 'reader', unitId: null })
    await endRole(scope, paul.roles[0]!.id)
    expect(await answering(scope, title)).toBe('Paul Behrens')
    await endRole(scope, (await personCalled(scope, 'Paul Behrens')).roles[0]!.id)
    expect(await answering(scope, title)).toContain('Miriam Osei (Stellvertretung')
    const vacancies = await showVacancies(scope, async () => [])
    expect(vacancies.posts.map((post) => post.title)).toContain(title)
    const terms = (await read(scope, listHoldings)).filter(({ personId }) => personId === paul.id)
    expect(terms.map((term) => term.endsOn)).toEqual(terms.map(() => '2026-11-22'))
  })
})

test('what could be left lying is listed for who looks after the whole', async ({ scope }) => {
  const html = await (await localSite(scope).ask(accountsRoutes.vacancies())).text()
  await expectValidHtml(html)
  const text = textOf(html)
  expect(text).toContain('Fachstelle Quartiersarbeit')
  // Of the department whose only post is vacant, every measure; of the others none.
  expect(text).toContain('Vom Zeugnis zur Stelle')
  expect(text).not.toContain('Lerncafé')
})
