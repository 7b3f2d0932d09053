import { randomUUID } from 'node:crypto'
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf } from '../../../../test/support/page.ts'
import { added, drafted, published } from '../../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { showMeasure, takeStep } from '../../plan/plan.ts'
import { openReview } from '../reviews/opening.verbs.ts'
import { listWordings } from '../reviews/wording.queries.ts'
import { sitting } from './life.fixture.ts'
import { lifeRoutes } from './life.routes.ts'

/** A draft that goes round, for everybody or for those who were asked. */
async function goingRound(scope: Scope, openToAll: boolean) {
  const plan = await drafted(scope)
  const measure = await added(scope, plan, { title: 'Chor', description: 'Ein Chor singt. Alle dürfen mit.' })
  const { bodyId } = await sitting(scope, 'expert_group', 'Gruppe Bildung')
  const wish = { title: 'Runde 1', words: '', dueOn: '2026-12-20', openToAll, recordIds: [measure.id], bodyIds: [] }
  must(await openReview(scope, 'https://plan.example', { bodyId, planId: plan.planId }, wish))
  return { plan, ...measure }
}

/** The measure stands on the agenda of a meeting of the steering group that is under way. */
async function beforeSteering(scope: Scope) {
  const plan = await drafted(scope)
  const measure = await added(scope, plan, { title: 'Chor' })
  for (const to of ['in_review', 'with_steering'] as const) {
    must(await takeStep(scope, 'measure', measure.id, { to, reason: '', decisionId: null }))
  }
  const { bodyId, meetingId } = await sitting(scope, 'steering_group')
  const item = randomUUID()
  const row = { id: item, bodyId, meetingId, title: 'Chor', measureId: measure.id, proposedAt: scope.now }
  await writeQuietly(scope, (tx) =>
    tx
      .insertInto('bodiesAgendaItem')
      .values({ cityId: scope.city.id, ...row })
      .execute(),
  )
  return { ...measure, path: lifeRoutes.decideItem(meetingId, item) }
}
const stageOf = async ({ db }: Scope, id: string) =>
  (await db.selectFrom('planMeasure').select('stage').where('id', '=', id).executeTakeFirstOrThrow()).stage

describe('for everybody', () => {
  test('a draft that went round openly tells where it is, and each of its sentences where it comes from', async ({
    scope,
  }) => {
    const { slug } = await goingRound(scope, true)
    const { ask } = publicSite(scope)
    const draft = await (await ask(lifeRoutes.publicDraft('de', 'measure', slug))).text()
    expect(draft).toContain('in der Kommentarschleife')
    const origin = await (await ask(lifeRoutes.origin('de', 'measure', slug))).text()
    expect(origin).toMatch(/Ein Chor singt\.<sup> <a href="#source-1" aria-label="Herkunft 1">1/)
    expect(origin).toMatch(/Erster Entwurf von: .*Gruppe Bildung/)
  })

  test('one that did not is not there', async ({ scope }) => {
    const { slug } = await goingRound(scope, false)
    const { ask } = publicSite(scope)
    for (const path of [lifeRoutes.publicDraft('de', 'measure', slug), lifeRoutes.origin('de', 'measure', slug)]) {
      expect((await ask(path)).status).toBe(404)
    }
  })

  test('of what is in the plan the origin is told, even where nobody knows it', async ({ scope }) => {
    const { slug } = await added(scope, await published(scope), { title: 'Fest', description: 'Ein Fest im Park.' })
    const { ask } = publicSite(scope)
    expect(await (await ask(lifeRoutes.origin('de', 'measure', slug))).text()).toContain('ist nicht bekannt')
    expect((await ask(lifeRoutes.publicDraft('de', 'measure', slug))).status).toBe(404)
  })
})

