/** Which edition the public meets, and what each says of its time. */
import { expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { headingsOf, linksOf, textOf } from '../../../test/support/page.ts'
import { published } from '../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../test/support/site.ts'
import { must } from '../../demo/act.ts'
import { sayEditing } from './editing/editing.messages.ts'
import { sayPlan } from './plan.messages.ts'
import { leadOn, moveGoal, showPlan } from './plan.ts'

const [day, inWords] = ['2030-01-01', '1. Januar 2030']

test('a plan adopted for later is read at its own address, and says from when it holds', async ({ scope }) => {
  const { edition: today } = await showPlan(asPublic(scope))
  const next = await published(scope, { title: 'Plan 2030', startsOn: day, successorOf: today.id })
  const site = publicSite(scope)
  const ask = async (path: string) => (await site.ask(`/de${path}`)).text()
  expect(headingsOf(await ask('/plan'), 1)).toEqual([today.title.words])
  expect(linksOf(await ask('/plan'))).toContain(`/de/plans/${next.slug}`)
  expect(textOf(await ask('/plan'))).not.toContain(sayPlan('de', 'edition.succeeded'))
  for (const path of ['', '/bildung']) {
    const html = await ask(`/plans/${next.slug}${path}`)
    await expectValidHtml(html)
    expect(textOf(html)).toContain(sayPlan('de', 'edition.upcoming', { date: inWords }))
    expect(linksOf(html)).toContain(`/de/plans/${today.slug}`)
  }
  const plans = textOf(await (await localSite(scope).ask('/workspace')).text())
  expect(plans).toContain(sayEditing('de', 'editions.state.upcoming', { date: inWords }))
  expect(plans).toContain(sayEditing('de', 'editions.state.in_force'))
})

test('the first plan of a city is on its home page before its first day', async ({ neighbour }) => {
  await published(neighbour, { title: 'Der erste', startsOn: day })
  const site = publicSite(neighbour)
  for (const path of ['/de/', '/de/plan', '/de/plan/bildung']) {
    const answer = await site.ask(path)
    expect([path, answer.status]).toEqual([path, 200])
    expect(textOf(await answer.text())).toContain(sayPlan('de', 'edition.upcoming', { date: inWords }))
  }
})

test('a goal is said to be new only where the city has said of others what they come from', async ({ scope }) => {
  const { edition: today, fields } = await showPlan(asPublic(scope))
  const next = await published(scope, { title: 'Plan 2026', startsOn: '2026-11-01', successorOf: today.id })
  const site = publicSite(scope)
  const history = async (goal: string) => {
    const html = await (await site.ask(`/de/goals/${goal}`)).text()
    return [headingsOf(html, 2).includes(sayPlan('de', 'goal.history')), textOf(html).includes(isNew)]
  }
  const isNew = sayPlan('de', 'goal.no_history')
  expect(await history('erstes')).toEqual([false, false])
  const moved = { fieldIds: next.fieldIds, on: '2026-11-20', reason: 'Es gehört in beide.' }
  must(await moveGoal(scope, next.goalIds[0]!, 1, moved))
  expect(await history('zweites')).toEqual([false, false])
  const ends = { from: [fields[0]!.goals[0]!.id], to: [next.goalIds[0]!] }
  must(await leadOn(scope, 'goal', { kind: 'continue', ...ends, on: '2026-11-21', reason: 'Dasselbe Ziel.' }))
  expect(await history('erstes')).toEqual([true, false])
  expect(await history('zweites')).toEqual([true, true])
})
