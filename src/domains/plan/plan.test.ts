/** The demonstration city as the database has it and the pages will show it. */
import { describe, expect } from 'vitest'
import { musterstadt } from '../../../db/demo/musterstadt.ts'
import { asPublic, test } from '../../../test/support/city.ts'
import type { Scope } from '../../platform/scope.ts'
import { codesOf } from './goal.ts'
import { showEditions, showGoal, showHome, showMeasure, showMeasures, showPlan } from './plan.ts'

const all = { field: null, status: null, assessment: null, words: '' }
const [before, today] = musterstadt.plans

async function goalsOf(scope: Scope, edition?: string) {
  const { fields } = await showPlan(scope, edition)
  return [...new Map(fields.flatMap((field) => field.goals).map((goal) => [goal.id, goal])).values()]
}

describe('the plan in force', () => {
  test('has six fields and 35 goals in 39 places', async ({ scope }) => {
    const { fields, edition } = await showPlan(asPublic(scope))
    expect(edition.state).toBe('in_force')
    expect(fields.map((field) => field.goals.length)).toEqual([12, 7, 5, 8, 5, 2])
    expect(new Set(fields.flatMap((field) => field.goals.map((goal) => goal.id))).size).toBe(35)
  })

  test('has one goal in three fields and two in two, each with the codes of the story', async ({ scope }) => {
    const goals = await goalsOf(asPublic(scope))
    const shared = goals.filter((goal) => goal.places.length > 1)
    expect(shared.map((goal) => goal.places.length).sort()).toEqual([2, 2, 3])
    const told = today?.goals.map((goal) => goal.key)
    expect(goals.map((goal) => codesOf(goal)[0]).sort()).toEqual(told?.sort())
  })

  test('has every measure of the story that has not ended, each with a status', async ({ scope }) => {
    const { rows, total } = await showMeasures(asPublic(scope), all)
    const ended = today?.lineage
      .filter((step) => step.kind !== 'move' && step.kind !== 'continue')
      .map((step) => step.from)
    const told = today?.measures.filter((measure) => !ended?.includes(measure.key))
    expect(total).toBe(told?.length)
    expect(rows.map((row) => row.number).sort()).toEqual(told?.map((measure) => measure.number).sort())
    expect(rows.filter((row) => row.status === null)).toEqual([])
    expect((await showHome(asPublic(scope))).recent).toHaveLength(5)
  })

  test('shows of each measure what the story tells of it last', async ({ scope }) => {
    const { rows } = await showMeasures(asPublic(scope), all)
    for (const row of rows) {
      const story = today?.measures.find((measure) => measure.number === row.number)
      const last = story?.statuses.at(-1)
      expect(row.status, row.slug).toMatchObject({ status: last?.status, asOf: last?.asOf, reason: last?.reason })
      expect(row.kind, row.slug).toBe(story?.kind)
    }
  })

  test('reads in English, every goal and measure of it by hand', async ({ scope }) => {
    const visitor = asPublic(scope, 'en')
    for (const goal of await goalsOf(visitor))
      expect(goal.wording, goal.slug).toMatchObject({ lang: 'en', state: 'human' })
    for (const row of (await showMeasures(visitor, all)).rows) expect(row.title.lang, row.slug).toBe('en')
  })
})

describe('the earlier edition', () => {
  test('is readable, named as succeeded, and leads to the plan of today', async ({ scope }) => {
    const editions = await showEditions(asPublic(scope))
    expect(editions.map((edition) => edition.state)).toEqual(['in_force', 'succeeded'])
    expect(editions[1]).toMatchObject({ slug: before?.slug, successor: { slug: today?.slug } })
    expect(editions.map((edition) => edition.adoption?.body)).toEqual(
      [before?.adoption.body, today?.adoption.body].reverse(),
    )
  })

  test('has goals of which each leads on, or ends with its reason', async ({ scope }) => {
    const visitor = asPublic(scope)
    const { fields } = await showPlan(visitor, before?.slug)
    expect(fields.map((field) => field.code)).toEqual(before?.fields.map((field) => field.code))
    for (const { slug } of before?.goals ?? []) {
      const { later } = await showGoal(visitor, slug)
      expect(later.length, slug).toBeGreaterThan(0)
      for (const step of later) {
        expect(step.reason, slug).not.toBe('')
        if (step.kind !== 'retire') expect(step.other?.edition.words, slug).toBe(today?.title.de)
      }
    }
  })

  test('is where goals of today say they come from', async ({ scope }) => {
    const visitor = asPublic(scope)
    for (const { slug, from = [] } of today?.goals ?? []) {
      const { earlier } = await showGoal(visitor, slug)
      expect(earlier.map((step) => step.kind).sort(), slug).toEqual(from.map((one) => one.kind).sort())
    }
  })
})

test('a measure that ended still answers at its address and leads on where the story says so', async ({ scope }) => {
  const visitor = asPublic(scope)
  const ended = today?.lineage.filter((step) => step.kind === 'split' || step.kind === 'merge') ?? []
  expect(ended.length).toBeGreaterThan(0)
  for (const { from, to } of ended) {
    const page = await showMeasure(visitor, from.replace(/^m-/, ''))
    expect(page.later.map((step) => step.other?.slug)).toContain(to?.replace(/^m-/, ''))
  }
})
