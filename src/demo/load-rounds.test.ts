import { expect } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { test } from '../../test/support/city.ts'
import { textOf } from '../../test/support/page.ts'
import { localSite, publicSite } from '../../test/support/site.ts'
import { showMeasure } from '../domains/plan/plan.ts'
import { reportingRoutes as at } from '../domains/reporting/reporting.routes.ts'
import { loadStory } from './load-story.ts'

test('two reports of the story can be read and compared while a third is collected, and the plan tells the rest', {
  timeout: 180_000,
}, async ({ neighbour }) => {
  await loadStory(neighbour, musterstadt, () => {})
  const site = publicSite(neighbour)
  const page = async (path: string) => textOf(await (await site.ask(path)).text())
  expect(await page(at.reports('de'))).toContain('Bericht 2025')
  const report = await page(at.report('de', 'bericht-2024'))
  expect(report).toContain('23 anders als zuvor 13 wie zuvor 1 nicht zu beurteilen')
  const compared = await page(at.compare('de', 'bericht-2025'))
  expect(compared).toContain('Messe der Betriebe im Viertel')
  expect(compared).toContain('Schule in Nord öffnet nach dem Umbau')
  expect(textOf(await (await localSite(neighbour).ask(at.round('bericht-2026'))).text())).toContain(
    '23 Bögen fehlen noch',
  )
  // However the rounds went, the plan says in the end what the story says.
  const plan = musterstadt.plans.at(-1)
  const ended = (plan?.lineage ?? []).flatMap(({ kind, from }) => (kind === 'move' ? [] : [from]))
  for (const story of plan?.measures ?? []) {
    const { statuses, sheet } = await showMeasure(neighbour, story.key.replace(/^m-/, ''))
    const last = story.statuses.at(-1)
    expect([story.key, statuses[0]?.status, statuses[0]?.reason]).toEqual([story.key, last?.status, last?.reason])
    // Of what ended meanwhile the last report has the last word.
    if (ended.includes(story.key)) continue
    const texts = [story.key, story.outlook ?? '', story.obstacles ?? '']
    expect([story.key, sheet.outlook, sheet.obstacles]).toEqual(texts)
    const done = (steps: readonly { title: string; due: string; doneOn?: string | null }[]) =>
      steps.map(({ title, due, doneOn }) => [title, due, doneOn ?? null])
    expect(done(sheet.milestones)).toEqual(done(story.milestones ?? []))
  }
})
