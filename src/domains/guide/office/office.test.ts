import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { draftedHelp, offeredHelp } from '../../../../test/support/offered-help.ts'
import { textOf } from '../../../../test/support/page.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { guideRoutes } from '../guide.routes.ts'
import { addOrganisation } from '../guide.ts'
import { sayOffice } from './office.messages.ts'
import { officeRoutes } from './office.routes.ts'

test('an entry is published, confirmed and withdrawn with a reason; the public sees it only in between', async ({
  scope,
}) => {
  const { slug } = await draftedHelp(scope)
  const desk = localSite(scope)
  const seen = async () => (await publicSite(scope).ask(guideRoutes.service('de', slug))).status
  expect(await seen()).toBe(404)
  const entry = await (await desk.ask(officeRoutes.entry(slug))).text()
  await expectValidHtml(entry)
  for (const fact of ['+49 5550 100300', 'Marktgasse 3', 'kostenlos', 'Arabisch']) expect(textOf(entry)).toContain(fact)
  expect((await desk.send(officeRoutes.act(slug, 'publish'), {})).status).toBe(303)
  expect(await seen()).toBe(200)
  expect((await desk.send(officeRoutes.act(slug, 'confirm'), {})).status).toBe(303)
  const bare = await desk.send(officeRoutes.act(slug, 'withdraw'), { 'reason-withdraw': ' ' })
  expect([bare.status, textOf(await bare.text())]).toEqual([
    422,
    expect.stringContaining(sayOffice('de', 'error.reason_missing')),
  ])
  expect((await desk.send(officeRoutes.act(slug, 'withdraw'), { 'reason-withdraw': 'Umzug' })).status).toBe(303)
  expect(await seen()).toBe(404)
  expect(textOf(await (await desk.ask(officeRoutes.entry(slug))).text())).toContain('Umzug')
})

test('who is listed at their own wish has to have said so first', async ({ scope }) => {
  const words = { about: '', url: '', mail: '', telephone: '', origin: '' }
  const added = await addOrganisation(scope, { name: 'Verein am Fluss', kind: 'association', ...words })
  const organisationId = added.ok ? added.value.id : ''
  const { slug } = await draftedHelp(scope, { organisationId })
  const desk = localSite(scope)
  const refusal = await desk.send(officeRoutes.act(slug, 'publish'), {})
  expect(textOf(await refusal.text())).toContain(sayOffice('de', 'error.publish.consent_missing'))
  await desk.send(officeRoutes.act(slug, 'consent'), { 'reason-consent': 'Brief vom 2. März, Ordner 7' })
  expect((await desk.send(officeRoutes.act(slug, 'publish'), {})).status).toBe(303)
})

test('the list tells what was never confirmed first', async ({ scope }) => {
  const confirmed = await offeredHelp(scope, { title: 'Alt bekannt' })
  await draftedHelp(scope, { title: 'Nie bestätigt', organisationId: confirmed.organisationId })
  const words = textOf(await (await localSite(scope).ask(officeRoutes.entries())).text())
  expect(words.indexOf('Nie bestätigt')).toBeLessThan(words.indexOf('Alt bekannt'))
})

test('an organisation that was withdrawn can come back; of its services those alone that are published anew', async ({
  scope,
}) => {
  const one = await offeredHelp(scope, { title: 'Sprechstunde' })
  const other = await offeredHelp(scope, { title: 'Frühstück', organisationId: one.organisationId })
  const desk = localSite(scope)
  const seen = async () =>
    Promise.all(
      [one, other].map(async ({ slug }) => (await publicSite(scope).ask(guideRoutes.service('de', slug))).status),
    )
  const reason = { 'reason-withdraw-organisation': 'Wunsch' }
  expect((await desk.send(officeRoutes.act(one.slug, 'withdraw-organisation'), reason)).status).toBe(303)
  expect(await seen()).toEqual([404, 404])
  expect((await desk.send(officeRoutes.act(one.slug, 'publish'), {})).status).toBe(303)
  expect(await seen()).toEqual([200, 404])
})
