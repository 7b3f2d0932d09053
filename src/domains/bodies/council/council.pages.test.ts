import { afterAll, beforeAll, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { type CouncilServer, inventPaper, startCouncilServer } from '../../../../test/support/council-server.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { councilPatterns, councilRoutes } from './council.routes.ts'
import { chooseSource } from './council.verbs.ts'
import { beginSync, runSync } from './council-sync.verbs.ts'
import { councilWays, type Ways } from './oparl-client.ts'

let council: CouncilServer
beforeAll(async () => {
  council = await startCouncilServer()
})
afterAll(() => council.close())

const page = councilRoutes.council()

async function withSource(scope: Scope, trouble: Parameters<CouncilServer['now']>[0] = {}) {
  const ways: Ways = {
    ...councilWays,
    limits: { ...councilWays.limits, mayReach: (address) => address === '127.0.0.1' },
    attempts: 1,
  }
  const papers = [inventPaper(council.base, 1, { web: 'https://rat.example.org/1' }), inventPaper(council.base, 2)]
  council.now({ lists: { papers, meetings: [], organizations: [] }, ...trouble })
  await chooseSource(scope, { endpoint: council.base, bodyId: `${council.base}/body/stadt` }, 0, ways)
  const begun = await beginSync(scope)
  if (begun.ok) await runSync(scope, begun.value, ways)
}

test('without a source the page says that papers are typed by hand', async ({ scope }) => {
  expect(await (await localSite(scope).ask(page)).text()).toContain('von Hand')
})

test('an address that is none, and one in an inner network, are told at the field', async ({ scope }) => {
  const { send } = localSite(scope)
  for (const [endpoint, words] of [
    ['rat', 'https://'],
    [council.base, 'inneren Netz'],
  ] as const) {
    const answer = await send(councilPatterns.look, { endpoint })
    const html = await answer.text()
    expect([answer.status, html.includes(words), html.includes(`value="${endpoint}"`)]).toEqual([422, true, true])
  }
})

test('a paper is found by its number with its title, day and link; what is not found is said', async ({ scope }) => {
  await withSource(scope)
  const { ask } = localSite(scope)
  const html = await (await ask(`${page}?q=1%2F2023`)).text()
  expect(html).toContain('<a href="https://rat.example.org/1">')
  expect(html).toMatch(/15\/0001\/2023.*Vorlage 1.*30\. April 2023/s)
  expect(html).toContain('2 Drucksachen waren neu oder geändert')
  expect(await (await ask(`${page}?q=99%2F99`)).text()).toContain('Unter „99/99“ wurde nichts gefunden.')
})

test('what kept a look from its end is said in words, with the address', async ({ scope }) => {
  await withSource(scope, { trouble: (path) => (path.startsWith('/papers') ? 503 : undefined) })
  const html = await (await localSite(scope).ask(page)).text()
  expect(html).toContain('meldet einen eigenen Fehler (Antwort 503)')
  expect(html).toContain(`${council.base}/papers`)
})

test('who only reads may look for a paper and is offered nothing else', async ({ scope }) => {
  await withSource(scope)
  const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
  const main = /<main.*<\/main>/s.exec(await (await ask(`${page}?q=1%2F2023`)).text())?.[0]
  expect(main).toContain('Vorlage 1')
  expect(main).not.toContain('method="post"')
  expect((await send(councilPatterns.remove, { version: '1' })).status).toBe(403)
})
