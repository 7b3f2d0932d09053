import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, textOf } from '../../../../test/support/page.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { listCities } from '../../../platform/cities.ts'
import type { City, Scope } from '../../../platform/scope.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import { longestLabel } from './label.form.ts'

async function cityOf(scope: Scope): Promise<City> {
  return (await listCities(scope.db)).find(({ id }) => id === scope.city.id)!
}

const siteOf = (scope: Scope) => localSite(scope, { localCity: () => cityOf(scope) })
const page = settingsRoutes.labels()

test('a city says its own words, and ours again', async ({ scope }) => {
  const { ask, send } = siteOf(scope)
  await expectValidHtml(await (await ask(page)).text())
  const words = {
    de__status__started: '  in \n Arbeit\u202e ',
    de__status__planned: 'geplant',
    en__priority__A: 'now',
  }
  expect((await send(page, { ...words, version: '1' })).status).toBe(303)
  const ownWords = { de: { 'status.started': 'in Arbeit' }, en: { 'priority.A': 'now' } }
  expect(await cityOf(scope)).toMatchObject({ version: 2, ownWords })
  const html = await (await ask(page)).text()
  await expectValidHtml(html)
  const field = elementsOf(html, 'input').find(({ name }) => name === 'de__status__started')
  expect(field).toMatchObject({ value: 'in Arbeit', placeholder: 'begonnen' })
  expect(textOf(await (await publicSite(scope).ask('/de/measures')).text())).toContain('in Arbeit')
  expect((await send(page, { version: '2' })).status).toBe(303)
  expect(await cityOf(scope)).toMatchObject({ ownWords: {} })
})

test('two words may be exchanged, and words of a language wait while it is not offered', async ({ neighbour }) => {
  const { send } = siteOf(neighbour)
  const exchanged = {
    de__status__started: 'geplant',
    de__status__planned: 'begonnen',
    en__status__started: 'moving',
  }
  expect((await send(page, { ...exchanged, version: '1' })).status).toBe(303)
  const face = { name: 'Nachbarstadt', brand: 'plain', version: '2' }
  expect((await send(settingsRoutes.settings(), face)).status).toBe(303)
  expect((await send(page, { ...exchanged, version: '3' })).status).toBe(303)
  expect((await cityOf(neighbour)).ownWords).toEqual({
    de: { 'status.started': 'geplant', 'status.planned': 'begonnen' },
    en: { 'status.started': 'moving' },
  })
})

test('what nobody could tell apart or read is refused, with the words still there', async ({ scope, neighbour }) => {
  const { send } = siteOf(scope)
  const language = 'Deutsch'
  const twice = (label: string, other: string) => saySettings('de', 'error.label.twice', { language, label, other })
  for (const [field, label, error] of [
    ['de__status__started', ' Geplant.', twice('Geplant.', 'geplant')],
    ['de__status__started', 'ge\u200dplant', twice('ge\u200dplant', 'geplant')],
    ['de__priority__B', 'a', twice('a', 'A: braucht kein zusätzliches Geld')],
    [
      'de__status__planned',
      'x'.repeat(longestLabel + 1),
      saySettings('de', 'error.label.too_long', { language, longest: longestLabel }),
    ],
  ] as const) {
    const answer = await send(page, { en__status__started: 'kept', [field]: label, version: '1' })
    const html = await answer.text()
    expect([label, answer.status]).toEqual([label, 422])
    expect(textOf(html)).toContain(error)
    const typed = new Map(elementsOf(html, 'input').map(({ name, value }) => [name, value]))
    expect([typed.get('en__status__started'), typed.get(field)]).toEqual(['kept', label])
    await expectValidHtml(html)
  }
  const late = await send(page, { de__status__started: 'los', version: '7' })
  expect([late.status, textOf(await late.text()).includes(saySettings('de', 'conflict.title'))]).toEqual([422, true])
  expect((await cityOf(scope)).ownWords).toEqual({})
  expect((await cityOf(neighbour)).ownWords).toEqual({})
})

test('whoever saves second is told what the first one said, and may still have their way', async ({ scope }) => {
  const { ask, send } = siteOf(scope)
  const fieldIn = (html: string, field: string) => elementsOf(html, 'input').find(({ name }) => name === field)?.value
  const version = fieldIn(await (await ask(page)).text(), 'version')!
  expect((await send(page, { version, de__status__started: 'unterwegs' })).status).toBe(303)
  const mine = { de__status__planned: 'vorgesehen' }
  // A mistake that is mended does not make what somebody else wrote seen.
  const wrong = await (await send(page, { ...mine, version, de__priority__B: 'a' })).text()
  expect(fieldIn(wrong, 'version')).toBe(version)
  const late = await send(page, { ...mine, version })
  const html = await late.text()
  const told = saySettings('de', 'labels.meanwhile')
  expect([late.status, textOf(html).includes(told)]).toEqual([422, true])
  expect(textOf(html)).toMatch(/begonnen \( ?Deutsch ?\): unterwegs/)
  expect(textOf(html)).toMatch(/geplant \( ?Deutsch ?\): unser Wort/)
  expect(fieldIn(html, 'de__status__planned')).toBe('vorgesehen')
  await expectValidHtml(html)
  expect((await send(page, { ...mine, version: fieldIn(html, 'version')! })).status).toBe(303)
  expect((await cityOf(scope)).ownWords).toEqual({ de: { 'status.planned': 'vorgesehen' } })
})
