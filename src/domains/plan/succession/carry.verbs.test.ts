import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addCrossReference, publishPlan, recordStatus, showGoal, showMeasure, showPlan, translate } from '../plan.ts'
import type { Wish } from './carry.ts'
import { carryOver } from './carry.verbs.ts'
import type { CarryLine } from './succession.read.ts'
import { showSuccession } from './succession.read.ts'
import { startSuccessor } from './successor.verbs.ts'

const why = { reason: 'Der Rat hat beschlossen.', adoption: null }
const goesOn: Wish = { choice: 'continues' }

async function begun(scope: Scope) {
  const old = await published(scope, { title: 'Plan 2020' })
  const next = must(
    await startSuccessor(scope, old.slug, { title: 'Plan 2027', startsOn: '2026-01-01', endsOn: null, draftId: null }),
  )
  return { old, next: next.planId }
}

async function choose(scope: Scope, plan: string, wishes: Record<string, Wish>, sure = false) {
  const { groups, successor } = await showSuccession(scope, plan)
  const lines = groups.flatMap((group) => group.lines)
  const seen = (id: string) => lines.find((one) => one.id === id)?.carried?.version ?? 0
  const chosen = Object.entries(wishes).map(([id, wish]) => ({ id, seen: seen(id), wish }))
  return carryOver(scope, successor?.id ?? '', chosen, { sure })
}

async function lineOf(scope: Scope, plan: string, id: string): Promise<CarryLine | undefined> {
  const { groups } = await showSuccession(scope, plan)
  return groups.flatMap(({ lines }) => lines).find((line) => line.id === id)
}

describe('what continues', () => {
  test('is copied with all that holds of it, and its status says where it comes from', async ({ neighbour: scope }) => {
    const { old } = await begun(scope)
    const [first = '', second = ''] = old.goalIds
    const milestones = [
      { title: 'Auftakt', due: '2025-01-01', doneOn: '2025-01-01' },
      { title: 'Zweite Gruppe', due: '2027-01-01', doneOn: null },
    ]
    const measure = await added(scope, old, {
      goalIds: [first, second],
      number: 'B-1',
      districts: ['Nord'],
      milestones,
    })
    await addCrossReference(scope, { measureId: measure.id }, { paper: 'Leitbild', passage: '2', url: null })
    const en = {
      recordId: measure.id,
      field: 'title',
      lang: 'en',
      words: 'Guides',
      source: 'Lotsinnen',
      state: 'human' as const,
    }
    await translate(scope, [en])
    const status = { status: 'started' as const, assessment: null, asOf: '2026-05-01', reason: 'Zehn Lotsinnen.' }
    must(await recordStatus(scope, measure.id, 1, status))
    const before = await showMeasure(scope, measure.slug)
    must(await choose(scope, old.slug, { [first]: goesOn, [measure.id]: goesOn }))
    const [made] = (await lineOf(scope, old.slug, measure.id))?.into ?? []
    const copy = await showMeasure({ ...scope, lang: 'en' }, made?.slug ?? '')
    expect(copy.title.words).toBe('Guides')
    expect(copy.sheet).toMatchObject({ number: 'B-1', districts: ['Nord'], milestones: [milestones[1]] })
    expect(copy.crossReferences).toHaveLength(1)
    expect(copy.goals).toHaveLength(1)
    expect(copy.statuses[0]).toMatchObject({ status: 'started', asOf: '2026-05-01' })
    expect(copy.statuses[0]?.reason).toContain('Plan 2020')
    expect(await showMeasure(scope, measure.slug)).toEqual(before)
    // Its other goal comes later, and it serves that too, in the order of the plan.
    must(await choose(scope, old.slug, { [second]: goesOn }))
    expect((await showMeasure(scope, made?.slug ?? '')).goals.map(({ short }) => short.words)).toEqual([
      'Erstes',
      'Zweites',
    ])
  })

  test('needs a goal that goes on; a field comes along with its goal', async ({ neighbour: scope }) => {
    const { old, next } = await begun(scope)
    const measure = await added(scope, old)
    expect(await choose(scope, old.slug, { [measure.id]: goesOn })).toMatchObject({ code: 'carry.goal_first' })
    must(await choose(scope, old.slug, { [old.goalIds[2] ?? '']: goesOn }))
    must(await choose(scope, old.slug, { [old.goalIds[0] ?? '']: goesOn, [measure.id]: goesOn }))
    const { successor } = await showSuccession(scope, old.slug)
    expect(successor?.id).toBe(next)
    const { fields } = await showPlan(scope, successor?.slug)
    // In the order of the old plan, though the second field came first.
    expect(fields.map(({ title, code }) => [code, title.words])).toEqual([
      ['B', 'Bildung'],
      ['S', 'Soziales'],
    ])
  })
})

