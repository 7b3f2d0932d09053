/** Following something by mail, from the form to the last mail. */
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { formOf, publicSite, publicUrl } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { listOutgoing } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { planRoutes } from '../../plan/plan.routes.ts'
import { recordDecision, recordStatus } from '../../plan/plan.ts'
import { followingRoutes } from './following.routes.ts'
import { dropUnconfirmed } from './following.verbs.ts'
import { tellFollowers } from './tell.verbs.ts'

const mail = 'jale@example.org'
const mails = (scope: Scope) => read(scope, listOutgoing)
const later = (scope: Scope, days: number): Scope => ({
  ...scope,
  now: new Date(scope.now.getTime() + days * 86_400_000),
})

async function ask(scope: Scope, kind: Parameters<typeof followingRoutes.follow>[1], of: string, to = mail) {
  const site = publicSite(scope)
  const answer = await site.ask(followingRoutes.follow(scope.lang, kind, of), formOf({ mail: to }))
  await site.settled()
  const letters = (await mails(scope)).filter((one) => one.to === to)
  const paths = letters.flatMap(({ words }) => /https:\/\/[^/]+(\/\S+)/.exec(words)?.[1] ?? [])
  return { answer, paths, path: paths[0] ?? '', site }
}

async function follow(scope: Scope, kind: Parameters<typeof followingRoutes.follow>[1], of: string) {
  const { path, paths, site } = await ask(scope, kind, of)
  for (const one of paths) await site.ask(one, formOf({}))
  return path
}

/** A goal with a measure in one district, and a draft beside it. Nothing is news yet. */
async function plan(scope: Scope) {
  const open = await published(scope)
  const measure = await added(scope, open, { districts: ['Nordstadt'] })
  await tellFollowers(scope, publicUrl)
  return { open, measure, goal: open.goalIds[0]! }
}

const moved = { status: 'started', assessment: null, asOf: '2026-11-20', reason: 'Es geht los.' } as const

test('who follows a measure says so twice, and is told once what changed', async ({ neighbour: scope }) => {
  const { measure } = await plan(scope)
  const { answer, path, site } = await ask(scope, 'measure', measure.slug)
  expect(textOf(await answer.text())).toContain('Wir haben Ihnen geschrieben')
  // Programs that check mail open every link.
  const asked = await (await site.ask(path)).text()
  await expectValidHtml(asked)
  must(await recordStatus(scope, measure.id, 1, moved))
  await tellFollowers(scope, publicUrl)
  expect(await mails(scope)).toHaveLength(1)
  const done = await site.ask(path, formOf({}))
  expect([done.status, done.headers.get('Location')]).toEqual([303, `${path}?now=1`])
  expect(textOf(await (await site.ask(path)).text())).toContain('Sie folgen „Lotsinnen“')
  const next = later(scope, 1)
  must(await recordStatus(next, measure.id, 2, { ...moved, status: 'advanced', reason: 'Zwei neue Stellen.' }))
  await tellFollowers(next, publicUrl)
  const [news, ...others] = await mails(scope)
  expect(others).toHaveLength(1)
  expect(news).toMatchObject({ to: mail, subject: 'Neues aus dem Plan von Nachbarstadt' })
  expect(news!.words).toContain('Lotsinnen: ')
  expect(news!.words).toContain('Zwei neue Stellen.')
  expect(news!.words).toContain(publicUrl + planRoutes.measure('de', measure.slug))
  expect(news!.words).toContain(`Keine E-Mails mehr dazu: ${publicUrl}${path}`)
  await tellFollowers(later(scope, 2), publicUrl)
  expect(await mails(scope)).toHaveLength(2)
})

