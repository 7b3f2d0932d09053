import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { errorsIn, formIn, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { type LocalSite, localSite } from '../../../../test/support/site.ts'
import { recordStatus, showMeasure } from '../plan.ts'
import { sayDrafting } from './drafting.messages.ts'

async function open(site: LocalSite, path: string) {
  return formIn(await (await site.ask(path)).text(), path)
}

describe('two people at one sheet', { timeout: 60_000 }, () => {
  test('what each has changed alone is brought together; what both have changed is asked, part by part', async ({
    scope,
  }) => {
    const site = localSite(scope)
    const measure = await added(scope, await published(scope), { description: 'Alt', obstacles: 'Räume' })
    const path = `/workspace/words/measure/${measure.id}`
    const [mine, theirs] = [await open(site, path), await open(site, path)]
    const milestone = { milestones__0__title: 'Start', milestones__0__due: '1.3.2027' }
    expect((await site.send(path, { ...theirs, description: 'Ihre', outlook: 'Gut', ...milestone })).status).toBe(303)
    const typed = { ...mine, description: 'Meine', obstacles: 'Geld' }
    const asked = await site.send(path, typed)
    const html = await asked.text()
    await expectValidHtml(html)
    const said = textOf(html)
    expect([asked.status, said]).toEqual([422, expect.stringContaining(sayDrafting('de', 'conflict.title'))])
    expect(said).toContain('Das ist übernommen: Meilensteine und Ausblick')
    const merged = formIn(html, path)
    expect(merged).toMatchObject({
      description: 'Meine',
      obstacles: 'Geld',
      outlook: 'Gut',
      milestones__0__title: 'Start',
    })
    expect(merged._conflicts).toBe('description')
    const silent = await site.send(path, merged)
    expect(errorsIn(await silent.text()).map(([name]) => name)).toEqual(['choice__description'])
    expect((await site.send(path, { ...merged, choice__description: 'theirs' })).status).toBe(303)
    expect(await open(site, path)).toMatchObject({ description: 'Ihre', obstacles: 'Geld', outlook: 'Gut' })
  })

  test('a status said meanwhile is no change of the sheet, and a copy is published over it', async ({ scope }) => {
    const site = localSite(scope)
    const measure = await added(scope, await published(scope))
    const path = `/workspace/words/measure/${measure.id}`
    const form = await open(site, path)
    const { version } = await showMeasure(scope, measure.slug)
    const status = { status: 'started', assessment: null, asOf: '2026-11-01', reason: 'Es geht los.' } as const
    expect((await recordStatus(scope, measure.id, version, status)).ok).toBe(true)
    const again = await site.send(path, { ...form, title: 'Lotsen', kind: 'own_means' })
    expect([again.status, textOf(await again.text())]).toEqual([
      422,
      expect.not.stringContaining(sayDrafting('de', 'conflict.title')),
    ])
    const saved = await site.send(path, { ...(await open(site, path)), title: 'Lotsen', kind: 'own_means' })
    expect(saved.status).toBe(303)
    const difference = formIn(await (await site.ask(`${path}/difference`)).text(), `${path}/publication`)
    expect((await site.send(`${path}/publication`, { ...difference, reason: 'Kürzer.' })).status).toBe(303)
    const { sheet, revisions, kindHistory } = await showMeasure(scope, measure.slug)
    expect([sheet.title, sheet.kind, revisions.length, kindHistory.length]).toEqual(['Lotsen', 'own_means', 1, 1])
  })

  test('more rows are there at a press, and nothing typed is lost on the way', async ({ scope }) => {
    const site = localSite(scope)
    const measure = await added(scope, await published(scope))
    const path = `/workspace/words/measure/${measure.id}`
    const form = await open(site, path)
    const more = await site.send(path, { ...form, title: 'Unfertig', budget__0__year: 'bald', _more: 'budget' })
    const html = await more.text()
    await expectValidHtml(html)
    const words = formIn(html, path)
    expect([more.status, words.title, words.budget__0__year, words.budget__3__year]).toEqual([
      200,
      'Unfertig',
      'bald',
      '',
    ])
  })
})
