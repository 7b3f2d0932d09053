/** A paper of the council, looked for from within the form that publishes a plan. */
import { afterAll, beforeAll, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { type CouncilServer, inventPaper, startCouncilServer } from '../../../../test/support/council-server.ts'
import { drafted } from '../../../../test/support/plans.ts'
import { localSite } from '../../../../test/support/site.ts'
import { chooseSource } from '../../bodies/council/council.verbs.ts'
import { beginSync, runSync } from '../../bodies/council/council-sync.verbs.ts'
import { councilWays } from '../../bodies/council/oparl-client.ts'
import { editingRoutes } from './editing.routes.ts'

let council: CouncilServer
beforeAll(async () => {
  council = await startCouncilServer()
})
afterAll(() => council.close())

test('is found by its number and filled in with who decided it and when; all else typed stays', async ({ scope }) => {
  await drafted(scope, { title: 'Entwurf', slug: 'entwurf' })
  const { ask, send } = localSite(scope)
  expect(await (await ask(editingRoutes.draft('entwurf'))).text()).not.toContain('name="look"')

  const organization = `${council.base}/organization/1`
  const meeting = `${council.base}/meeting/1`
  const consultation = [{ organization, meeting, authoritative: true, role: 'Beschlussfassung' }]
  const papers = [inventPaper(council.base, 7, { web: 'https://rat.example.org/7', consultation })]
  const organizations = [{ id: organization, name: 'Rat der Stadt' }]
  council.now({ lists: { papers, organizations, meetings: [{ id: meeting, start: '2026-03-03T17:00:00+01:00' }] } })
  const ways = { ...councilWays, limits: { ...councilWays.limits, mayReach: () => true } }
  await chooseSource(scope, { endpoint: council.base, bodyId: `${council.base}/body/stadt` }, 0, ways)
  const begun = await beginSync(scope)
  if (begun.ok) await runSync(scope, begun.value, ways)

  const typed = { title: 'Mein Titel', paperNumber: '7/2023', version: '1' }
  const publish = editingRoutes.publish('entwurf')
  const found = await send(publish, { ...typed, look: 'paper' })
  const html = await found.text()
  expect(found.status).toBe(200)
  expect(html).toMatch(/15\/0007\/2023: Vorlage 7.*30\. April 2023.*Rat der Stadt, 3\. März 2026/s)
  const taken = await (await send(publish, { ...typed, take: `${council.base}/paper/7` })).text()
  for (const value of ['Mein Titel', '15/0007/2023', 'https://rat.example.org/7', 'Rat der Stadt', '03.03.2026'])
    expect(taken).toContain(`value="${value}"`)
  expect(await (await send(publish, { ...typed, paperNumber: '99/1', look: 'paper' })).text()).toContain(
    'Zu „99/1“ steht dort nichts',
  )
  expect(await (await ask(editingRoutes.draft('entwurf'))).text()).toContain('name="look"')
})
