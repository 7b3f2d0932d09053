import { expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { NotFound } from '../../platform/errors.ts'
import { moveGoal, reviseGoal, showGoal, showPlan } from './plan.ts'

const on = '2026-11-01'
const texts = { short: 'Neu', wording: 'Das neue Ziel', description: 'Erklärt.' }
const nobody = '00000000-0000-4000-8000-000000000000'

test('a goal in several fields is edited once, and its link is the same everywhere', async ({ scope }) => {
  const visitor = asPublic(scope)
  const three = (await showPlan(visitor)).fields
    .flatMap((field) => field.goals)
    .find((goal) => goal.places.length === 3)
  if (!three) throw new Error('the demonstration city has no goal in three fields')
  must(await reviseGoal(scope, three.id, three.version, texts))
  const shown = (await showPlan(visitor)).fields.flatMap((field) => field.goals.filter((goal) => goal.id === three.id))
  expect(shown.map((goal) => [goal.short.words, goal.slug])).toEqual(Array(3).fill(['Neu', three.slug]))
  expect((await showGoal(visitor, three.slug)).goal.wording.words).toBe('Das neue Ziel')
})

test('of two who edit the same goal the second is told', async ({ scope }) => {
  const { goalIds } = await published(scope)
  must(await reviseGoal(scope, goalIds[0] ?? '', 1, texts))
  expect(await reviseGoal(scope, goalIds[0] ?? '', 1, texts)).toEqual({ ok: false, code: 'changed_meanwhile' })
})

test('a goal says something', async ({ scope }) => {
  const { goalIds } = await published(scope)
  const empty = await reviseGoal(scope, goalIds[0] ?? '', 1, { ...texts, wording: ' ' })
  expect(empty).toEqual({ ok: false, code: 'goal.wording_missing' })
  await expect(reviseGoal(scope, nobody, 1, texts)).rejects.toThrow(NotFound)
})

test('a goal that moves comes last in its new field, those behind it move up, and its address stays', async ({
  scope,
}) => {
  const { slug, goalIds, fieldIds } = await published(scope)
  const [first = '', second = '', third = ''] = goalIds
  const [b = '', s = ''] = fieldIds
  const standing = async () => (await showPlan(scope, slug)).fields.map((field) => field.goals.map((goal) => goal.id))
  must(await moveGoal(scope, first, 1, { fieldIds: [s], on, reason: 'passt besser' }))
  expect(await standing()).toEqual([[second], [second, third, first]])
  must(await moveGoal(scope, second, 1, { fieldIds: [b], on, reason: 'nur hier' }))
  expect(await standing()).toEqual([[second], [third, first]])
  must(await moveGoal(scope, first, 2, { fieldIds: [b, s, b], on, reason: 'in beiden' }))
  expect(await standing()).toEqual([
    [second, first],
    [third, first],
  ])
  const page = await showGoal(asPublic(scope), 'erstes')
  expect(page.goal.places.map((place) => place.position)).toEqual([2, 2])
  expect(page.later.map((step) => [step.kind, step.reason, step.other])).toEqual([
    ['move', 'passt besser', null],
    ['move', 'in beiden', null],
  ])
  expect(page.earlier).toEqual([])
})

test('a goal does not move into a field of another plan, nor into none, nor without a reason', async ({ scope }) => {
  const [plan, other] = [await published(scope), await published(scope)]
  const [id = ''] = plan.goalIds
  await expect(moveGoal(scope, id, 1, { fieldIds: other.fieldIds, on, reason: 'x' })).rejects.toThrow(NotFound)
  await expect(moveGoal(scope, nobody, 1, { fieldIds: plan.fieldIds, on, reason: 'x' })).rejects.toThrow(NotFound)
  expect(await moveGoal(scope, id, 1, { fieldIds: [], on, reason: 'x' })).toMatchObject({ code: 'goal.field_missing' })
  const silent = await moveGoal(scope, id, 1, { fieldIds: plan.fieldIds, on, reason: ' ' })
  expect(silent).toMatchObject({ code: 'lineage.reason_missing' })
  expect(await moveGoal(scope, id, 9, { fieldIds: plan.fieldIds, on, reason: 'x' })).toMatchObject({
    code: 'changed_meanwhile',
  })
})
