import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import {
  addCrossReference,
  addMeasure,
  blankSheet,
  changeAddress,
  type Decision,
  findNewAddress,
  leadOn,
  recordDecision,
  reviseGoal,
  showGoal,
  showMeasure,
  takeStep,
  translate,
} from './plan.ts'

const nobody = '00000000-0000-4000-8000-000000000000'

describe('a step of life', () => {
  test('leads a goal from the draft to the council and to its end, each step with who, when and why', async ({
    scope,
  }) => {
    const { goalIds } = await published(scope)
    const [id = ''] = goalIds
    const close = { to: 'closed', reason: 'erreicht', decisionId: null } as const
    must(await takeStep(scope, 'goal', id, close))
    const steps = await scope.db.selectFrom('planStep').selectAll().where('goalId', '=', id).execute()
    expect(steps.map(({ stage, reason, at, actor }) => [stage, reason, at, actor])).toEqual([
      ['adopted', 'beschlossen', scope.now, 'command'],
      ['closed', 'erreicht', scope.now, 'command'],
    ])
    expect(await takeStep(scope, 'goal', id, close)).toEqual({ ok: false, code: 'life.not_from_here' })
    await expect(takeStep(scope, 'goal', nobody, close)).rejects.toThrow(NotFound)
    // Closed is not gone.
    expect((await showGoal(asPublic(scope), 'erstes')).goal.id).toBe(id)
  })

  test('back, or to the end, needs a reason', async ({ scope }) => {
    const { id } = await added(scope, await published(scope))
    const silent = await takeStep(scope, 'measure', id, { to: 'closed', reason: '', decisionId: null })
    expect(silent).toEqual({ ok: false, code: 'life.reason_missing' })
  })
})

test('decisions stand on the page of what they decide, the newest first', async ({ scope }) => {
  const plan = await published(scope)
  const { id, slug } = await added(scope, plan)
  const noted: Decision = {
    kind: 'noted',
    body: 'Sozialausschuss',
    decidedOn: '2026-03-01',
    title: 'Zur Kenntnis',
    paperNumber: '77/2026',
    paperUrl: 'https://example.org/77',
    outcome: 'noted',
    reason: 'Ohne Aussprache.',
  }
  const vote: Decision = {
    ...noted,
    kind: 'vote',
    decidedOn: '2026-05-01',
    outcome: 'returned',
    paperNumber: null,
    paperUrl: null,
  }
  await recordDecision(scope, { measureId: id }, noted)
  await recordDecision(scope, { measureId: id }, vote)
  await recordDecision(scope, { goalId: plan.goalIds[0] ?? '' }, noted)
  expect((await showMeasure(asPublic(scope), slug)).decisions).toEqual([vote, noted])
  expect((await showGoal(asPublic(scope), 'erstes')).decisions).toEqual([noted])
})

test('cross-references stand on the page of what they belong to', async ({ scope }) => {
  const plan = await published(scope)
  const { id, slug } = await added(scope, plan)
  const one = { paper: 'Sozialbericht', passage: 'S. 12', url: 'https://example.org/s' }
  const other = { paper: 'Armutsbericht', passage: '', url: null }
  await addCrossReference(scope, { measureId: id }, one)
  await addCrossReference(scope, { measureId: id }, other)
  await addCrossReference(scope, { goalId: plan.goalIds[0] ?? '' }, one)
  expect((await showMeasure(asPublic(scope), slug)).crossReferences).toEqual([other, one])
  expect((await showGoal(asPublic(scope), 'erstes')).crossReferences).toEqual([one])
})

