import { expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { publicSite, type Site } from '../../../../test/support/site.ts'
import { sayPlan } from '../plan.messages.ts'
import { sayMeasures } from './measures.messages.ts'
import { showMeasures } from './measures.read.ts'

const read = async (site: Site, query: string) => {
  const answer = await site.ask(`/de/measures${query}`)
  expect(answer.status, query).toBe(200)
  return answer.text()
}
const listed = (html: string) => linksOf(html).filter((href) => href.startsWith('/de/measures/'))

test('field by field in the order of the numbers, under headings without a gap', async ({ scope }) => {
  const html = await read(publicSite(scope), '')
  await expectValidHtml(html)
  const fields = [...html.matchAll(/<h3 class="neighbour[^>]*>(.*?)<\/h3>/g)].map(([, words]) => words)
  expect(fields).toHaveLength(6)
  expect(html.indexOf('>B-01 <')).toBeLessThan(html.indexOf('>S-07 <'))
  const [social, next] = [html.indexOf('id="in-soziales"'), html.indexOf('id="in-demokratie"')]
  expect(social).toBeLessThan(html.indexOf('>S-07 <'))
  expect(html.indexOf('>S-07 <') < next || next < social).toBe(true)
  expect(html).toMatch(/<title>38 Maßnahmen: Alle Maßnahmen · /)
})

test('every choice is counted, chosen ones can be taken away one by one', async ({ scope }) => {
  const site = publicSite(scope)
  const html = await read(site, '?field=bildung&assessment=at_risk')
  await expectValidHtml(html)
  const { rows, counts } = await showMeasures(asPublic(scope), { field: 'bildung', assessment: 'at_risk' })
  expect(listed(html)).toEqual(rows.map(({ slug }) => `/de/measures/${slug}`))
  for (const [status, n] of counts.status) {
    const name = sayPlan('de', `status.${status as 'started'}`)
    expect(textOf(html)).toContain(sayMeasures('de', 'option', { name, n }))
  }
  expect(linksOf(html)).toEqual(
    expect.arrayContaining(['/de/measures?field=bildung', '/de/measures?assessment=at_risk', '/de/measures']),
  )
  expect(headingsOf(html, 2)[0]).toBe(sayPlan('de', 'measures.found', { shown: rows.length, total: 38 }))
})

test.for([
  ['goal=beratungsstellen-und-schutzraeume', 'S-07'],
  ['overdue=yes&sort=milestone', 'B-02'],
  ['lead=kultur&sort=title', 'K-02'],
  ['kind=open_for_applications&sort=status', 'D-06'],
] as const)('by %s', async ([query, number], { scope }) => {
  const html = await read(publicSite(scope), `?${query}`)
  const asked = Object.fromEntries(new URLSearchParams(query))
  const { rows } = await showMeasures(asPublic(scope), asked)
  expect(listed(html)).toEqual(rows.map(({ slug }) => `/de/measures/${slug}`))
  expect(rows.map((row) => row.number)).toContain(number)
  expect(rows.length).toBeLessThan(38)
})

test('of an earlier edition, too, which says that it holds no more', async ({ scope }) => {
  const html = await read(publicSite(scope), '?plan=lokaler-integrationsplan-2008')
  expect(textOf(html)).toContain(sayPlan('de', 'edition.succeeded'))
  expect(listed(html)).toHaveLength(6)
  expect(
    elementsOf(html, 'option').filter((one) => 'selected' in one && one.value?.startsWith('lokaler')),
  ).toHaveLength(1)
  expect(listed(await read(publicSite(scope), '?plan=gibt-es-nicht'))).toHaveLength(38)
})

test('what was typed stays words', async ({ scope }) => {
  const html = await read(publicSite(scope), `?words=${encodeURIComponent('"><script>')}&district=%3Cb%3E`)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>')
  expect(textOf(html)).toContain(sayPlan('de', 'measures.none_found'))
})

test('the goals of a measure stand in the order of the plan, whatever order they were written in', async ({
  scope,
}) => {
  const { rows, fields } = await showMeasures(asPublic(scope), {})
  const order = (code = '') => fields.findIndex((field) => field.code === code[0]) * 1000 + Number(code.slice(1))
  const several = rows.map(({ goals }) => goals.map(({ codes }) => order(codes[0]))).filter(({ length }) => length > 1)
  expect(several.length).toBeGreaterThan(5)
  for (const places of several) expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('words are found in any form, and in the language of the page', async ({ scope }) => {
  expect(listed(await read(publicSite(scope), '?words=Wohnungen'))).toContain('/de/measures/wohnlotsen')
  const { rows } = await showMeasures(asPublic({ ...scope, lang: 'tr' }), { words: 'ev' })
  expect(rows.map(({ slug }) => slug)).toContain('wohnlotsen')
})
