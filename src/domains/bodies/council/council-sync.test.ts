/** A council's system looked at over HTTP, with all that such systems do. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { type CouncilServer, inventPaper, startCouncilServer } from '../../../../test/support/council-server.ts'
import { noOparlSamples, readOparlSample } from '../../../../test/support/oparl-samples.ts'
import type { Scope } from '../../../platform/scope.ts'
import { findPapers, showCouncil } from './council.read.ts'
import { chooseSource, lookAtEndpoint, removeSource } from './council.verbs.ts'
import { beginSync, runSync, syncCouncilDaily } from './council-sync.verbs.ts'
import { councilWays, type Ways } from './oparl-client.ts'

let council: CouncilServer
beforeAll(async () => {
  council = await startCouncilServer()
})
afterAll(() => council.close())

const mayReach = (address: string) => address === '127.0.0.1'
const ways: Ways = {
  ...councilWays,
  limits: { mayReach, milliseconds: 5_000, bytes: 1_000_000 },
  attempts: 3,
  pause: 1,
}
const papers = (count: number) => Array.from({ length: count }, (_, i) => inventPaper(council.base, i + 1))
const lists = (count: number) => ({ papers: papers(count), meetings: [], organizations: [] })
const laterBy = (scope: Scope, days: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + days * 86_400_000),
})

async function sync(scope: Scope, how: Ways = ways) {
  const begun = await beginSync(scope)
  if (!begun.ok) throw new Error(begun.code)
  return runSync(scope, begun.value, how)
}

async function choose(scope: Scope) {
  const wish = { endpoint: council.base, bodyId: `${council.base}/body/stadt` }
  expect(await chooseSource(scope, wish, 0, ways)).toMatchObject({ ok: true })
}

const titles = async (scope: Scope, words: string) => (await findPapers(scope, words)).papers.map(({ title }) => title)

test('who types an address is told what answers there', async ({ scope }) => {
  council.now({})
  expect(await lookAtEndpoint(scope, council.base, ways)).toEqual({
    ok: true,
    value: {
      name: 'Ratsinfo',
      version: '1.1',
      bodies: [
        { id: `${council.base}/body/stadt`, name: 'Stadt Musterstadt' },
        { id: `${council.base}/body/kreis`, name: 'Kreis Muster' },
      ],
    },
  })
  expect(await lookAtEndpoint(scope, `${council.base}/body/stadt`, ways)).toMatchObject({
    value: { bodies: [{ name: 'Stadt Musterstadt' }] },
  })
  expect(await lookAtEndpoint(scope, `${council.base}/nix`, ways)).toMatchObject({
    code: 'council.failed',
    values: { failure: 'gone' },
  })
  // Without the argument of the test nothing of this machine is asked.
  expect(await lookAtEndpoint(scope, council.base)).toMatchObject({ values: { failure: 'inside' } })
})

test('papers are read to the last page and found by number, in any spelling', async ({ scope }) => {
  council.now({ lists: lists(25) })
  await choose(scope)
  expect(await sync(scope)).toMatchObject({ whole: true, papers: 25, failure: null })
  for (const words of ['15/0007/2023', '15-7-2023', 'Drucksache 7/2023', 'vorlage 7'])
    expect(await titles(scope, words), words).toContain('Vorlage 7')
  expect(await titles(scope, '99/9999/2099')).toEqual([])
})

test.for<[string, Parameters<CouncilServer['now']>[0], object]>([
  [
    'an error that passes is waited for',
    { trouble: (path, times) => (path.includes('page=2') && times === 0 ? 500 : undefined) },
    { papers: 25, failure: null },
  ],
  [
    'one that stays ends the look, and what came before is kept',
    { trouble: (path) => (path.includes('page=3') ? 500 : undefined) },
    { papers: 20, failure: 'ailing', failureStatus: 500 },
  ],
  [
    'a page for people is no answer',
    { trouble: (path) => (path.includes('page=2') ? '<html>' : undefined) },
    { papers: 10, failure: 'no_json' },
  ],
  ['a list that leads back to its beginning is left', { next: (at) => `${at}/papers` }, { papers: 10, failure: null }],
  [
    'and so is one that says the same under ever new addresses',
    { next: (at, path) => `${at}${path.replace(/page=\d+/, 'page=1&again=x')}x` },
    { papers: 10, failure: null },
  ],
  ['half an address leads on', { next: (_, path) => path.replace(/^\/papers/, '') }, { papers: 25, failure: null }],
  ['another way than http leads nowhere', { next: () => 'file:///etc/passwd' }, { papers: 10, failure: null }],
  ['nor does one that leads inside', { next: () => 'http://10.0.0.1/papers' }, { papers: 10, failure: 'inside' }],
])('%s', async ([, trouble, expected], { scope }) => {
  council.now({ lists: lists(25), ...trouble })
  await choose(scope)
  expect(await sync(scope)).toMatchObject(expected)
})

test('who does not answer in time is not waited for; who has too much is left at a bound, told as such', async ({
  scope,
}) => {
  council.now({ lists: lists(12), trouble: (path) => (path.includes('page=2') ? 'hang' : undefined) })
  await choose(scope)
  const hasty = { ...ways, attempts: 2, limits: { ...ways.limits, milliseconds: 150 } }
  expect(await sync(scope, hasty)).toMatchObject({ papers: 10, failure: 'slow' })
  expect(council.asked.filter((path) => path.includes('page=2'))).toHaveLength(2)
  council.now({ lists: lists(10_000) })
  expect(await sync(scope, { ...ways, pages: 5 })).toMatchObject({ papers: 50, failure: 'too_many' })
})

test('wrong types cost a paper nothing but what is wrong', async ({ scope }) => {
  const odd = {
    id: '/paper/7',
    reference: 7,
    name: 'Schief',
    consultation: 'x',
    location: [{ geojson: { type: 'Point', coordinates: [50.98, 7.03] } }],
  }
  council.now({ lists: { ...lists(0), papers: [odd, { name: 'ohne Kennung' }, 'kein Objekt'] as never } })
  await choose(scope)
  expect(await sync(scope)).toMatchObject({ papers: 1, unreadable: 2, failure: null })
  expect((await findPapers(scope, '7')).papers).toMatchObject([{ title: 'Schief', latitude: 50.98, longitude: 7.03 }])
})

test('the next day only what changed is asked for, and what was taken away goes', async ({ scope }) => {
  council.now({ lists: lists(25) })
  await choose(scope)
  await sync(scope)
  const modified = laterBy(scope, 1).now.toISOString()
  const changed = [
    inventPaper(council.base, 3, { name: 'Neu gefasst', modified }),
    { id: `${council.base}/paper/4`, deleted: true, modified },
  ]
  council.now({ lists: { ...lists(0), papers: [...papers(25), ...changed] } })
  expect(await sync(laterBy(scope, 1))).toMatchObject({ whole: false, papers: 1, removed: 1, failure: null })
  expect(await titles(scope, '15/0003/2023')).toEqual(['Neu gefasst'])
  expect((await findPapers(scope, '15/0004/2023')).papers).toMatchObject([
    { deleted: true, title: '', number: '15/0004/2023' },
  ])
  expect((await showCouncil(scope)).papers).toBe(24)
})

test('where changes cannot be asked for, all is read; and once a week in any case, whereby what is listed no more goes', async ({
  scope,
}) => {
  council.now({ lists: lists(15) })
  await choose(scope)
  await sync(scope)
  council.now({ lists: lists(15), trouble: (path) => (path.includes('modified_since') ? 400 : undefined) })
  expect(await sync(laterBy(scope, 1))).toMatchObject({ papers: 15, failure: null })
  council.now({ lists: lists(15), trouble: (path) => (path.includes('modified_since') ? 404 : undefined) })
  expect(await sync(laterBy(scope, 2))).toMatchObject({ papers: 0, failure: null })
  council.now({ lists: lists(14) })
  expect(await sync(laterBy(scope, 9))).toMatchObject({ whole: true, papers: 14, removed: 1 })
})

test('two looks at once are one; one that was cut off does not stay for ever', async ({ scope }) => {
  council.now({ lists: lists(1) })
  expect(await beginSync(scope)).toMatchObject({ code: 'council.no_source' })
  await syncCouncilDaily(scope)
  await choose(scope)
  expect(await beginSync(scope)).toMatchObject({ ok: true })
  expect(await beginSync(scope)).toMatchObject({ code: 'council.running' })
  expect(await beginSync(laterBy(scope, 1))).toMatchObject({ ok: true })
})

test('every day it is looked at once, however often the program starts; and not on while it ends', async ({
  scope,
}) => {
  council.now({ lists: lists(3) })
  await choose(scope)
  await syncCouncilDaily(scope, undefined, ways)
  expect((await showCouncil(scope)).sync).toMatchObject({ papers: 3, failure: null })
  council.now({ lists: lists(3) })
  await syncCouncilDaily(laterBy(scope, 0.5), undefined, ways)
  expect(council.asked).toEqual([])
  await syncCouncilDaily(laterBy(scope, 1), AbortSignal.abort(), ways)
  expect((await showCouncil(scope)).sync).toMatchObject({ papers: 0, failure: 'too_long' })
})

test('another source takes nothing of the first along, and of none there is nothing to find', async ({ scope }) => {
  council.now({ lists: lists(3) })
  await choose(scope)
  await sync(scope)
  const other = { endpoint: council.base, bodyId: `${council.base}/body/kreis` }
  expect(await chooseSource(scope, other, 0, ways)).toMatchObject({ code: 'changed_meanwhile' })
  expect(await chooseSource(scope, { ...other, bodyId: `${council.base}/body/land` }, 1, ways)).toMatchObject({
    code: 'council.body_unknown',
  })
  expect(await chooseSource(scope, other, 1, ways)).toMatchObject({ ok: true })
  expect(await findPapers(scope, '15/0001/2023')).toEqual({ none: false, papers: [] })
  expect(await removeSource(scope, 2)).toMatchObject({ ok: true })
  expect(await findPapers(scope, '15/0001/2023')).toEqual({ none: true, papers: [] })
})

describe.skipIf(noOparlSamples !== '')(`the objects of the standard${noOparlSamples}`, () => {
  test('woven into lists, they tell what became of a paper', async ({ scope }) => {
    const [sample, meeting, organization] = ['Paper', 'Meeting', 'Organization'].map((type) =>
      readOparlSample(type, council.base),
    )
    const consultation = [{ id: `${council.base}/consultation/1034`, role: 'Beschlussfassung', authoritative: true }]
    const inMeeting = inventPaper(council.base, 1, { consultation })
    council.now({
      lists: {
        papers: [...papers(11).slice(1), sample!, inMeeting],
        meetings: [meeting!],
        organizations: [organization!],
      },
    })
    await choose(scope)
    expect(await sync(scope)).toMatchObject({ papers: 12, failure: null })
    expect((await findPapers(scope, '1234/2014')).papers).toMatchObject([
      {
        title: 'Antwort auf Anfrage 1200/2014',
        day: '2014-04-04',
        latitude: 50.98249,
        url: `${council.base}/files/57737.pdf`,
      },
    ])
    expect((await findPapers(scope, '15/0001/2023')).papers[0]?.consultations).toEqual([
      {
        organization: 'Ausschuss für Haushalt und Finanzen',
        day: '2013-01-04',
        role: 'Beschlussfassung',
        result: 'Geändert beschlossen',
        authoritative: true,
      },
    ])
  })
})
