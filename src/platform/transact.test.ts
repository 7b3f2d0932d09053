import { sql } from 'kysely'
import { expect } from 'vitest'
import { committingScope, test } from '../../test/support/city.ts'
import { added, published } from '../../test/support/plans.ts'
import { addUnit, listUnits } from '../domains/accounts/accounts.ts'
import { leadOn, showMeasures } from '../domains/plan/plan.ts'
import { read, transact } from './transact.ts'

const unit = (slug: string) => ({ slug, name: slug, short: '', kind: 'section', parentId: null }) as const
const all = { field: null, status: null, assessment: null, words: '' }

test('a verb inside another that fails is undone alone when the outer one goes on', async ({ scope }) => {
  await transact(scope, 'test.outer', async ({ tx }) => {
    const within = { ...scope, db: tx }
    await addUnit(within, unit('bleibt'))
    const failing = transact(within, 'test.inner', async () => {
      await addUnit(within, unit('geht'))
      throw new Error('inner')
    })
    await expect(failing).rejects.toThrow('inner')
    await addUnit(within, unit('bleibt-auch'))
  })
  const slugs = (await read(scope, (tx) => listUnits(tx, scope))).map((one) => one.slug)
  expect(slugs).toEqual(expect.arrayContaining(['bleibt', 'bleibt-auch']))
  expect(slugs).not.toContain('geht')
})

test('an error of the database inside a verb leaves the outer transaction usable', async ({ scope }) => {
  await addUnit(scope, unit('einmal'))
  const failing = transact(scope, 'test.fails', ({ tx }) => sql`select 1 / 0`.execute(tx))
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  expect((await read(scope, (tx) => listUnits(tx, scope))).some((one) => one.slug === 'einmal')).toBe(true)
})

test('a verb that fails on the way commits nothing of it', async () => {
  const scope = await committingScope('transact')
  const failing = transact(scope, 'test.fails', async ({ tx }) => {
    await addUnit({ ...scope, db: tx }, unit('halb'))
    throw new Error('half way')
  })
  await expect(failing).rejects.toThrow('half way')
  expect((await read(scope, (tx) => listUnits(tx, scope))).some((one) => one.slug === 'halb')).toBe(false)
})

test('what belongs to one answer is read at one moment, whatever is written in between', async () => {
  const scope = await committingScope('transact')
  await read(scope, async (tx) => {
    const before = await listUnits(tx, scope)
    await addUnit(scope, unit('dazwischen'))
    expect(await listUnits(tx, scope)).toEqual(before)
  })
  expect((await read(scope, (tx) => listUnits(tx, scope))).some((one) => one.slug === 'dazwischen')).toBe(true)
})

test('reading cannot write', async () => {
  const scope = await committingScope('transact')
  const writing = read(scope, (tx) => tx.updateTable('accountsUnit').set({ short: 'X' }).execute())
  await expect(writing).rejects.toMatchObject({ code: '25006' })
})

test('two who add a measure of the same title at the same moment get two addresses', async () => {
  const scope = await committingScope('transact')
  const plan = await published(scope)
  const both = await Promise.all([1, 2, 3, 4].map(() => added(scope, plan, { title: 'Zur gleichen Zeit' })))
  expect(new Set(both.map((one) => one.slug)).size).toBe(4)
})

test('two who lead measures on at the same moment make no circle', async () => {
  const scope = await committingScope('transact')
  const { slug } = await published(scope, { title: 'Plan ohne Kreis' }).then(async (plan) => {
    const one = await added(scope, plan, { title: 'Eine' })
    const other = await added(scope, plan, { title: 'Andere' })
    const lead = (from: string, to: string) =>
      leadOn(scope, 'measure', { kind: 'continue', from: [from], to: [to], on: '2026-11-20', reason: 'so' })
    const outcomes = await Promise.all([lead(one.id, other.id), lead(other.id, one.id)])
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code)).sort()).toEqual(['lineage.circle', 'ok'])
    return plan
  })
  expect((await showMeasures(scope, all, slug)).rows).toHaveLength(2)
})
