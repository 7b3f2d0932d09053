import { describe, expect } from 'vitest'
import { musterstadt } from '../../../../db/demo/musterstadt.ts'
import { expectSealed } from '../../../../test/support/answers.ts'
import { asPublic, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { decode, elementsOf, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { publicSite, publicUrl } from '../../../../test/support/site.ts'
import { showPictured } from './pictures.read.ts'
import { pictures } from './pictures.routes.ts'

const [earlier, today] = musterstadt.plans
const earlierPath = `/de/plans/${earlier!.slug}/pictures`

describe.for(pictures)('the page of the picture %s', (picture) => {
  test('is whole, has its table, and says how others show it', async ({ scope }) => {
    const { ask } = publicSite(scope)
    const answer = await ask(`/de/pictures/${picture}`)
    expect(answer.status).toBe(200)
    expectSealed(answer)
    const html = await answer.text()
    await expectValidHtml(html)
    expect(headingsOf(html, 2)).toContain('Als Tabelle')
    expect(tableRows(html).length).toBeGreaterThan(5)
    expect(textOf(html)).toContain(`<iframe src="${publicUrl}/de/pictures/${picture}/embed"`)
    const found = elementsOf(html, 'link').find(({ type }) => type === 'application/json+oembed')?.href ?? ''
    const frame = await (await ask(decode(found).replace(publicUrl, ''))).json()
    expect(frame.html).toContain(`src="${publicUrl}/de/pictures/${picture}/embed"`)
    const links = linksOf(html)
    for (const other of pictures) expect(links).toContain(`/de/pictures/${other}`)
  })

  test('has one of every edition', async ({ scope }) => {
    const { ask } = publicSite(scope)
    const html = await (await ask(`${earlierPath}/${picture}`)).text()
    expect(html).toContain(`<link rel="canonical" href="${publicUrl}${earlierPath}/${picture}"/>`)
    expect((await ask(`/de/plans/nix/pictures/${picture}`)).status).toBe(404)
  })

  test('may stand in frames of other sites, and its links leave them', async ({ scope }) => {
    const { ask } = publicSite(scope)
    const answer = await ask(`/en/pictures/${picture}/embed`)
    expect(answer.headers.get('Content-Security-Policy')).toContain('frame-ancestors *')
    expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    expect(answer.headers.has('X-Frame-Options')).toBe(false)
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
    const html = await answer.text()
    await expectValidHtml(html)
    expect(html).toContain('<base target="_top"/>')
    expect(html).not.toMatch(/<header class="bar|<footer|<script/)
    expect(textOf(html)).toContain('Musterstadt')
  })
})

describe('tables agree with their pictures:', () => {
  test('the weave has a row for each goal, with all its codes', async ({ scope }) => {
    const html = await (await publicSite(scope).ask('/de/pictures/weave')).text()
    const rows = tableRows(html)
    expect(rows).toHaveLength(today!.goals.length)
    expect(rows.find(([goal]) => goal?.startsWith('B9 · S7 · K7'))?.[1]).toBe(
      'Bildung, Soziales, Stadtleben und Kultur',
    )
    const knots = elementsOf(html, 'a').filter((link) => link.class === 'knot')
    expect(new Set(knots.map((knot) => knot.href)).size).toBe(rows.length)
    const measures = rows.map(([, , count]) => Number(count))
    expect(measures.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(38)
  })

  test('what runs when has a row for each measure, and each of them once in the picture', async ({ scope }) => {
    const html = await (await publicSite(scope).ask('/de/pictures/timeline')).text()
    const { measures } = await showPictured(asPublic(scope))
    expect(tableRows(html)).toHaveLength(measures.length)
    const drawn = elementsOf(html, 'a').filter((link) => link.class === 'times__name')
    expect(drawn.map(({ href }) => href).sort()).toEqual(measures.map(({ slug }) => `/de/measures/${slug}`).sort())
    const late = measures.flatMap(({ milestones }) =>
      milestones.filter(({ doneOn, due }) => !doneOn && due < '2026-11-27'),
    )
    expect(html.match(/class="times__late"/g)).toHaveLength(late.length)
  })

  test('the money of all fields is that of all measures, none twice', async ({ scope }) => {
    const html = await (await publicSite(scope).ask('/de/pictures/money')).text()
    const { measures } = await showPictured(asPublic(scope))
    const planned = measures.flatMap(({ budget }) => budget).reduce((sum, line) => sum + line.plannedCents, 0)
    const rows = tableRows(html)
    const cents = (amount = '') => Number(amount.replace(/[^\d,]/g, '').replace(',', '.')) * 100
    const sums = rows.filter(([, year]) => year === 'zusammen').map(([, , amount]) => cents(amount))
    expect(cents(rows.at(-1)?.[2])).toBe(planned)
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(planned)
  })

  test('what became of the goals has a row for each line, for each end and for each that is new', async ({ scope }) => {
    const html = await (await publicSite(scope).ask('/de/pictures/lineage')).text()
    const lines = elementsOf(html, 'path').filter(({ class: name }) => name?.startsWith('band'))
    const rows = tableRows(html)
    expect(rows.filter(([, outcome]) => !['neu', 'endet hier'].includes(outcome ?? ''))).toHaveLength(lines.length)
    expect(rows.filter(([, outcome]) => outcome === 'endet hier').length).toBeGreaterThan(0)
    expect(rows.some(([first, outcome]) => first === '–' && outcome === 'neu')).toBe(true)
  })
})

test('the weave as a file brings its style and may be shown anywhere', async ({ scope }) => {
  const answer = await publicSite(scope).ask('/ar/pictures/weave.svg')
  // The tests' city speaks German and English.
  expect(answer.status).toBe(302)
  const file = await publicSite(scope).ask('/en/pictures/weave.svg')
  expect(file.headers.get('Content-Type')).toContain('image/svg+xml')
  expect(file.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(file.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  const svg = await file.text()
  for (const { href } of elementsOf(svg, 'a')) expect(href?.startsWith(`${publicUrl}/en/`)).toBe(true)
  expect(decode(svg)).toContain('Musterstadt')
})

test('a plan of which nothing is known yet has pictures that say so', async ({ scope }) => {
  const plan = await published(scope, { title: 'Leer', slug: 'leer' })
  const { ask } = publicSite(scope)
  for (const picture of ['weave', 'timeline', 'money']) {
    const html = await (await ask(`/de/plans/leer/pictures/${picture}`)).text()
    await expectValidHtml(html)
  }
  expect((await ask('/de/plans/leer/pictures/lineage')).status).toBe(404)
  await added(scope, plan, { title: 'Ohne Zeit' })
  const html = await (await ask('/de/plans/leer/pictures/timeline')).text()
  expect(textOf(html)).toContain('Zeitraum noch nicht genannt')
  expect(html).not.toContain('times__bar')
})

test('a draft has no pictures for everybody', async ({ scope }) => {
  await drafted(scope, { title: 'Entwurf', slug: 'entwurf' })
  const { ask } = publicSite(scope)
  for (const path of ['weave', 'money/embed', 'weave.svg'])
    expect((await ask(`/de/plans/entwurf/pictures/${path}`)).status).toBe(404)
})

/** The cells of a page's table, its foot included. */
function tableRows(html: string): string[][] {
  const table = /<table>.*?<\/table>/s.exec(html)?.[0] ?? ''
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)]
    .map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)))
    .slice(1)
}
