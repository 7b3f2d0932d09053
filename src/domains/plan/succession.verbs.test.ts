import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { drafted, published } from '../../../test/support/plans.ts'
import { must } from '../../demo/act.ts'
import { publishPlan, showEditions, showGoal, showHome, showPlan } from './plan.ts'

const publication = { reason: 'Der Rat hat beschlossen.', adoption: null }

describe('a successor', () => {
  test('takes the place of the earlier edition, which stays readable at its address', async ({ neighbour: scope }) => {
    const old = await published(scope, { title: 'Plan 2020', startsOn: '2020-01-01' })
    const next = await drafted(scope, { title: 'Plan 2027', startsOn: '2026-11-23', successorOf: old.planId })
    const visitor = asPublic(scope)
    const before = (await showPlan(visitor, old.slug)).edition
    expect(before).toMatchObject({ state: 'in_force', successor: null })
    must(await publishPlan(scope, next.planId, 1, publication))
    const after = (await showPlan(visitor, old.slug)).edition
    expect(after).toMatchObject({ state: 'succeeded', successor: { slug: next.slug, title: { words: 'Plan 2027' } } })
    expect((await showPlan(visitor, next.slug)).edition.predecessor?.slug).toBe(old.slug)
    expect((await showHome(visitor)).edition?.slug).toBe(next.slug)
    const [goal] = (await showPlan(visitor, old.slug)).fields[0]?.goals ?? []
    expect((await showGoal(visitor, goal?.slug ?? '')).edition.slug).toBe(old.slug)
  })

  test('adopted for later takes its place on its first day, and can be read before', async ({ scope }) => {
    const old = await published(scope, { title: 'Plan 2020', startsOn: '2020-01-01' })
    const next = await published(scope, { title: 'Plan 2030', startsOn: '2030-01-01', successorOf: old.planId })
    const states = async (now: string) => {
      const visitor = { ...asPublic(scope), now: new Date(now) }
      const [before, after] = [await showPlan(visitor, old.slug), await showPlan(visitor, next.slug)]
      return [before.edition.state, after.edition.state, (await showHome(visitor)).edition?.state]
    }
    expect(await states('2026-11-23T09:00:00Z')).toEqual(['in_force', 'upcoming', 'in_force'])
    // In the city it is midnight one hour before.
    expect(await states('2029-12-31T22:59:59Z')).toEqual(['in_force', 'upcoming', 'in_force'])
    expect(await states('2029-12-31T23:00:00Z')).toEqual(['succeeded', 'in_force', 'in_force'])
    const { edition } = await showPlan(asPublic(scope), old.slug)
    expect(edition.successor?.slug).toBe(next.slug)
  })

  test('that is still a draft is not named to the public', async ({ scope }) => {
    const old = await published(scope)
    await drafted(scope, { title: 'Geheim', successorOf: old.planId })
    const told = JSON.stringify(await showEditions(asPublic(scope)))
    expect(told).not.toContain('Geheim')
  })
})