test('one mail tells of all that an address follows: a field, a goal with its measures, a district', async ({
  neighbour: scope,
}) => {
  const { measure, goal } = await plan(scope)
  await follow(scope, 'field', 'bildung')
  await follow(scope, 'goal', 'erstes')
  const list = await (await publicSite(scope).ask(planRoutes.measures('de', { district: 'Nordstadt' }))).text()
  expect(linksOf(list)).toContain(followingRoutes.follow('de', 'district', 'Nordstadt'))
  await follow(scope, 'district', 'Nordstadt')
  const before = (await mails(scope)).length
  const next = later(scope, 1)
  must(await recordStatus(next, measure.id, 1, moved))
  const decision = { kind: 'vote', body: 'Beirat', decidedOn: '2026-11-01', title: '', outcome: 'adopted' } as const
  await recordDecision(next, { goalId: goal }, { ...decision, paperNumber: null, paperUrl: null, reason: '' })
  await tellFollowers(next, publicUrl)
  const [news, ...others] = await mails(scope)
  expect(others).toHaveLength(before)
  expect(news!.words.match(/Lotsinnen: /g)).toHaveLength(3)
  expect(news!.words.match(/Beirat/g)).toHaveLength(2)
  expect(news!.words.match(/Keine E-Mails mehr/g)).toHaveLength(3)
})

test('more changes than are asked for at once are all told', async ({ neighbour: scope }) => {
  const { measure } = await plan(scope)
  const path = await follow(scope, 'measure', measure.slug)
  const next = later(scope, 1)
  const today = { ...moved, asOf: '2026-11-24' }
  must(await recordStatus(next, measure.id, 1, today))
  must(await recordStatus(next, measure.id, 2, { ...today, status: 'advanced', reason: 'Zwei neue Stellen.' }))
  must(await recordStatus(next, measure.id, 3, { ...today, status: 'completed', reason: 'Alles da.' }))
  await tellFollowers(next, publicUrl, 1)
  const [news] = await mails(scope)
  expect(news!.words).toContain(`Keine E-Mails mehr dazu: ${publicUrl}${path}`)
  for (const reason of [moved.reason, 'Zwei neue Stellen.', 'Alles da.']) expect(news!.words).toContain(reason)
})

test('ending it takes one press, and forgets who it was', async ({ neighbour: scope }) => {
  const { measure } = await plan(scope)
  const path = await follow(scope, 'measure', measure.slug)
  const site = publicSite(scope)
  const ended = await site.ask(`${path}/end`, formOf({}))
  expect(textOf(await ended.text())).toContain('Ihre Adresse ist gelöscht')
  expect(await scope.db.selectFrom('reportingFollower').select('mail').execute()).toEqual([])
  for (const again of [path, `${path}/end`, `${path}x`]) {
    expect((await site.ask(again, again === path ? {} : formOf({}))).status).toBeLessThan(400)
  }
  await tellFollowers(later(scope, 1), publicUrl)
})

test('who does not say yes is forgotten, and is not asked more often than five times', async ({ neighbour: scope }) => {
  const { measure } = await plan(scope)
  for (let n = 0; n < 7; n++) await ask(scope, 'measure', measure.slug)
  expect(await mails(scope)).toHaveLength(5)
  expect(await dropUnconfirmed(scope, later(scope, -1).now)).toBe(0)
  expect(await dropUnconfirmed(scope, later(scope, 1).now)).toBe(1)
})

test('nobody follows a draft, and what is no address stays in the form', async ({ neighbour: scope }) => {
  const draft = await drafted(scope, { title: 'Entwurf' })
  const site = publicSite(scope)
  expect((await site.ask(followingRoutes.follow('de', 'goal', 'erstes'))).status).toBe(404)
  expect((await site.ask(followingRoutes.follow('de', 'district', 'Nirgends'))).status).toBe(404)
  expect(draft.goalIds).toHaveLength(3)
  const { measure } = await plan(scope)
  const { answer } = await ask(scope, 'measure', measure.slug, 'keine Adresse')
  const html = await answer.text()
  expect([answer.status, html.includes('value="keine Adresse"')]).toEqual([422, true])
  await expectValidHtml(html)
  expect(await mails(scope)).toEqual([])
})
