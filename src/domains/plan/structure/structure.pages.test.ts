import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { showPlan } from '../plan.ts'
import { sayStructure } from './structure.messages.ts'
import { structureRoutes } from './structure.routes.ts'

async function pageOf(site: Pick<LocalSite, 'ask'>, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

async function goalsOf(scope: Scope, plan: string): Promise<string[]> {
  const { fields } = await showPlan(scope, plan)
  return fields.map(({ code, goals }) => `${code}: ${goals.map(({ slug }) => slug).join(' ')}`)
}

describe('the structure of a plan', { timeout: 60_000 }, () => {
  test('goals change places by numbers and by steps; whoever saw an older order is told, and loses nothing', async ({
    scope,
  }) => {
    const plan = await published(scope, {
      fields: [{ title: 'Bildung', summary: '', introduction: '', goals: [0, 1, 2] }],
    })
    const site = localSite(scope)
    const here = structureRoutes.structure(plan.slug)
    const action = structureRoutes.arrangeGoals(plan.slug, plan.fieldIds[0]!)
    const seen = formIn(await pageOf(site, here), action)
    const [first = '', second = '', third = ''] = plan.goalIds
    expect(seen[`place__${third}`]).toBe('3')
    const placed = await site.send(action, { ...seen, [`place__${third}`]: '1' })
    expect(placed.headers.get('Location')).toContain(`${here}?notice=notice.ordered`)
    expect(await goalsOf(scope, plan.slug)).toEqual(['B: drittes erstes zweites'])
    const stale = await site.send(action, { ...seen, [`place__${second}`]: '1' })
    const told = await stale.text()
    await expectValidHtml(told)
    expect([stale.status, errorsIn(told)[0]?.[1]]).toEqual([422, expect.stringContaining('jemand anders')])
    expect(formIn(told, action)).toMatchObject({ [`place__${second}`]: '1', order: [third, first, second].join(' ') })
    const { up: _up, ...now } = formIn(told, action)
    const places = Object.fromEntries([third, first, second].map((id, at) => [`place__${id}`, String(at + 1)]))
    expect((await site.send(action, { ...now, ...places, up: second })).status).toBe(303)
    expect(await goalsOf(scope, plan.slug)).toEqual(['B: drittes zweites erstes'])
    const wrong = await site.send(action, { ...now, [`place__${first}`]: 'oben' })
    const html = await wrong.text()
    await expectValidHtml(html)
    expect([wrong.status, errorsIn(html).map(([name]) => name)]).toEqual([
      422,
      [`place-${plan.fieldIds[0]}-${first}-input`],
    ])
    expect(formIn(html, action)[`place__${first}`]).toBe('oben')
  })

  test('fields change places, and each keeps its letter', async ({ scope }) => {
    const plan = await drafted(scope)
    const site = localSite(scope)
    const action = structureRoutes.arrangeFields(plan.slug)
    const form = formIn(await pageOf(site, structureRoutes.structure(plan.slug)), action)
    const moved = await site.send(action, { ...form, down: plan.fieldIds[0]! })
    expect([moved.status, await goalsOf(scope, plan.slug)]).toEqual([303, ['S: zweites drittes', 'B: erstes zweites']])
  })

  test('a field and a goal are added; in a published plan a goal has its reason', async ({ scope }) => {
    const plan = await published(scope)
    const site = localSite(scope)
    const toField = structureRoutes.newField(plan.slug)
    const empty = await site.send(toField, {})
    await expectValidHtml(await empty.clone().text())
    expect([empty.status, errorsIn(await empty.text()).map(([name]) => name)]).toEqual([422, ['title']])
    const first = {
      ...formIn(await pageOf(site, toField), toField),
      title: 'Wohnen',
      introduction: 'Warum',
      after: '-',
    }
    expect((await site.send(toField, first)).status).toBe(303)
    const { fields } = await showPlan(asPublic(scope), plan.slug)
    expect(fields.map(({ code }) => code).join()).toBe('W,B,S')
    const toGoal = structureRoutes.newGoal(plan.slug)
    await pageOf(site, structureRoutes.newGoal(plan.slug, fields[0]!.id))
    const silent = await site.send(toGoal, { short: 'Bleibt stehen' })
    const html = await silent.text()
    await expectValidHtml(html)
    expect(errorsIn(html).map(([name]) => name)).toEqual(['wording', 'fields', 'reason'])
    expect(formIn(html, toGoal).short).toBe('Bleibt stehen')
    const ticked = Object.fromEntries([fields[0]!, fields[2]!].map(({ id }) => [`field__${id}`, 'yes']))
    await site.send(toGoal, { ...ticked, wording: 'Alle wohnen gut', short: 'Wohnen', reason: 'Beschluss 12' })
    expect(await goalsOf(asPublic(scope), plan.slug)).toEqual([
      'W: wohnen',
      'B: erstes zweites',
      'S: zweites drittes wohnen',
    ])
  })

  test('a part leaves a draft when somebody confirms it, and no measure is left without a goal', async ({ scope }) => {
    const plan = await drafted(scope)
    const measure = await added(scope, plan, { title: 'Allein' })
    const site = localSite(scope)
    const toGoal = structureRoutes.remove('goal', plan.goalIds[0]!)
    const form = formIn(await pageOf(site, toGoal), toGoal)
    const refused = async (words: Record<string, string>, path = toGoal) => {
      const answer = await site.send(path, words)
      const html = await answer.text()
      await expectValidHtml(html)
      return [answer.status, errorsIn(html)[0]?.[1]]
    }
    expect(await refused(form)).toEqual([422, expect.stringContaining('Häkchen')])
    expect(await refused({ ...form, sure: 'yes' })).toEqual([422, expect.stringContaining('Allein')])
    const toMeasure = structureRoutes.remove('measure', measure.id)
    await site.send(toMeasure, { ...formIn(await pageOf(site, toMeasure), toMeasure), sure: 'yes' })
    expect((await site.send(toGoal, { ...form, sure: 'yes' })).status).toBe(303)
    expect(await goalsOf(scope, plan.slug)).toEqual(['B: zweites', 'S: zweites drittes'])
    const toField = structureRoutes.remove('field', plan.fieldIds[0]!)
    expect(await refused({ ...formIn(await pageOf(site, toField), toField), sure: 'yes' }, toField)).toEqual([
      422,
      expect.stringContaining('noch Ziele'),
    ])
    const open = await published(scope, { title: 'Offen' })
    expect((await site.ask(structureRoutes.remove('goal', open.goalIds[0]!))).status).toBe(404)
  })

  test('an editor changes the texts of a published plan from here, and the structure of a draft', async ({ scope }) => {
    const [open, draft] = [await published(scope), await drafted(scope, { title: 'Entwurf' })]
    const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'editor' }))
    const html = await pageOf({ ask }, structureRoutes.structure(open.slug))
    expect(linksOf(html)).toContain(`/workspace/words/goal/${open.goalIds[0]}`)
    expect(linksOf(html).filter((link) => link.includes('/structure/'))).toEqual([])
    const acts = ['split', 'merge', 'move', 'retire'] as const
    for (const act of acts) {
      const [here, there] = [open, draft].map(({ slug, goalIds }) =>
        structureRoutes.act(slug, 'goal', act, [goalIds[0]!]),
      )
      const answers = [await ask(here!), await send(here!), await ask(there!)]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 200])
    }
    expect(textOf(await pageOf({ ask }, structureRoutes.structure(draft.slug)))).toContain(
      sayStructure('de', 'add_goal'),
    )
    const old = await ask(`/workspace/plans/${draft.slug}/words`)
    expect([old.status, old.headers.get('Location')]).toEqual([301, structureRoutes.structure(draft.slug)])
  })

  test('an edition that another has followed keeps its structure', async ({ scope }) => {
    const old = await published(scope, { title: 'Plan 2020' })
    await published(scope, { title: 'Plan 2027', successorOf: old.planId })
    const site = localSite(scope)
    expect(textOf(await pageOf(site, structureRoutes.structure(old.slug)))).not.toContain(
      sayStructure('de', 'add_goal'),
    )
    expect((await site.ask(structureRoutes.act(old.slug, 'goal', 'split', [old.goalIds[0]!]))).status).toBe(403)
  })
})