describe('an address', () => {
  test('that was given up leads on to the new one, however often it changed', async ({ scope }) => {
    const { id, slug } = await added(scope, await published(scope), { title: 'Erster Name' })
    expect(slug).toBe('erster-name')
    must(await changeAddress(scope, 'measure', id, 'Zweiter Name'))
    expect(await changeAddress(scope, 'measure', id, 'dritter')).toEqual({ ok: true, value: { slug: 'dritter' } })
    const visitor = asPublic(scope)
    expect(await findNewAddress(visitor, 'measure', 'erster-name')).toBe('dritter')
    expect(await findNewAddress(visitor, 'measure', 'zweiter-name')).toBe('dritter')
    expect(await findNewAddress(visitor, 'measure', 'dritter')).toBeUndefined()
    expect(await findNewAddress(visitor, 'goal', 'erster-name')).toBeUndefined()
    expect((await showMeasure(visitor, 'dritter')).id).toBe(id)
  })

  test('that was given up can be taken back by its own record', async ({ scope }) => {
    const { id } = await added(scope, await published(scope), { title: 'Eins' })
    must(await changeAddress(scope, 'measure', id, 'zwei'))
    must(await changeAddress(scope, 'measure', id, 'eins'))
    expect(await findNewAddress(scope, 'measure', 'zwei')).toBe('eins')
    expect(await findNewAddress(scope, 'measure', 'eins')).toBeUndefined()
    expect(await changeAddress(scope, 'measure', id, 'eins')).toEqual({ ok: true, value: { slug: 'eins' } })
  })

  test('is given to no other record, neither in use nor given up', async ({ scope }) => {
    const plan = await published(scope)
    const { id } = await added(scope, plan, { title: 'Eins' })
    const other = await added(scope, plan, { title: 'Andere' })
    must(await changeAddress(scope, 'measure', id, 'zwei'))
    for (const slug of ['eins', 'zwei']) {
      const refusal = { ok: false, code: 'plan.address_taken', values: { slug } }
      expect(await changeAddress(scope, 'measure', other.id, slug)).toEqual(refusal)
    }
    expect((await added(scope, plan, { title: 'Eins' })).slug).toBe('eins-2')
    await expect(changeAddress(scope, 'measure', nobody, 'x')).rejects.toThrow(NotFound)
  })

  test('of a draft is not told to the public', async ({ scope }) => {
    const plan = await drafted(scope)
    const { id } = await added(scope, plan, { title: 'Eins' })
    must(await changeAddress(scope, 'measure', id, 'geheim-measure'))
    must(await changeAddress(scope, 'goal', plan.goalIds[0] ?? '', 'geheim-goal'))
    must(await changeAddress(scope, 'plan', plan.planId, 'geheim-plan'))
    const former = { measure: 'eins', goal: 'erstes', plan: plan.slug } as const
    for (const kind of ['measure', 'goal', 'plan'] as const) {
      expect(await findNewAddress(scope, kind, former[kind])).toBe(`geheim-${kind}`)
      expect(await findNewAddress(asPublic(scope), kind, former[kind])).toBeUndefined()
    }
  })
})

describe('a translation', () => {
  const english = {
    field: 'wording',
    lang: 'en',
    words: 'The first goal',
    source: 'Das erste Ziel',
    state: 'human',
  } as const

  test('is shown to those who read that language, the original to all others', async ({ scope }) => {
    const { goalIds } = await published(scope)
    await translate(scope, [{ recordId: goalIds[0] ?? '', ...english }])
    const inEnglish = (await showGoal(asPublic(scope, 'en'), 'erstes')).goal
    expect(inEnglish.wording).toEqual({ words: 'The first goal', lang: 'en', state: 'human' })
    expect(inEnglish.short).toEqual({ words: 'Erstes', lang: 'de', state: 'original' })
    expect((await showGoal(asPublic(scope, 'de'), 'erstes')).goal.wording.state).toBe('original')
  })

  test('is outdated when its source changes, and current again when it is translated anew', async ({ scope }) => {
    const { goalIds } = await published(scope)
    const [recordId = ''] = goalIds
    const wording = async () => (await showGoal(asPublic(scope, 'en'), 'erstes')).goal.wording
    await translate(scope, [{ recordId, ...english }])
    must(await reviseGoal(scope, recordId, 1, { short: 'Erstes', wording: 'Das bessere Ziel', description: '' }))
    expect(await wording()).toMatchObject({ words: 'The first goal', state: 'outdated' })
    await translate(scope, [
      { recordId, ...english, words: 'The better goal', source: 'Das bessere Ziel', state: 'reviewed' },
    ])
    expect(await wording()).toEqual({ words: 'The better goal', lang: 'en', state: 'reviewed' })
  })

  test('that replaces another leaves what it replaced in the audit log', async ({ scope }) => {
    const { goalIds } = await published(scope)
    const row = { recordId: goalIds[0] ?? '', ...english }
    await translate(scope, [row])
    await translate(scope, [{ ...row, words: 'Goal number one' }])
    const logged = await scope.db.selectFrom('auditValue').selectAll().orderBy('number', 'desc').limit(2).execute()
    expect(logged.map((one) => one.before)).toEqual([{ words: 'The first goal', state: 'human' }, null])
  })
})

test('what was never adopted is not ended in a published plan, where its end would show it to everybody', async ({
  scope,
}) => {
  const plan = await published(scope)
  const sheet = { ...blankSheet('Im Entwurf'), goalIds: [plan.goalIds[0] ?? ''] }
  const { id, slug } = must(await addMeasure(scope, plan.planId, sheet, { reason: '', asDraft: true }))
  await expect(showMeasure(asPublic(scope), slug)).rejects.toThrow(NotFound)
  const end = { to: 'closed', reason: 'überholt', decisionId: null } as const
  expect(await takeStep(scope, 'measure', id, end)).toEqual({ ok: false, code: 'life.not_from_here' })
  const retired = { kind: 'retire', from: [id], to: [], on: '2026-11-23', reason: 'überholt' } as const
  expect(await leadOn(scope, 'measure', { ...retired, from: [id], to: [] })).toEqual({
    ok: false,
    code: 'lineage.not_adopted',
  })
  must(await takeStep(scope, 'measure', id, { to: 'adopted', reason: '', decisionId: null }))
  expect((await showMeasure(asPublic(scope), slug)).title.words).toBe('Im Entwurf')
  must(await takeStep(scope, 'measure', id, end))
})
