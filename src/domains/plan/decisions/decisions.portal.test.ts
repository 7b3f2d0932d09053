import { describe, expect, test as plain } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { drafted } from '../../../../test/support/plans.ts'
import { publicSite, type Site } from '../../../../test/support/site.ts'
import { sayPlan } from '../plan.messages.ts'
import { recordDecision } from '../plan.ts'
import { type DecisionLine, inYears, readDecisionFilter } from './decision-filter.ts'
import { sayDecisions } from './decisions.messages.ts'

const read = async (site: Site, query: string) => (await site.ask(`/de/decisions${query}`)).text()

describe.for(['de', 'en'] as const)('in %s', (lang) => {
  test('every decision with its kind in words, its day, its paper, its reason and what it is on', async ({ scope }) => {
    const html = await (await publicSite(scope).ask(`/${lang}/decisions`)).text()
    await expectValidHtml(html)
    const text = textOf(html)
    expect(headingsOf(html, 1)).toEqual([sayDecisions(lang, 'title')])
    for (const kind of ['resolution', 'vote', 'recommendation', 'noted'] as const) {
      expect(text).toContain(`${sayPlan(lang, `decision.kind.${kind}`)}:`)
    }
    expect(text).toContain('Die Verwaltung leiht sechs statt zehn Personen aus anderen Ämtern aus.')
    for (const href of [`/${lang}/measures/einbuergerung`, `/${lang}/plan`, 'https://example.org/ratsinfo/1412-2022'])
      expect(linksOf(html)).toContain(href)
  })
})

test.for(['1412/2022', 'Drucksache 1412/2022', 'drucksache 1412'])(
  'a paper is found by its number: %s',
  async (words, { scope }) => {
    const html = await read(publicSite(scope), `?words=${encodeURIComponent(words)}`)
    expect(headingsOf(html, 2)[0]).toBe(sayDecisions('de', 'found', { n: 1, total: 14 }))
    expect(linksOf(html)).toContain('https://example.org/ratsinfo/1412-2022')
    expect(linksOf(html)).not.toContain('https://example.org/ratsinfo/0488-2026')
  },
)

test('by body, kind, year and edition, all together', async ({ scope }) => {
  const site = publicSite(scope)
  const html = await read(site, '?body=Rat+der+Stadt&kind=resolution&year=2024&plan=zusammen-in-musterstadt')
  expect(headingsOf(html, 2).slice(0, 2)).toEqual([sayDecisions('de', 'found', { n: 2, total: 14 }), '2024'])
  expect(elementsOf(html, 'option').filter((option) => 'selected' in option)).toHaveLength(4)
  const none = await read(site, '?body=Rat+der+Stadt&year=2019')
  expect(textOf(none)).toContain(sayDecisions('de', 'none_found'))
})

test('each has an address that lasts', async ({ scope }) => {
  const site = publicSite(scope)
  const link = linksOf(await read(site, '')).find((href) => href.includes('year=2023#d-'))!
  const [query, id] = link.replace('/de/decisions', '').split('#') as [string, string]
  expect(await read(site, query)).toContain(`<li class="decision" id="${id}">`)
})

test('no two links to a decision say the same', async ({ scope }) => {
  const html = await read(publicSite(scope), '')
  const names = [...html.matchAll(/<a [^>]*#d-[^>]*>(.*?)<\/a>/gs)].map(([, name]) => textOf(name!))
  expect(names.length).toBeGreaterThan(10)
  expect(new Set(names).size).toBe(names.length)
})

test('what was decided on a draft is not told', async ({ scope }) => {
  const plan = await drafted(scope)
  const decision = {
    kind: 'vote',
    body: 'Geheimer Rat',
    decidedOn: '2026-11-01',
    title: '',
    outcome: 'rejected',
  } as const
  const told = { ...decision, paperNumber: null, paperUrl: null, reason: '' }
  await recordDecision(scope, { goalId: plan.goalIds[0]! }, told)
  expect(await read(publicSite(scope), '')).not.toContain('Geheimer Rat')
})

test.for(['words=%00%00', 'kind=x&year=20x6', 'body=%3Cscript%3E', `words=${'x'.repeat(900)}`])(
  'what is no word of ours is a page all the same: %s',
  async (query, { scope }) => {
    const answer = await publicSite(scope).ask(`/de/decisions?${query}`)
    expect(answer.status).toBe(200)
    const html = await answer.text()
    await expectValidHtml(html)
    expect(html).not.toContain('<script>')
  },
)

plain('a page has whole years; for those that no longer fit one asks', () => {
  const of = (year: number) => Array.from({ length: 25 }, () => ({ decidedOn: `${year}-03-01` }) as DecisionLine)
  const { shown, further } = inYears([2026, 2025, 2024, 2023, 2022].flatMap(of))
  expect(shown.map(([year, { length }]) => [year, length])).toEqual([
    ['2026', 25],
    ['2025', 25],
    ['2024', 25],
  ])
  expect(further).toEqual([
    ['2023', 25],
    ['2022', 25],
  ])
})

plain('nothing is asked where nothing is said', () => {
  expect(readDecisionFilter({})).toEqual({ words: '', body: null, kind: null, year: null, plan: null })
})
