import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact, writeQuietly } from '../../../platform/transact.ts'
import { showMeasure, takeStep } from '../../plan/plan.ts'
import type { Decided } from '../votes/effect.ts'
import type { Motion } from '../votes/motion.ts'
import { carryOut } from './carry-out.verbs.ts'
import { sitting } from './life.fixture.ts'
import { decidedDay } from './resulting-decision.ts'

const blank: Omit<Motion, 'bodyId'> = {
  ...{ id: randomUUID(), meetingId: null, itemId: null, title: 'Antrag 7', words: '', rule: 'simple', way: 'room' },
  ...{ secret: false, effect: 'none', stepTo: null, kindTo: null, decisionKind: 'vote', paperNumber: '7/2026' },
  ...{ paperUrl: null, putAt: null, closesAt: null, closedAt: null, result: null, reason: '', version: 1 },
}

function decide(scope: Scope, bodyId: string, motion: Partial<Motion>, ids: string[], carried = true) {
  const subjects = ids.map((recordId): Decided['subjects'][number] => ({ recordId, kind: 'measure', decisionId: null }))
  const decided = { motion: { ...blank, bodyId, ...motion }, body: 'Lenkungsgruppe', subjects, carried }
  return transact(scope, 'bodies.closeMotion', (write) => carryOut(write, scope, decided))
}

async function withSteering(scope: Scope, id: string): Promise<void> {
  for (const to of ['in_review', 'with_steering'] as const) {
    must(await takeStep(scope, 'measure', id, { to, reason: '', decisionId: null }))
  }
}
const stepsOf = ({ db }: Scope, id: string) =>
  db
    .selectFrom('planStep')
    .select(['stage', 'decisionId', 'reason'])
    .where('measureId', '=', id)
    .orderBy('at')
    .execute()

describe('a motion that is carried', () => {
  test('takes each record of a list its step, with a decision of its own', async ({ scope }) => {
    const plan = await drafted(scope)
    const { bodyId } = await sitting(scope, 'steering_group')
    const measures = [await added(scope, plan), await added(scope, plan, { title: 'Chor' })]
    const ids = measures.map(({ id }) => id)
    for (const id of ids) await withSteering(scope, id)
    const done = must(await decide(scope, bodyId, { effect: 'step', stepTo: 'accepted' }, ids))
    expect(done.map(({ recordId }) => recordId)).toEqual(ids)
    for (const [at, { id, slug }] of measures.entries()) {
      expect((await stepsOf(scope, id)).find(({ stage }) => stage === 'accepted')).toEqual({
        ...{ stage: 'accepted', decisionId: done[at]?.decisionId, reason: '' },
      })
      expect((await showMeasure(scope, slug)).decisions).toEqual([
        {
          ...{ kind: 'vote', body: 'Lenkungsgruppe', decidedOn: '2026-11-23', title: 'Antrag 7', reason: '' },
          ...{ paperNumber: '7/2026', paperUrl: null, outcome: 'adopted' },
        },
      ])
    }
  })

  test('and cannot be done with one of many changes none, and says which it is', async ({ scope }) => {
    const plan = await drafted(scope)
    const { bodyId } = await sitting(scope, 'steering_group')
    const [ready, draft] = [await added(scope, plan), await added(scope, plan, { title: 'Chor' })]
    await withSteering(scope, ready.id)
    const refused = await decide(scope, bodyId, { effect: 'step', stepTo: 'accepted' }, [ready.id, draft.id])
    expect(refused).toEqual({ ok: false, code: 'effect.not_from_here', values: { record: 'Chor' } })
    expect((await showMeasure(scope, ready.slug)).decisions).toEqual([])
  })

  test('changes what kind a measure is', async ({ scope }) => {
    const plan = await published(scope)
    const { bodyId } = await sitting(scope, 'board')
    const { id, slug } = await added(scope, plan, { kind: 'open_for_applications' })
    const motion = { effect: 'kind', kindTo: 'own_means', words: 'Die Stiftung zahlt.' } as const
    must(await decide(scope, bodyId, motion, [id]))
    const { sheet, kindHistory, decisions } = await showMeasure(scope, slug)
    expect([sheet.kind, kindHistory[0]?.reason, decisions[0]?.outcome]).toEqual([
      ...['own_means', 'Die Stiftung zahlt.', 'adopted'],
    ])
    expect(await decide(scope, bodyId, motion, [id])).toMatchObject({ ok: false, code: 'effect.kind_same' })
  })

  test('beyond what its body usually decides needs a reason', async ({ scope }) => {
    const { id, slug } = await added(scope, await drafted(scope))
    const { bodyId } = await sitting(scope, 'advisory_board')
    const motion = { effect: 'step', stepTo: 'in_review' } as const
    expect(await decide(scope, bodyId, motion, [id])).toEqual({ ok: false, code: 'effect.not_usual' })
    must(await decide(scope, bodyId, { ...motion, words: 'Die Gruppe ruht.' }, [id]))
    expect((await showMeasure(scope, slug)).decisions[0]?.reason).toBe('Die Gruppe ruht.')
  })
})

