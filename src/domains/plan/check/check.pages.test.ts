import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { member, signIn } from '../../../../test/support/members.ts'
import { errorsIn, formIn, headingsOf, linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { addUnit, listUnits } from '../../accounts/accounts.ts'
import { everything } from './check.form.ts'
import { sayCheck } from './check.messages.ts'
import { showCheck } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'
import { checkLinks } from './check.verbs.ts'

const fine = { milestones: [{ title: 'Start', due: '2030-01-01', doneOn: null }] }

test('the page says what is the matter, why it matters, and where to mend it', async ({ scope }) => {
  const plan = await drafted(scope)
  const { id } = await added(scope, plan, { ...fine, title: 'Lotsinnen <b>' })
  const site = localSite(scope)
  const html = await (await site.ask(checkRoutes.check(plan.slug))).text()
  await expectValidHtml(html)
  expect(headingsOf(html, 2)).toContain('Maßnahmen ohne Federführung: 1')
  expect(textOf(html)).toContain(sayCheck('de', 'why.measure.no_lead'))
  expect(linksOf(html)).toEqual(
    expect.arrayContaining([`/workspace/words/measure/${id}`, `/workspace/plans/${plan.slug}/measures/new`]),
  )
  for (const href of linksOf(html).filter((one) => one.startsWith('/workspace'))) {
    expect([href, (await site.ask(href)).status]).toEqual([href, 200])
  }
})

test('findings are narrowed in the address: by kind, weight, field and unit with all below it', async ({ scope }) => {
  const plan = await drafted(scope)
  const section = { kind: 'section', short: '' } as const
  const above = await addUnit(scope, { name: 'Fachbereich 99', short: '', kind: 'department', parentId: null })
  const below = await addUnit(scope, { ...section, name: 'Sachgebiet 99.1', parentId: above })
  await added(scope, plan, { ...fine, title: 'Mit', leadUnitId: below })
  await added(scope, plan, { ...fine, title: 'Ohne', goalIds: [plan.goalIds[2] ?? ''] })
  const slugs = new Map((await listUnits(scope.db as never, scope)).map((unit) => [unit.id, unit.slug]))
  const found = async (filter: object) =>
    [
      ...new Set(
        (await showCheck(scope, plan.slug, { ...everything, ...filter })).found.map((one) => one.record.title),
      ),
    ].sort()
  expect(await found({ kind: 'measure.no_period' })).toEqual(['Mit', 'Ohne'])
  expect(await found({ kind: 'measure.no_lead' })).toEqual(['Ohne'])
  expect(await found({ severity: 'wrong' })).toEqual(['Ohne'])
  expect(await found({ unit: slugs.get(above) })).toEqual(['Mit'])
  expect(await found({ unit: 'nix' })).toEqual([])
  expect(await found({ field: 'soziales', kind: 'measure.no_period' })).toEqual(['Ohne'])
  const site = localSite(scope)
  for (const query of [
    'kind=nix&page=0',
    'kind=measure.no_period&page=999',
    'unit=%00&field=%E2',
    'severity[]=x&page=1e9',
  ]) {
    expect((await site.ask(`${checkRoutes.check(plan.slug)}?${query}`)).status).toBe(200)
  }
  expect((await site.ask(checkRoutes.check('nix'))).status).toBe(404)
})

test('a finding is put aside with a reason, stands apart, and comes back', async ({ scope }) => {
  const plan = await drafted(scope)
  await added(scope, plan, fine)
  const site = localSite(scope)
  const narrowed = checkRoutes.check(plan.slug, { kind: 'measure.no_lead' })
  const way = linksOf(await (await site.ask(narrowed)).text()).find((href) => href.includes('/shelve?'))!
  const form = formIn(await (await site.ask(way)).text(), checkRoutes.shelve(plan.slug))
  const silent = await site.send(checkRoutes.shelve(plan.slug), { ...form, reason: ' \n' })
  const refused = await silent.text()
  await expectValidHtml(refused)
  expect([silent.status, errorsIn(refused)]).toEqual([422, [['reason', sayCheck('de', 'error.check.reason_missing')]]])
  const typed = { ...form, reason: 'Der Rat entscheidet im März.\u0000<script>' }
  const saved = await site.send(checkRoutes.shelve(plan.slug), typed)
  expect(saved.status).toBe(303)
  expect(textOf(await (await site.ask(narrowed)).text())).toContain(sayCheck('de', 'none_filtered'))
  const again = await site.send(checkRoutes.shelve(plan.slug), typed)
  expect([again.status, errorsIn(await again.text())]).toEqual([
    422,
    [['reason', sayCheck('de', 'error.check.shelved_already')]],
  ])

  const apart = await (await site.ask(checkRoutes.check(plan.slug, { shelved: true }))).text()
  await expectValidHtml(apart)
  expect(textOf(apart)).toContain('Der Rat entscheidet im März.<script>')
  await site.send(checkRoutes.unshelve(plan.slug), formIn(apart, checkRoutes.unshelve(plan.slug)))
  expect(headingsOf(await (await site.ask(narrowed)).text(), 2)).toContain('Maßnahmen ohne Federführung: 1')
  const entries = await scope.db
    .selectFrom('auditEntry')
    .select('verb')
    .where('recordKind', '=', 'shelvedFinding')
    .orderBy('number')
    .execute()
  expect(entries.map(({ verb }) => verb)).toEqual(['plan.shelveFinding', 'plan.unshelveFinding'])
  const key = 'x'.repeat(100_000)
  expect((await site.send(checkRoutes.shelve(plan.slug), { key, reason: 'x' })).status).toBe(404)
  expect((await site.send(checkRoutes.unshelve(plan.slug), { key })).status).toBe(303)
  expect(site.lines.filter(({ msg }) => msg === 'bug')).toEqual([])
})

test('who reads sees the findings and is offered nothing else', async ({ scope }) => {
  const plan = await published(scope)
  await added(scope, plan, fine)
  const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reader' }))
  const html = await (await ask(checkRoutes.check(plan.slug))).text()
  const main = /<main.*<\/main>/s.exec(html)?.[0] ?? ''
  expect(textOf(main)).toContain('Maßnahmen ohne Federführung: 1')
  expect(main).not.toContain('method="post"')
  expect(linksOf(main).filter((href) => /shelve|words|measures/.test(href))).toEqual([])
  for (const path of [checkRoutes.links(plan.slug), checkRoutes.shelve(plan.slug), checkRoutes.unshelve(plan.slug)]) {
    expect((await send(path)).status).toBe(403)
  }
})

test('links are followed on demand, and nobody’s inner network is asked for it', async ({ scope }) => {
  let asked = 0
  const server = createServer((_, answer) => {
    asked += 1
    answer.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  try {
    const plan = await drafted(scope)
    await added(scope, plan, { ...fine, attachments: [{ title: 'Flyer', url }] })
    await added(scope, plan, { ...fine, description: `Mehr unter ${url}. Und ${url}?q=1!`, title: 'Zweite' })
    const site = localSite(scope)
    const answer = await site.send(checkRoutes.links(plan.slug), {})
    expect(answer.status).toBe(303)
    await site.settled()
    expect(asked).toBe(0)
    const html = await (await site.ask(checkRoutes.check(plan.slug, { kind: 'link.unsure' }))).text()
    expect(textOf(html)).toContain('„Flyer“ führt zu')
    expect(textOf(html)).toContain('2 Links wurden geprüft, von 2. Zuletzt am 23. November 2026.')

    expect(await checkLinks(scope, plan.slug, async () => ({ outcome: 'gone', status: 404 }))).toEqual({
      followed: 2,
      dead: 2,
      left: 0,
    })
    const dead = await showCheck(scope, plan.slug, { ...everything, kind: 'link.dead' })
    expect(dead.found.map(({ values }) => values.url)).toEqual([url, url, `${url}?q=1`])
    await added(scope, plan, { ...fine, description: 'https://c.example/', title: 'Dritte' })
    const nothing = await checkLinks(scope, plan.slug, async () => ({ outcome: 'no_host', status: null }))
    expect(nothing).toEqual({ followed: 3, dead: 0, left: 0 })
  } finally {
    server.close()
  }
})

test('forty measures cost as many queries as two', async ({ scope }) => {
  const plan = await drafted(scope)
  const counted = async () => {
    let queries = 0
    const db = scope.db.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1
        return node
      },
      transformResult: async ({ result }) => result,
    }) as Scope['db']
    const { found } = await showCheck({ ...scope, db }, plan.slug, everything)
    return { queries, found: found.length }
  }
  for (const title of ['Eins', 'Zwei']) await added(scope, plan, { title, description: 'Etwas.' })
  const few = await counted()
  for (let at = 0; at < 38; at++) await added(scope, plan, { title: `Maßnahme ${at}`, description: 'Etwas.' })
  const many = await counted()
  expect(many.found).toBeGreaterThan(few.found * 10)
  expect(many.queries).toBe(few.queries)
})

test('a neighbour’s plan is not there', async ({ scope, neighbour }) => {
  const plan = await drafted(neighbour, { title: 'Nur nebenan' })
  await expect(showCheck(scope, plan.slug, everything)).rejects.toThrow('plan')
})
