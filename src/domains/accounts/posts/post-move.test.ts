import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { changesOf } from '../../../../test/support/raw.ts'
import { localSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { showMeasure } from '../../plan/plan.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { listPosts, listUnits } from '../accounts.ts'
import { listHoldings } from '../holding.queries.ts'
import { sayRefusal } from '../units/office-form.ts'
import { sayUnits } from '../units/units.messages.ts'

const refusal = (code: string, values: Record<string, string> = {}) => sayRefusal('de', { ok: false, code, values })

async function postCalled(scope: Scope, title: string) {
  const post = (await read(scope, (tx) => listPosts(tx, scope))).find((one) => one.title === title)
  if (!post) throw new Error(`there is no post ${title}`)
  return post
}

async function unitAt(scope: Scope, slug: string) {
  return (await read(scope, (tx) => listUnits(tx, scope))).find((one) => one.slug === slug)!
}

describe('a post', () => {
  test('goes into another unit with who holds it and what it leads; a plan of the past stays', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const { id, unitId, version } = await postCalled(scope, 'Fachstelle Sprachförderung')
    const lead = { leadUnitId: unitId, leadPostId: id }
    const past = await published(scope, { title: 'Alter Plan', startsOn: '2020-01-01' })
    const earlier = await added(scope, past, lead)
    const plan = await published(scope, { title: 'Neuer Plan', startsOn: '2026-01-01', successorOf: past.planId })
    const now = await added(scope, plan, { ...lead, title: 'Sprachcafé' })
    const before = await read(scope, listHoldings)
    const page = await (await ask(accountsRoutes.post(id))).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain(sayUnits('de', 'move.title'))
    const health = await unitAt(scope, 'gesundheit')
    const answer = await send(accountsRoutes.movePost(id), { version: String(version), unit: 'gesundheit' })
    expect(answer.status).toBe(303)
    expect(await postCalled(scope, 'Fachstelle Sprachförderung')).toMatchObject({ id, unitId: health.id })
    expect((await showMeasure(scope, now.slug)).sheet).toMatchObject({ leadUnitId: health.id, leadPostId: id })
    expect((await showMeasure(scope, earlier.slug)).sheet).toMatchObject({ leadUnitId: unitId, leadPostId: null })
    expect(await read(scope, listHoldings)).toEqual(before)
    expect((await changesOf(scope, 'plan.moveLead')).find((one) => one.id === now.id)).toMatchObject({
      before: { leadUnitId: unitId },
      after: { leadUnitId: health.id },
    })
  })

  test('does not go where it cannot be', async ({ scope }) => {
    const { send } = localSite(scope)
    const head = await postCalled(scope, 'Abteilungsleitung Schule und Übergänge')
    const { title } = (await read(scope, (tx) => listPosts(tx, scope))).find(
      (one) => one.headsUnit && one.unitId !== head.unitId,
    )!
    const taken = await postCalled(scope, title)
    const { slug } = (await read(scope, (tx) => listUnits(tx, scope))).find(({ id }) => id === taken.unitId)!
    for (const [words, told] of [
      [{ unit: '' }, refusal('unit.unknown')],
      [{ unit: 'mars' }, refusal('unit.unknown')],
      [{ unit: 'schule' }, refusal('post.here_already')],
      [{ unit: slug }, refusal('post.head_taken', { title })],
      [{ unit: 'gesundheit', version: '99' }, sayUnits('de', 'error.changed_meanwhile')],
    ] as const) {
      const answer = await send(accountsRoutes.movePost(head.id), { version: String(head.version), ...words })
      const html = await answer.text()
      expect([words, answer.status, textOf(html).includes(told)]).toEqual([words, 422, true])
      await expectValidHtml(html)
    }
    expect(await postCalled(scope, head.title)).toEqual(head)
  })

  test('that was closed is set up again, vacant, unless another has taken its place', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const { id, version } = await postCalled(scope, 'Abteilungsleitung Schule und Übergänge')
    const close = { version: String(version), closedOn: '22.11.2026', closedReason: 'zusammengelegt' }
    expect((await send(accountsRoutes.closePost(id), close)).status).toBe(303)
    await expectValidHtml(await (await ask(accountsRoutes.post(id))).text())
    const other = { title: 'Leitung auf Probe', headsUnit: 'yes' }
    const path = (await send(accountsRoutes.posts('schule'), other)).headers.get('Location') ?? ''
    const again = { version: String(version + 1), reopenReason: 'doch gebraucht' }
    const refused = await send(accountsRoutes.reopenPost(id), again)
    expect(textOf(await refused.text())).toContain(refusal('post.head_taken', { title: other.title }))
    await send(accountsRoutes.closePost(path.split(/[/?]/)[3] ?? ''), { ...close, version: '1' })
    expect((await send(accountsRoutes.reopenPost(id), again)).status).toBe(303)
    expect(await postCalled(scope, 'Abteilungsleitung Schule und Übergänge')).toMatchObject({ closedOn: null })
    expect(textOf(await (await ask(accountsRoutes.vacancies())).text())).toContain('Abteilungsleitung Schule')
  })
})
