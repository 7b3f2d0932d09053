import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import { read } from '../../../platform/transact.ts'
import { publishPlan, takeStep } from '../plan.ts'
import { planIndexOf } from './kept-index.ts'
import { searchPlan } from './search.read.ts'
import { inLanguage } from './searched-record.ts'

const secret = 'Quallenzüchtung'
const slugs = async (scope: Parameters<typeof searchPlan>[0], words = secret) =>
  (await searchPlan(scope, { words, kind: null })).found.map(({ leadsTo }) => leadsTo.slug)

test('drafts are found by nobody', async ({ scope }) => {
  const plan = await drafted(scope, { title: secret })
  await added(scope, plan, { title: `${secret} für alle` })
  expect(await slugs(scope)).toEqual([])
  expect(await slugs(asPublic(scope))).toEqual([])
})

test('once published they are found by everybody', async ({ scope }) => {
  const plan = await drafted(scope, { title: secret })
  const { slug } = await added(scope, plan, { title: `${secret} für alle` })
  must(await publishPlan(scope, plan.planId, 1, { reason: 'beschlossen', adoption: null }))
  expect(await slugs(asPublic(scope))).toContain(slug)
})

test('what ended is still found, behind what holds', async ({ scope }) => {
  const plan = await published(scope)
  const old = await added(scope, plan, { title: `${secret} eins` })
  const living = await added(scope, plan, { title: `${secret} zwei` })
  must(await takeStep(scope, 'measure', old.id, { to: 'closed', reason: 'vorbei', decisionId: null }))
  expect(await slugs(asPublic(scope))).toEqual([living.slug, old.slug])
})

test('one index serves all languages until something is written', async ({ scope }) => {
  const indexIn = (lang: 'de' | 'ar') => read(scope, (tx) => planIndexOf(tx, asPublic(scope, lang)))
  const first = await indexIn('de')
  expect(await indexIn('ar')).toBe(first)
  await published(scope)
  const second = await indexIn('de')
  expect(second).not.toBe(first)
  expect(second.records.size).toBeGreaterThan(first.records.size)
})

test('cities are kept apart', async ({ scope, neighbour }) => {
  await published(neighbour, { title: secret })
  expect(await slugs(asPublic(scope))).toEqual([])
  expect(await slugs(asPublic(neighbour))).toHaveLength(1)
})

test('every record of the plan is the first to be found by its own title, or as good as that', async ({ scope }) => {
  const { records } = await read(scope, (tx) => planIndexOf(tx, asPublic(scope)))
  const behind: string[] = []
  for (const record of records.values()) {
    if (record.kind === 'decision' || !record.edition.isMain || record.hasEnded) continue
    const { words } = inLanguage(record.title, 'de')
    const { found } = await searchPlan(asPublic(scope), { words, kind: record.kind })
    if (found[0]?.id !== record.id) behind.push(words)
  }
  expect(behind).toEqual([])
})