test('what was decided in private is kept with its record without the words that only members may read', async ({
  scope,
}) => {
  const { id, slug } = await added(scope, await drafted(scope))
  const { bodyId, meetingId } = await sitting(scope, 'steering_group')
  await withSteering(scope, id)
  const item = { id: randomUUID(), bodyId, meetingId, title: 'Geheim', inPrivate: true, proposedAt: scope.now }
  await writeQuietly(scope, (tx) =>
    tx
      .insertInto('bodiesAgendaItem')
      .values({ cityId: scope.city.id, ...item })
      .execute(),
  )
  const motion = { effect: 'step', stepTo: 'returned', itemId: item.id, words: 'Der Verein ist pleite.' } as const
  must(await decide(scope, bodyId, motion, [id]))
  expect((await showMeasure(scope, slug)).decisions).toMatchObject([
    { ...{ body: 'Lenkungsgruppe', decidedOn: '2026-11-23', outcome: 'returned' }, title: '', reason: '' },
  ])
  expect((await stepsOf(scope, id)).find(({ stage }) => stage === 'returned')?.reason).toBe(
    'In nicht öffentlicher Sitzung beschlossen.',
  )
})

test('who only chairs a body does not widen what it decides, whatever the reason', async ({ scope }) => {
  const { id } = await added(scope, await drafted(scope))
  const { bodyId } = await sitting(scope, 'advisory_board')
  const chair: Scope = { ...scope, viewer: { kind: 'person', id: randomUUID(), name: 'Mia', grants: [] } }
  const motion = { effect: 'step', stepTo: 'in_review', words: 'Die Gruppe ruht.' } as const
  expect(await decide(chair, bodyId, motion, [id])).toEqual({ ok: false, code: 'effect.not_usual' })
})

test('a body decides on the day it meets, or with the last ballot, whenever that is counted', () => {
  const at = (day: string) => new Date(`${day}T12:00:00Z`)
  const endOf = new Date('2026-12-04T23:00:00Z')
  const writing = { way: 'writing', closesAt: endOf } as const
  expect(decidedDay({ way: 'room', closesAt: null }, at('2026-11-20'), at('2026-11-25'))).toBe('2026-11-20')
  expect(decidedDay(writing, null, at('2026-12-09'))).toBe('2026-12-04')
  expect(decidedDay(writing, null, endOf)).toBe('2026-12-04')
  expect(decidedDay(writing, null, at('2026-12-01'))).toBe('2026-12-01')
})

test('a motion that is lost is kept with its record, and changes nothing', async ({ scope }) => {
  const { id, slug } = await added(scope, await drafted(scope))
  const { bodyId } = await sitting(scope, 'steering_group')
  await withSteering(scope, id)
  must(await decide(scope, bodyId, { effect: 'step', stepTo: 'accepted', words: 'Weil es gut ist.' }, [id], false))
  expect((await showMeasure(scope, slug)).decisions).toMatchObject([{ outcome: 'rejected', reason: '' }])
  expect((await stepsOf(scope, id)).map(({ stage }) => stage)).not.toContain('accepted')
})

test('minutes are approved by the body whose meeting it was, and by no other', async ({ scope }) => {
  const [ours, theirs] = [await sitting(scope, 'steering_group'), await sitting(scope, 'advisory_board', 'Beirat')]
  const minutes = { cityId: scope.city.id, meetingId: theirs.meetingId, words: 'Es war so.', draftedAt: scope.now }
  await scope.db.insertInto('bodiesMinutes').values(minutes).execute()
  const by = async (bodyId: string) => {
    const id = randomUUID()
    const row = { cityId: scope.city.id, id, bodyId, title: 'Protokoll', rule: 'simple', way: 'writing' }
    await scope.db
      .insertInto('bodiesMotion')
      .values({ ...row, effect: 'minutes' })
      .execute()
    const motion: Motion = { ...blank, id, bodyId, effect: 'minutes', words: 'So war es.' }
    const subjects = [{ recordId: theirs.meetingId, kind: 'minutes', decisionId: null }] as const
    const decided = { motion, body: 'Gremium', subjects, carried: true }
    return transact(scope, 'bodies.closeMotion', (write) => carryOut(write, scope, decided))
  }
  expect(await by(ours.bodyId)).toMatchObject({ code: 'effect.minutes_not_ours' })
  must(await by(theirs.bodyId))
})