describe('a meeting that steers', () => {
  test('decides on a draft by consent in one form, and that is written back', async ({ scope }) => {
    const { id, path } = await beforeSteering(scope)
    const { ask, send } = localSite(scope)
    expect(await (await ask(path)).text()).toContain('Zurückgeben, mit Begründung')
    const answer = await send(path, { step: 'accepted', rule: 'consent' })
    expect([answer.status, await stageOf(scope, id)]).toEqual([303, 'accepted'])
  })

  test('returns nothing without a reason, and leaves no motion behind', async ({ scope }) => {
    const { id, path } = await beforeSteering(scope)
    const answer = await localSite(scope).send(path, { step: 'returned', rule: 'consent' })
    expect([answer.status, await stageOf(scope, id)]).toEqual([422, 'with_steering'])
    const begun = scope.db.selectFrom('bodiesMotion').select('id').where('closedAt', 'is', null)
    expect(await begun.execute()).toEqual([])
  })

  test('changes the words with the decision, which then came with changes; what was lost changes none', async ({
    scope,
  }) => {
    const { id, slug, path } = await beforeSteering(scope)
    const { send } = localSite(scope)
    const words = { step: 'accepted', 'text-title': 'Chor für alle', version: '1' }
    const lost = { ...words, rule: 'two_thirds', 'count-outside-no': '1' }
    expect((await send(path, lost)).headers.get('Location')).toContain('lost.lost')
    expect((await showMeasure(scope, slug)).title.words).toBe('Chor')
    expect((await send(path, { ...words, 'text-title': '' })).status).toBe(422)
    expect((await send(path, { ...words, version: '7' })).status).toBe(422)
    expect((await send(path, { ...words, rule: 'consent' })).status).toBe(303)
    const { title, decisions } = await showMeasure(scope, slug)
    expect([title.words, decisions.map(({ outcome }) => outcome).sort()]).toEqual([
      'Chor für alle',
      ['adopted_with_changes', 'rejected'],
    ])
    const closed = scope.db.selectFrom('bodiesMotion').select('id').where('result', '=', 'carried')
    const motion = await closed.orderBy('closedAt', 'desc').executeTakeFirst()
    const wordings = (await read(scope, (tx) => listWordings(tx, [id]))).filter(({ part }) => part === 'title')
    expect(wordings.map(({ words: said, cause, causeIds }) => [said, cause, causeIds])).toEqual([
      ['Chor', 'draft', []],
      ['Chor für alle', 'decision', [motion?.id]],
    ])
  })

  test('comes to the form from the item of its agenda, and back', async ({ scope }) => {
    const { path } = await beforeSteering(scope)
    const { ask } = localSite(scope)
    const run = path.replace(/\/decide$/, '')
    expect(linksOf(await (await ask(run)).text())).toContain(path)
    const page = await (await ask(path)).text()
    await expectValidHtml(page)
    expect(linksOf(page)).toContain(run)
  })

  test('keeps what was lost, and the draft stays where it is', async ({ scope }) => {
    const { id, path } = await beforeSteering(scope)
    const counts = { 'count-administration-yes': '1', 'count-outside-no': '1' }
    const answer = await localSite(scope).send(path, { step: 'accepted', rule: 'double_majority', ...counts })
    const location = answer.headers.get('Location') ?? ''
    const page = await (await localSite(scope).ask(location)).text()
    expect(page).toContain('Der Antrag ist abgelehnt.')
    expect(page).not.toContain('kern-alert--success')
    expect(await stageOf(scope, id)).toBe('with_steering')
  })
})

describe('those who work on it', () => {
  test('enter a decision of a council that has no meetings here, with its step', async ({ scope }) => {
    const { id } = await added(scope, await drafted(scope))
    const { send } = localSite(scope)
    const path = lifeRoutes.recordDecision('measure', id)
    const typed = {
      body: '-',
      bodyWords: 'Rat der Stadt',
      decidedOn: '20.11.2026',
      outcome: 'adopted',
      step: 'adopted',
    }
    expect((await send(path, { ...typed, bodyWords: '' })).status).toBe(422)
    expect((await send(path, { ...typed, step: 'accepted' })).status).toBe(422)
    expect((await send(path, typed)).status).toBe(303)
    expect(await stageOf(scope, id)).toBe('adopted')
  })

  test('see where drafts stand, and put many before a body at once', async ({ scope }) => {
    const plan = await drafted(scope)
    const { id } = await added(scope, plan, { title: 'Chor' })
    const { slug, bodyId } = await sitting(scope, 'steering_group')
    const { ask, send } = localSite(scope)
    const path = lifeRoutes.drafts(plan.slug)
    expect(await (await ask(path)).text()).toContain('Entwurf (4)')
    expect((await send(path, { body: slug, act: 'agenda' })).status).toBe(422)
    for (const goes of ['once', 'twice']) {
      expect([goes, (await send(path, { body: slug, act: 'agenda', [`pick-${id}`]: 'yes' })).status]).toEqual([
        goes,
        303,
      ])
    }
    const items = await scope.db.selectFrom('bodiesAgendaItem').selectAll().where('bodyId', '=', bodyId).execute()
    expect(items.map(({ measureId, title }) => [measureId, title])).toEqual([[id, 'Chor']])
    const motion = { body: slug, act: 'motion', step: 'in_review', [`pick-${id}`]: 'yes' }
    expect((await send(path, motion)).headers.get('Location')).toMatch(/\/workspace\/motions\//)
    const returned = { ...motion, step: 'returned' }
    const refused = await send(path, returned)
    expect([refused.status, (await refused.text()).includes('href="#reason"')]).toEqual([422, true])
    expect((await send(path, { ...returned, reason: 'Es fehlt das Geld.' })).status).toBe(303)
  })

  test('are told the sentences of which nobody knows where they come from', async ({ scope }) => {
    const { plan, id } = await goingRound(scope, true)
    const { ask } = localSite(scope)
    const gaps = await (await ask(lifeRoutes.provenanceGaps(plan.slug))).text()
    expect(gaps).toContain('Das erste Ziel')
    expect(gaps).not.toContain('Ein Chor singt.')
    expect((await ask(lifeRoutes.provenance('measure', id))).status).toBe(200)
    expect((await ask(lifeRoutes.provenance('goal', id))).status).toBe(404)
  })
})
