import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { recordStatus, showGoal, showMeasure, showPlan } from '../plan.ts'
import { sayStructure } from './structure.messages.ts'
import { structureRoutes } from './structure.routes.ts'

const reason = 'Beschluss des Beirats.'

async function shown(answer: Response): Promise<string> {
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

/** Opens the form, sends it with these words and confirms what is shown. */
async function act(site: LocalSite, path: string, words: Record<string, string>) {
  const form = formIn(await shown(await site.ask(path)), path)
  const preview = await shown(await site.send(path, { ...form, reason, ...words }))
  const confirm = () => site.send(path, formIn(preview, path))
  return { preview: textOf(preview), confirm }
}

const becameOf = async (scope: Scope, slug: string) =>
  (await showMeasure(asPublic(scope), slug)).later.map(({ kind, other }) => [kind, other?.slug])

describe('what becomes of a part', { timeout: 90_000 }, () => {
  test('a measure is split: its parts have its sheet, without money and statuses; nothing happens before it is confirmed', async ({
    scope,
  }) => {
    const plan = await published(scope)
    const budget = [{ year: 2026, source: 'Stadt', plannedCents: 100, spentCents: null }]
    const whole = await added(scope, plan, { title: 'Ganz', number: 'B-1', targetGroups: ['Frauen'], budget })
    await recordStatus(scope, whole.id, 1, {
      status: 'started',
      assessment: null,
      asOf: '2026-01-01',
      reason: 'läuft',
    })
    const there = await added(scope, plan, { title: 'Schon da' })
    const site = localSite(scope)
    const path = structureRoutes.act(plan.slug, 'measure', 'split', [whole.id])
    expect(linksOf(await shown(await site.ask(editingRoutes.measure('ganz'))))).toContain(path)
    const { preview, confirm } = await act(site, path, { titles: 'Links\r\n\r\nRechts', into1: there.id })
    expect(preview).toContain('/de/measures/ganz bleibt erreichbar')
    expect(preview).toContain('Links, neu unter /de/measures/links')
    expect(preview).toContain('Schon da, wie bisher unter /de/measures/schon-da')
    expect(await becameOf(scope, 'ganz')).toEqual([])
    const done = await confirm()
    expect(textOf(await shown(await site.ask(done.headers.get('Location')!)))).toContain('Alte Adressen führen weiter')
    expect(await becameOf(scope, 'ganz')).toEqual([
      ['split', 'schon-da'],
      ['split', 'links'],
      ['split', 'rechts'],
    ])
    const { sheet, statuses, earlier } = await showMeasure(asPublic(scope), 'links')
    expect([sheet.targetGroups, sheet.budget, sheet.number, statuses]).toEqual([['Frauen'], [], null, []])
    expect(earlier[0]).toMatchObject({ kind: 'split', reason, other: { slug: 'ganz' } })
    const again = await confirm()
    expect([again.status, errorsIn(await shown(again)).map(([name]) => name)]).toEqual([422, ['reason']])
    expect(linksOf(await shown(await site.ask(editingRoutes.measure('ganz'))))).not.toContain(path)
  })

  test('measures that are ticked in the list are merged into one of them, which serves the goals of all', async ({
    scope,
  }) => {
    const plan = await published(scope)
    const [goalA = '', goalB = ''] = plan.goalIds
    const one = await added(scope, plan, { title: 'Eins', goalIds: [goalA] })
    const two = await added(scope, plan, { title: 'Zwei', goalIds: [goalB] })
    const site = localSite(scope)
    const ticked = structureRoutes.mergeTicked(plan.slug, '')
    expect((await site.send(ticked, { [`pick__${one.id}`]: '1' })).headers.get('Location')).toContain('notice=pick')
    const chosen = await site.send(ticked, { [`pick__${one.id}`]: '1', [`pick__${two.id}`]: '1' })
    const path = chosen.headers.get('Location')!
    const unsaid = await site.send(path, { reason, on: '1.6.2026' })
    expect(errorsIn(await shown(unsaid)).map(([name]) => name)).toEqual(['survivor'])
    await (await act(site, path, { survivor: two.id })).confirm()
    expect(await becameOf(scope, 'eins')).toEqual([['merge', 'zwei']])
    expect((await showMeasure(asPublic(scope), 'zwei')).sheet.goalIds).toEqual([goalB, goalA])
  })

  test('goals are merged into a new one: it stands where they stood, and their measures serve it', async ({
    scope,
  }) => {
    const plan = await published(scope)
    const [first = '', , third = ''] = plan.goalIds
    await added(scope, plan, { title: 'Folgt', goalIds: [first] })
    const site = localSite(scope)
    const path = structureRoutes.act(plan.slug, 'goal', 'merge', [first])
    const lonely = await site.send(path, { reason, on: '1.6.2026', survivor: 'new' })
    expect(errorsIn(await shown(lonely)).map(([name]) => name)).toEqual(['into1', 'title'])
    const { preview, confirm } = await act(site, path, { into1: third, survivor: 'new', title: 'Beides zusammen' })
    expect(preview).toContain('1 Maßnahme dient danach dem, was daraus wird')
    await confirm()
    const { fields } = await showPlan(asPublic(scope), plan.slug)
    expect(fields.map(({ goals }) => goals.map(({ slug }) => slug))).toEqual([
      ['zweites', 'beides-zusammen'],
      ['zweites', 'beides-zusammen'],
    ])
    expect((await showGoal(asPublic(scope), 'beides-zusammen')).measures.map(({ slug }) => slug)).toEqual(['folgt'])
    expect((await showGoal(asPublic(scope), 'erstes')).later[0]?.other?.slug).toBe('beides-zusammen')
  })

  test('a goal ends only when no measure is left without one; a slip undoes all', async ({ scope }) => {
    const plan = await published(scope)
    const [first = '', second = ''] = plan.goalIds
    await added(scope, plan, { title: 'Allein', goalIds: [first] })
    const site = localSite(scope)
    const path = structureRoutes.act(plan.slug, 'goal', 'retire', [first])
    const refused = await (await act(site, path, {})).confirm()
    const html = await shown(refused)
    expect([refused.status, errorsIn(html)[0]?.[1]]).toEqual([422, expect.stringContaining('Allein')])
    expect(formIn(html, path).reason).toBe(reason)
    expect((await showGoal(asPublic(scope), 'erstes')).later).toEqual([])
    await (await act(site, path, { into1: second })).confirm()
    expect((await showGoal(asPublic(scope), 'zweites')).measures.map(({ slug }) => slug)).toEqual(['allein'])
    expect((await showGoal(asPublic(scope), 'erstes')).later[0]).toMatchObject({ kind: 'retire', reason })
  })

  test('a goal moves to other fields, a measure to other goals; addresses stay', async ({ scope }) => {
    const plan = await drafted(scope)
    const [first = '', second = ''] = plan.goalIds
    const measure = await added(scope, plan, { title: 'Wandert' })
    const site = localSite(scope)
    const toFields = structureRoutes.act(plan.slug, 'goal', 'move', [first])
    const same = await (await act(site, toFields, {})).confirm()
    expect([same.status, errorsIn(await shown(same))[0]?.[1]]).toEqual([422, expect.stringContaining('schon')])
    const opened = formIn(await shown(await site.ask(toFields)), toFields)
    const { [`field__${plan.fieldIds[0]}`]: _here, ...elsewhere } = opened
    const nowhere = await site.send(toFields, { ...elsewhere, reason })
    expect(errorsIn(await shown(nowhere)).map(([name]) => name)).toEqual(['fields'])
    const sure = { ...elsewhere, reason, sure: 'yes', [`field__${plan.fieldIds[1]}`]: 'yes' }
    expect((await site.send(toFields, sure)).status).toBe(303)
    const { fields } = await showPlan(scope, plan.slug)
    expect(fields.map(({ goals }) => goals.map(({ slug }) => slug))).toEqual([
      ['zweites'],
      ['zweites', 'drittes', 'erstes'],
    ])
    const toGoals = structureRoutes.act(plan.slug, 'measure', 'move', [measure.id])
    const moved = await (await act(site, toGoals, { goal__zweites: 'yes' })).confirm()
    expect(moved.headers.get('Location')).toContain('notice=moved')
    expect((await showMeasure(scope, 'wandert')).sheet.goalIds).toEqual([first, second])
  })

  test('what somebody else changed meanwhile is told, and every slip stands at its field', async ({ scope }) => {
    const plan = await published(scope)
    const { id } = await added(scope, plan, { title: 'Ganz' })
    const site = localSite(scope)
    const path = structureRoutes.act(plan.slug, 'measure', 'split', [id])
    const wrong = await site.send(path, { titles: 'Nur eins', on: '31.2.2026' })
    const html = await shown(wrong)
    expect(errorsIn(html).map(([name]) => name)).toEqual(['titles', 'on', 'reason'])
    expect(formIn(html, path)).toMatchObject({ titles: 'Nur eins', on: '31.2.2026' })
    const future = await site.send(path, { titles: 'A\nB', on: '1.1.2199', reason })
    expect(errorsIn(await shown(future)).map(([name]) => name)).toEqual(['on'])
    const { confirm } = await act(site, path, { titles: 'A\nB' })
    await recordStatus(scope, id, 1, { status: 'started', assessment: null, asOf: '2026-01-01', reason: 'läuft' })
    const stale = await confirm()
    const told = await shown(stale)
    expect([stale.status, textOf(told)]).toEqual([422, expect.stringContaining('Inzwischen hat jemand anders')])
    expect(formIn(told, path)).toMatchObject({ titles: 'A\nB', [`seen__${id}`]: '2' })
    expect((await site.send(path, { ...formIn(told, path), sure: 'yes' })).status).toBe(303)
  })

  test('what is no act, no part or of another plan is not there', async ({ scope }) => {
    const [plan, other] = [await published(scope), await published(scope, { title: 'Anderer' })]
    const site = localSite(scope)
    const one = plan.goalIds[0]!
    const paths = [
      structureRoutes.act(other.slug, 'goal', 'split', [one]),
      structureRoutes.act(plan.slug, 'measure', 'split', [one]),
      structureRoutes.act(plan.slug, 'goal', 'split', plan.goalIds),
      structureRoutes.act(plan.slug, 'goal', 'merge', ["'"]),
      `/workspace/plans/${plan.slug}/structure/goal/eat?of=${one}`,
      structureRoutes.remove('goal', 'x'),
    ]
    for (const path of paths) expect([path, (await site.ask(path)).status]).toEqual([path, 404])
    const split = structureRoutes.act(plan.slug, 'goal', 'split', [one])
    expect(textOf(await shown(await localSite(scope, { lang: 'en' }).ask(split)))).toContain(
      sayStructure('en', 'split.title.goal'),
    )
  })
})
