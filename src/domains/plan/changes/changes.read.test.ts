import { expect, test as plain } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import { leadOn, recordDecision, recordStatus } from '../plan.ts'
import { reviseWords } from '../revision.verbs.ts'
import { listChanges } from './changes.read.ts'
import { cursorOf, readCursor } from './plan-change.ts'

const all = { limit: 500 }

test('the newest first, each with its record, its day and its reason', async ({ scope }) => {
  const { changes } = await listChanges(asPublic(scope), all)
  const days = changes.map(({ on }) => on)
  expect(days).toEqual(days.toSorted().reverse())
  const kinds = new Set(changes.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(['carried_over', 'decided', 'kind_changed', 'led', 'published', 'status'])
  const first = changes.find(({ kind }) => kind === 'status')
  expect(first).toMatchObject({ about: { kind: 'measure', code: 'K-02', edition: { state: 'in_force' } } })
  expect(first?.reason).not.toBe('')
})

test('a list that is read page by page has every change once', async ({ scope }) => {
  const { changes } = await listChanges(asPublic(scope), all)
  const read: string[] = []
  let before: string | undefined
  do {
    const page = await listChanges(asPublic(scope), { limit: 7, before })
    read.push(...page.changes.map(({ id }) => id))
    before = page.older ?? undefined
  } while (before !== undefined)
  expect(new Set(read).size).toBe(read.length)
  expect(read).toEqual(changes.map(({ id }) => id))
})

test('of a goal: its own and those of its measures; of a measure: its own', async ({ scope }) => {
  const plan = await published(scope)
  const { id, slug } = await added(scope, plan)
  must(await recordStatus(scope, id, 1, { status: 'started', assessment: null, asOf: '2026-11-01', reason: '' }))
  const of = async (wish: object) =>
    (await listChanges(asPublic(scope), { ...wish, limit: 9 })).changes.map(({ kind, about }) => [kind, about.kind])
  expect(await of({ measure: slug })).toEqual([['status', 'measure']])
  expect(await of({ goal: 'erstes' })).toEqual([['status', 'measure']])
  expect(await of({ plan: 'kleiner-plan', field: 'bildung' })).toEqual([['status', 'measure']])
  expect(await of({ plan: 'kleiner-plan', field: 'soziales' })).toEqual([])
  expect(await of({ plan: 'kleiner-plan' })).toEqual([
    ['published', 'plan'],
    ['status', 'measure'],
  ])
  expect(await of({ plan: 'kleiner-plan', group: 'publications' })).toEqual([['published', 'plan']])
})

test('what comes later is new; what came with the plan is told by its publication', async ({ scope }) => {
  const draft = await drafted(scope)
  await added(scope, draft, { title: 'Von Anfang an' })
  const plan = await published(scope, { title: 'Anderer Plan' })
  const later = { ...scope, now: new Date(scope.now.getTime() + 1000) }
  const second = await added(later, plan, { title: 'Später dazu' })
  const { changes } = await listChanges(asPublic(later), { plan: 'anderer-plan', limit: 9 })
  expect(changes.map(({ kind, about, reason }) => [kind, about.title.words, reason])).toEqual([
    ['added', 'Später dazu', 'nötig'],
    ['published', 'Anderer Plan', 'beschlossen'],
  ])
  const third = await added(later, plan, { title: 'Geht darin auf' })
  const on = '2026-11-20'
  const act = { kind: 'merge' as const, from: [third.id, second.id], to: [second.id], on, reason: 'doppelt' }
  must(await leadOn({ ...later, now: new Date(later.now.getTime() + 1000) }, 'measure', act))
  const merged = await listChanges(asPublic(later), { measure: third.slug, limit: 9 })
  expect(merged.changes.filter(({ on: day }) => day === on)).toMatchObject([
    { kind: 'led', how: 'merge', to: { title: { words: 'Später dazu' } }, reason: 'doppelt' },
  ])
  expect(merged.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'led'])
})

test('drafts are not told of, nor what leads to them', async ({ scope }) => {
  const before = await listChanges(asPublic(scope), all)
  const inside = await listChanges(scope, all)
  const plan = await drafted(scope)
  const { id } = await added(scope, plan)
  const decision = { kind: 'noted', body: 'Beirat', decidedOn: '2026-11-02', title: 'x', outcome: 'noted' } as const
  await recordDecision(scope, { measureId: id }, { ...decision, paperNumber: null, paperUrl: null, reason: '' })
  expect(await listChanges(asPublic(scope), all)).toEqual(before)
  expect((await listChanges(scope, all)).changes.length).toBe(inside.changes.length + 1)
})

test('a changed text says which parts', async ({ scope }) => {
  const plan = await published(scope)
  const goal = plan.goalIds[0] ?? ''
  const words = { wording: 'Das allererste Ziel' }
  must(await reviseWords(scope, 'goal', goal, { seen: 1, words, reason: 'Es ist das allererste.' }))
  const { changes } = await listChanges(asPublic(scope), { goal: 'erstes', limit: 9 })
  expect(changes).toMatchObject([{ kind: 'revised', parts: ['wording'], reason: 'Es ist das allererste.' }])
})

test('another city has its own', async ({ neighbour }) => {
  expect((await listChanges(asPublic(neighbour), all)).changes).toEqual([])
})

plain('a place in the list can be written into an address and read again', () => {
  const place = {
    on: '2026-10-31',
    at: new Date('2026-11-02T08:00:00.123Z'),
    id: '0b8f6f0e-7f0c-4f5e-9b1a-0d6a5f1c2e3d',
  }
  expect(readCursor(cursorOf(place))).toEqual(place)
})

plain.each([
  undefined,
  '',
  'x',
  '2026-02-31.1.0b8f6f0e-7f0c-4f5e-9b1a-0d6a5f1c2e3d',
  '2026-10-31.1.0b8f',
  "2026-10-31.1'",
])('%j is no place: the list begins at its start', (words) => {
  expect(readCursor(words)).toBeUndefined()
})
