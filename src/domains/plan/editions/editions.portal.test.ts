import { describe, expect } from 'vitest'
import { musterstadt } from '../../../../db/demo/musterstadt.ts'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { publicSite, type Site } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { changeAddress, showPlan } from '../plan.ts'
import { sayEditions } from './editions.messages.ts'

const [earlier] = musterstadt.plans as [(typeof musterstadt.plans)[0]]
const lineageOf2008 = `/plans/${earlier.slug}/lineage`
const read = async (site: Site, path: string) => {
  const answer = await site.ask(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test('the editions stand below each other, each with its state and the way to what became of it', async ({
    scope,
  }) => {
    const html = await read(publicSite(scope), `/${lang}/plans`)
    await expectValidHtml(html)
    expect(headingsOf(html, 2).slice(0, 2)).toEqual(musterstadt.plans.map((plan) => plan.title[lang]).reverse())
    for (const state of ['in_force', 'succeeded'] as const) {
      expect(textOf(html)).toContain(sayEditions(lang, `state.${state}`))
    }
    expect(linksOf(html)).toContain(`/${lang}${lineageOf2008}`)
  })

  test('what became of every goal of the earlier edition, and why', async ({ scope }) => {
    const html = await read(publicSite(scope), `/${lang}${lineageOf2008}`)
    await expectValidHtml(html)
    const text = textOf(html)
    for (const goal of earlier.goals) expect(linksOf(html)).toContain(`/${lang}/goals/${goal.slug}`)
    for (const field of earlier.fields) expect(headingsOf(html, 2)).toContain(field.title[lang])
    expect(text).toContain(`11 ${sayEditions(lang, 'lineage.counted.continued', { n: 11 })}`)
    expect(text).toContain(sayEditions(lang, 'lineage.ended_words'))
    expect(text).toContain('Die Vereinbarungen hatten keine rechtliche Grundlage')
    expect(text).not.toContain(sayEditions(lang, 'lineage.outcome.untold'))
    expect(linksOf(html)).toContain(`/${lang}/measures/sprache-kita`)
  })
})

test('from the home page to what became of the counselling centres: two steps', async ({ scope }) => {
  const site = publicSite(scope)
  expect(linksOf(await read(site, '/de/'))).toContain(`/de${lineageOf2008}`)
  const html = await read(site, `/de${lineageOf2008}`)
  const from = html.indexOf('Beratungsstellen')
  expect(from).toBeGreaterThan(0)
  expect(html.indexOf('/de/goals/beratungsstellen-und-schutzraeume')).toBeGreaterThan(0)
})

test('only an edition that another has followed has such a page; its former address leads there', async ({ scope }) => {
  const site = publicSite(scope)
  expect((await site.ask('/de/plans/zusammen-in-musterstadt/lineage')).status).toBe(404)
  expect((await site.ask('/de/plans/gibt-es-nicht/lineage')).status).toBe(404)
  const { edition } = await showPlan(asPublic(scope), earlier.slug)
  must(await changeAddress(scope, 'plan', edition.id, 'plan-2008'))
  const moved = await site.ask(`/de${lineageOf2008}`)
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/de/plans/plan-2008/lineage'])
})

test('a second plan that stands for itself takes no place, and each has all its own', async ({ scope }) => {
  const { edition: main } = await showPlan(asPublic(scope))
  const second = await published(scope, { title: 'Aktionsplan gegen Rassismus', startsOn: '2026-01-01' })
  const measure = await added(scope, second, { title: 'Lotsinnen im Amt' })
  const site = publicSite(scope)
  expect(headingsOf(await read(site, '/de/plan'), 1)).toEqual([main.title.words])
  expect(headingsOf(await read(site, `/de/plans/${second.slug}`), 1)).toEqual(['Aktionsplan gegen Rassismus'])
  const plans = await read(site, '/de/plans')
  expect(headingsOf(plans, 2).slice(0, 2)).toEqual([main.title.words, 'Aktionsplan gegen Rassismus'])
  expect(textOf(plans)).toContain(sayEditions('de', 'several', { n: 2 }))
  expect(linksOf(plans)).toEqual(expect.arrayContaining(['/de/plan', `/de/plans/${second.slug}`]))
  for (const path of ['/de/goals/erstes', `/de/measures/${measure.slug}`]) {
    const links = linksOf((await read(site, path)).replace(/<nav class="bar__menu.*?<\/nav>/s, ''))
    expect(links).toContain(`/de/plans/${second.slug}`)
    expect(links.filter((href) => href === '/de/plan' || href.startsWith('/de/plan/'))).toEqual([])
  }
})

test('where two plans hold, plan, home, measures and search lead from each to the other', async ({ scope }) => {
  const second = await published(scope, { title: 'Aktionsplan gegen Rassismus', startsOn: '2026-01-01' })
  await added(scope, second, { title: 'Lotsinnen im Amt' })
  const site = publicSite(scope)
  const outside = async (path: string) =>
    linksOf((await read(site, path)).replace(/<nav class="bar__menu.*?<\/nav>/s, ''))
  for (const path of ['/de/', '/de/plan']) expect(await outside(path)).toContain(`/de/plans/${second.slug}`)
  expect(await outside(`/de/plans/${second.slug}`)).toContain('/de/plan')
  expect(await outside('/de/measures')).toContain(`/de/measures?plan=${second.slug}`)
  expect(await outside(`/de/measures?plan=${second.slug}`)).toContain('/de/measures')
  const found = await read(site, '/de/search?q=Lotsinnen+im+Amt')
  expect(textOf(found)).toContain('Aktionsplan gegen Rassismus')
  expect(textOf(await read(site, `/de/plans/lokaler-integrationsplan-2008`))).not.toContain('Aktionsplan')
})
