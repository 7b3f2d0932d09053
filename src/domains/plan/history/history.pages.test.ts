import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { formIn, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sayDrafting } from '../drafting/drafting.messages.ts'
import { recordStatus, showMeasure } from '../plan.ts'

async function pageOf(site: LocalSite, path: string): Promise<string> {
  const answer = await site.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  const html = await answer.text()
  await expectValidHtml(html)
  return html
}

/** In one transaction all would be at one moment. */
const later = (scope: Scope, minutes: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + minutes * 60_000),
})

async function revise(scope: Scope, path: string, words: Record<string, string>): Promise<string> {
  const site = localSite(scope)
  const form = formIn(await (await site.ask(path)).text(), path)
  return (await site.send(path, { ...form, ...words })).headers.get('Location') ?? ''
}

describe('the life of a record', { timeout: 60_000 }, () => {
  test('of a draft: told act by act, any earlier state restored, the last act undone', async ({ scope }) => {
    const measure = await added(scope, await drafted(scope), { districts: ['Altstadt'] })
    const path = `/workspace/words/measure/${measure.id}`
    await revise(later(scope, 1), path, {
      title: 'Zweiter Titel',
      budget__0__year: '2027',
      budget__0__plannedCents: '12.500',
    })
    const saved = await revise(later(scope, 2), path, { title: 'Dritter Titel', districts: '' })
    const now = later(scope, 3)
    const site = localSite(now)
    const history = await pageOf(site, `${path}/history`)
    const said = textOf(history)
    expect(said).toMatch(/Blatt geändert .*10:02.* Titel.*Dritter.*Blatt geändert .*10:01/)
    expect(said).toMatch(/2027 .*12\.500/)
    const undo = formIn(await pageOf(site, saved), `${path}/undo`)
    const undone = await site.send(`${path}/undo`, undo)
    expect(textOf(await pageOf(site, undone.headers.get('Location')!))).toContain(sayDrafting('de', 'notice.undone'))
    expect((await showMeasure(now, measure.slug)).sheet).toMatchObject({
      title: 'Zweiter Titel',
      districts: ['Altstadt'],
    })
    const again = await site.send(`${path}/undo`, undo)
    expect(again.headers.get('Location')).toBe(`${path}?notice=notice.too_late`)
    const numbers = [...history.matchAll(/name="number" value="(\d+)"/g)].map(([, number]) => number!)
    const restored = await site.send(`${path}/restore`, { number: numbers.at(-1)! })
    expect(restored.headers.get('Location')).toBe(`${path}?notice=notice.saved`)
    expect((await showMeasure(now, measure.slug)).sheet).toMatchObject({ title: 'Lotsinnen', budget: [] })
  })

  test('of what is published: a restored state is a working copy first', async ({ scope }) => {
    const plan = await published(scope)
    const path = `/workspace/words/goal/${plan.goalIds[0]}`
    await revise(later(scope, 1), path, { wording: 'Neu' })
    const site = localSite(later(scope, 2))
    const form = formIn(await pageOf(site, `${path}/difference`), `${path}/publication`)
    await site.send(`${path}/publication`, { ...form, reason: 'Besser gesagt.' })
    const history = await pageOf(site, `${path}/history`)
    expect(textOf(history)).toContain('Grund: Besser gesagt.')
    const [number = ''] = [...history.matchAll(/name="number" value="(\d+)"/g)].map(([, one]) => one)
    const restored = await site.send(`${path}/restore`, { number: number! })
    expect(restored.headers.get('Location')).toBe(`${path}/difference?notice=notice.copy_saved`)
    expect(textOf(await pageOf(site, `${path}/difference`))).toContain('Das erste Ziel')
  })

  test('a status is told with its reason; the file has the same; entries of others are none of it', async ({
    scope,
  }) => {
    const plan = await published(scope)
    const [measure, other] = [await added(scope, plan), await added(scope, plan, { title: 'Andere' })]
    const { version } = await showMeasure(scope, measure.slug)
    const status = { status: 'started', assessment: null, asOf: '2026-11-01', reason: 'Es geht los.' } as const
    await recordStatus(later(scope, 1), measure.id, version, status)
    const site = localSite(later(scope, 2))
    const path = `/workspace/words/measure/${measure.id}`
    const said = textOf(await pageOf(site, `${path}/history`))
    expect(said).toMatch(/Stand fortgeschrieben.*Grund: Es geht los\..*begonnen/)
    const file = await (await site.ask(`${path}/history.json`)).json()
    expect(file.acts[0]).toMatchObject({ verbs: ['plan.recordStatus'], reason: 'Es geht los.' })
    const strange = formIn(
      await pageOf(site, `/workspace/words/measure/${other.id}`),
      `/workspace/words/measure/${other.id}`,
    )
    expect(strange.title).toBe('Andere')
    expect(
      (await site.send(`/workspace/words/measure/${other.id}/restore`, { number: String(file.acts[0].number) })).status,
    ).toBe(404)
    expect((await site.send(`${path}/restore`, { number: 'x' })).status).toBe(404)
  })
})
