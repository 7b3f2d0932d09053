/** Our bodies as programs read them by the standard. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { expect } from 'vitest'
import { test } from '../../../../../test/support/city.ts'
import { fillOparl, oparlId, run } from '../../../../../test/support/oparl-bodies.ts'
import { expectList, faultsOf } from '../../../../../test/support/oparl-standard.ts'
import { added, drafted } from '../../../../../test/support/plans.ts'
import { publicSite, publicUrl } from '../../../../../test/support/site.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { findPapers } from '../council.read.ts'
import { chooseSource } from '../council.verbs.ts'
import { beginSync, runSync } from '../council-sync.verbs.ts'
import { councilWays } from '../oparl-client.ts'
import { oparlKindNames, oparlKinds, oparlRoot } from './oparl.routes.ts'

const root = publicUrl + oparlRoot
const lists = [...oparlKindNames.map((kind) => oparlKinds[kind].list), 'bodies', 'legislative-terms']
const told = async (scope: Scope, path: string) => (await publicSite(scope).ask(oparlRoot + path)).json()
const listed = async (scope: Scope, path: string) => expectList(await told(scope, path)).data

test('everything that is told keeps to the standard, and every object stands under its id', async ({
  neighbour: scope,
}) => {
  await fillOparl(scope)
  const { ask } = publicSite(scope)
  expect(faultsOf(await told(scope, ''))).toEqual([])
  for (const list of lists) {
    const data = await listed(scope, `/${list}`)
    expect(data.length, list).toBeGreaterThan(list === 'legislative-terms' ? -1 : 0)
    for (const one of data) {
      const answer = await ask(String(one.id).slice(publicUrl.length))
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*')
      expect(await answer.json()).toEqual(one)
    }
  }
  const organization = await told(scope, `/organization/${oparlId(1)}`)
  for (const list of [organization.meeting, organization.consultation])
    expect((await listed(scope, list.slice(root.length))).length).toBeGreaterThan(0)
})

test('before there is any body, the lists are there and empty', async ({ neighbour: scope }) => {
  expect(faultsOf(await told(scope, '/body'))).toEqual([])
  for (const list of lists.filter((one) => one !== 'bodies')) expect(await listed(scope, `/${list}`)).toEqual([])
})

test('what is not for everybody is told nowhere, not even that it was taken away', async ({ neighbour: scope }) => {
  await fillOparl(scope)
  for (const list of lists) {
    const words = JSON.stringify(await told(scope, `/${list}?modified_since=2000-01-01T00:00:00%2B01:00`))
    expect(words).not.toMatch(/Geheim|Noch nicht|Wartet|Nur Gefragt|@/)
    for (const hidden of [5, 21, 22, 23, 32, 33, 41, 42]) expect(words).not.toContain(oparlId(hidden))
  }
  const { ask } = publicSite(scope)
  for (const path of [
    `item/${oparlId(21)}`,
    `file/paper-${oparlId(33)}/access`,
    `file/paper-${oparlId(32)}/download`,
    'nix/x',
    'nix',
  ])
    expect((await ask(`${oparlRoot}/${path}`)).status, path).toBe(404)
})

test('an item tells what was decided, a member their part, a file its bytes', async ({ neighbour: scope }) => {
  await fillOparl(scope)
  expect(await told(scope, `/item/${oparlId(20)}`)).toMatchObject({
    order: 0,
    result: 'angenommen',
    resolutionText: 'Es soll mehr geben.',
  })
  expect(await told(scope, `/membership/${oparlId(7)}`)).toMatchObject({ role: 'Stellvertretung', votingRight: false })
  expect(await told(scope, `/meeting/${oparlId(10)}`)).toMatchObject({
    start: '2026-03-03T17:00:00+01:00',
    location: { description: 'Rathaus, Saal 1' },
  })
  const { ask } = publicSite(scope)
  const file = await ask(`${oparlRoot}/file/paper-${oparlId(30)}/download`)
  expect([file.headers.get('Content-Disposition'), await file.text()]).toEqual([
    "attachment; filename*=UTF-8''vorlage.pdf",
    'PDF',
  ])
  const minutes = await ask(`${oparlRoot}/file/minutes-${oparlId(10)}/access`)
  expect([minutes.headers.get('Content-Disposition')?.split(';')[0], await minutes.text()]).toEqual([
    'inline',
    'Es wurde beschlossen.',
  ])
})

test('what is taken back is told as taken away to who asks what changed, and to nobody else', async ({
  neighbour: scope,
}) => {
  await fillOparl(scope)
  await run(scope, sql`update bodies_agenda_item set in_private = true where id = ${oparlId(20)}`)
  await run(
    scope,
    sql`update bodies_participant set name = '', mail = null, erased_at = now() where id = ${oparlId(4)}`,
  )
  await run(scope, sql`delete from bodies_paper where id = ${oparlId(31)}`)
  const since = '?modified_since=2000-01-01T00:00:00%2B01:00'
  for (const [list, id] of [
    ['items', `item/${oparlId(20)}`],
    ['persons', `person/${oparlId(4)}`],
    ['papers', `paper/paper-${oparlId(30)}`],
    ['papers', `paper/paper-${oparlId(31)}`],
    ['papers', `paper/motion-${oparlId(40)}`],
    ['files', `file/paper-${oparlId(31)}`],
    ['consultations', `consultation/motion-${oparlId(40)}`],
  ]) {
    const gone = (await listed(scope, `/${list}${since}`)).find((one) => one.id === `${root}/${id}`)
    expect(Object.keys(gone ?? {}), id).toEqual(['id', 'type', 'created', 'modified', 'deleted'])
    expect((await listed(scope, `/${list}`)).some((one) => one.id === gone?.id)).toBe(false)
    expect(await told(scope, `/${id}`)).toEqual(gone)
  }
  expect((await publicSite(scope).ask(`${oparlRoot}/file/paper-${oparlId(30)}/access`)).status).toBe(404)
})

test('who sits in a body no more, or not yet, is not named', async ({ neighbour: scope }) => {
  await fillOparl(scope)
  await run(scope, sql`update bodies_mandate set ends_on = '2026-11-22' where id = ${oparlId(6)}`)
  await run(scope, sql`update bodies_mandate set starts_on = '2027-01-01' where id = ${oparlId(7)}`)
  for (const list of ['persons', 'memberships', 'organizations']) {
    const words = JSON.stringify(await told(scope, `/${list}?modified_since=2000-01-01T00:00:00%2B01:00`))
    expect(words).not.toMatch(/Muster|Beispiel|startDate":"202[47]-01-01","endDate|Vorsitz|Stellvertretung/)
  }
  expect(await told(scope, `/person/${oparlId(3)}`)).toMatchObject({ deleted: true })
  expect(await told(scope, `/membership/${oparlId(7)}`)).toMatchObject({ deleted: true })
  const back = { ...scope, now: new Date('2027-01-02T10:00:00Z') }
  expect((await listed(back, '/persons')).map(({ name }) => name)).toEqual(['Ben Beispiel'])
  expect((await listed(back, '/persons?modified_since=2027-01-01T00:00:00%2B01:00')).length).toBe(1)
})

test('what is voted on is told when the vote is over, and of a draft kept from everybody only that it is one', async ({
  neighbour: scope,
}) => {
  await fillOparl(scope)
  await run(scope, sql`update bodies_motion set put_at = '2026-03-03T17:00Z' where id = ${oparlId(42)}`)
  expect(JSON.stringify(await told(scope, '/papers'))).not.toContain('Noch nicht gestellt')
  const { id } = await added(scope, await drafted(scope))
  await run(scope, sql`update bodies_agenda_item set measure_id = ${id} where id = ${oparlId(20)}`)
  await run(
    scope,
    sql`insert into bodies_motion_subject (city_id, motion_id, record_id, position, measure_id)
      values (current_city(), ${oparlId(40)}, ${id}, 0, ${id})`,
  )
  const item = await told(scope, `/item/${oparlId(20)}`)
  expect([item.name, item.resolutionText]).toEqual(['Ein Entwurf', undefined])
  expect(await told(scope, `/paper/motion-${oparlId(40)}`)).toMatchObject({ name: 'Ein Entwurf' })
  expect(JSON.stringify(await told(scope, '/meetings'))).not.toMatch(/Mehr Sprachkurse|"Sprachkurse"/)
})

test('lists have pages and filters, which their pages keep', async ({ neighbour: scope }) => {
  await fillOparl(scope)
  await run(
    scope,
    sql`update bodies_oparl_mark set created_at = '2026-01-01T10:00:00.7Z', modified_at = '2026-02-02T10:00:00.7Z'`,
  )
  await run(scope, sql`update bodies_oparl_mark set modified_at = '2026-05-05T10:00Z' where id = ${oparlId(40)}`)
  const first = await told(scope, '/papers?limit=2&created_since=2026-01-01T11:00:00%2B01:00&omit_internal=true')
  expect(first).toMatchObject({ pagination: { totalElements: 3, elementsPerPage: 2, currentPage: 1, totalPages: 2 } })
  expect(first.links.next).toBe(
    `${root}/papers?created_since=2026-01-01T11%3A00%3A00%2B01%3A00&omit_internal=true&limit=2&page=2`,
  )
  const second = await told(scope, first.links.next.slice(root.length))
  expect([second.data.length, second.links.next, second.links.prev]).toEqual([1, undefined, first.links.first])
  // What stands in an object changes it: the motion its item, the item its meeting.
  for (const [list, count] of [
    ['papers', 1],
    ['items', 1],
    ['meetings', 1],
    ['persons', 0],
  ] as const)
    expect((await listed(scope, `/${list}?modified_since=2026-05-05T12:00:00%2B02:00`)).length, list).toBe(count)
  expect(await listed(scope, '/papers?created_until=2025-12-31T00:00:00Z')).toEqual([])
  expect((await listed(scope, '/persons?omit_internal=true')).some((one) => 'membership' in one)).toBe(false)
})

test('what cannot be read is an error of the standard', async ({ neighbour: scope }) => {
  const { ask } = publicSite(scope)
  for (const [path, status, method] of [
    ['/papers?modified_since=gestern', 400, 'GET'],
    ['/papers?limit=0', 400, 'GET'],
    ['/papers', 405, 'POST'],
    ['/a/b/c/d', 404, 'GET'],
  ] as const) {
    const answer = await ask(oparlRoot + path, { method, headers: { 'Sec-Fetch-Site': 'same-origin' } })
    expect([path, answer.status, (await answer.json()).type]).toEqual([
      path,
      status,
      'https://schema.oparl.org/1.1/Error',
    ])
  }
})

test('our own client reads it to the end, and finds what was decided', async ({ neighbour: scope }) => {
  await fillOparl(scope)
  const server = http.createServer(async (request, answer) => {
    const { port } = server.address() as AddressInfo
    const site = publicSite(scope, { publicUrl: `http://127.0.0.1:${port}` })
    const told = await site.ask(request.url ?? '/')
    answer.writeHead(told.status, Object.fromEntries(told.headers)).end(Buffer.from(await told.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}${oparlRoot}`
    const ways = { ...councilWays, attempts: 1, limits: { ...councilWays.limits, mayReach: () => true } }
    expect(await chooseSource(scope, { endpoint, bodyId: `${endpoint}/body` }, 0, ways)).toMatchObject({ ok: true })
    const begun = await beginSync(scope)
    expect(begun.ok && (await runSync(scope, begun.value, ways))).toMatchObject({
      papers: 3,
      unreadable: 0,
      failure: null,
    })
    expect((await findPapers(scope, 'B8/2026')).papers).toMatchObject([
      {
        title: 'Mehr Sprachkurse',
        consultations: [
          {
            organization: 'Beirat',
            day: '2026-03-03',
            role: 'Beschlussfassung',
            result: 'angenommen',
            authoritative: true,
          },
        ],
      },
    ])
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