test('a choice can be changed: what was copied goes again, unless somebody has worked on it', async ({
  neighbour: scope,
}) => {
  const { old } = await begun(scope)
  const [goal = ''] = old.goalIds
  const measure = await added(scope, old)
  must(await choose(scope, old.slug, { [goal]: goesOn, [measure.id]: goesOn }))
  expect(await choose(scope, old.slug, { [goal]: { choice: 'undecided' } })).toMatchObject({
    code: 'carry.goal_serves',
  })
  const [made] = (await lineOf(scope, old.slug, measure.id))?.into ?? []
  must(await choose(scope, old.slug, { [measure.id]: { choice: 'changes', words: 'mehr Stellen' } }))
  expect((await lineOf(scope, old.slug, measure.id))?.into).toEqual([made])
  must(
    await recordStatus(scope, made?.id ?? '', 1, {
      status: 'started',
      assessment: null,
      asOf: '2026-06-01',
      reason: 'x',
    }),
  )
  const ends: Wish = { choice: 'ends', ending: 'elsewhere', words: 'Steht im Sportplan.' }
  expect(await choose(scope, old.slug, { [measure.id]: ends })).toMatchObject({ code: 'carry.worked_on' })
  must(await choose(scope, old.slug, { [measure.id]: ends }, true))
  await expect(showMeasure(scope, made?.slug ?? '')).rejects.toThrow()
  expect((await lineOf(scope, old.slug, measure.id))?.carried).toMatchObject({ choice: 'ends', ending: 'elsewhere' })
})

test('whoever saves second is told, and all is done or nothing', async ({ neighbour: scope }) => {
  const { old, next } = await begun(scope)
  const [goal = ''] = old.goalIds
  must(await choose(scope, old.slug, { [goal]: goesOn }))
  const stale = await carryOver(scope, next, [{ id: goal, seen: 0, wish: { choice: 'undecided' } }], { sure: false })
  expect(stale).toMatchObject({ code: 'carry.changed_meanwhile' })
})

test('when it is published it becomes lineage: old pages lead on, what ended says why, nothing before', async ({
  neighbour: scope,
}) => {
  const { old, next } = await begun(scope)
  const [one = '', two = '', three = ''] = old.goalIds
  const a = await added(scope, old, { title: 'Alpha' })
  const b = await added(scope, old, { title: 'Beta' })
  const c = await added(scope, old, { title: 'Gamma' })
  const d = await added(scope, old, { title: 'Delta' })
  const merges: Wish = { choice: 'merges', titles: ['Alphabet'], words: '' }
  must(await choose(scope, old.slug, { [one]: goesOn, [two]: goesOn, [a.id]: merges, [b.id]: merges }))
  must(
    await choose(scope, old.slug, {
      [c.id]: { choice: 'splits', titles: ['Gamma Nord', 'Gamma Süd'], words: '' },
      [d.id]: { choice: 'ends', ending: 'done', words: '' },
      [three]: { choice: 'ends', ending: 'replaced', words: 'Durch das Stadtteilprogramm.' },
    }),
  )
  const visitor = asPublic(scope)
  expect((await showMeasure(visitor, d.slug)).later).toEqual([])
  expect((await showMeasure(visitor, a.slug)).later).toEqual([])
  must(await publishPlan(scope, next, 1, why))
  expect(await choose(scope, old.slug, { [d.id]: goesOn })).toMatchObject({ code: 'carry.published' })
  const later = async (slug: string) => (await showMeasure(visitor, slug)).later
  expect((await later(a.slug)).map(({ kind, other }) => [kind, other?.title.words])).toEqual([['merge', 'Alphabet']])
  expect((await later(b.slug)).map(({ other }) => other?.title.words)).toEqual(['Alphabet'])
  expect((await later(c.slug)).map(({ kind }) => kind)).toEqual(['split', 'split'])
  expect(await later(d.slug)).toMatchObject([{ kind: 'retire', reason: 'Erledigt', other: null }])
  const goals = (await showPlan(visitor, old.slug)).fields.flatMap(({ goals: own }) => own)
  const ended = await showGoal(visitor, goals.find(({ id }) => id === three)?.slug ?? '')
  expect(ended.later).toMatchObject([{ kind: 'retire', reason: 'Ersetzt: Durch das Stadtteilprogramm.' }])
})

test('a plan has one successor at a time, which may be a draft that is there already', async ({ neighbour: scope }) => {
  const old = await published(scope, { title: 'Plan 2020' })
  const draft = await drafted(scope, { title: 'Aus dem Papier' })
  const wish = { title: '', startsOn: null, endsOn: null, draftId: draft.planId }
  must(await startSuccessor(scope, old.slug, wish))
  expect((await showSuccession(scope, old.slug)).successor?.slug).toBe(draft.slug)
  expect(await startSuccessor(scope, old.slug, { ...wish, draftId: null, title: 'Noch einer' })).toMatchObject({
    code: 'carry.has_successor',
  })
})
