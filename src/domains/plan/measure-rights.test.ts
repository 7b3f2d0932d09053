/** What a role in one unit opens: the measures which that unit and those below it lead, and nothing else. */
import { expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { member, signIn } from '../../../test/support/members.ts'
import { errorsIn, formIn, linksOf, textOf } from '../../../test/support/page.ts'
import { publicSite } from '../../../test/support/site.ts'
import { must } from '../../demo/act.ts'
import { Forbidden } from '../../platform/errors.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { listPosts, listUnits, type Role } from '../accounts/accounts.ts'
import { draftingRoutes } from './drafting/drafting.routes.ts'
import { changeKind, recordStatus, reviseMeasure, showMeasure } from './plan.ts'
import { leadPostField } from './sheet/row-parts.ts'
import { type Change, changeMany } from './worklist/change-many.verbs.ts'
import { leadOf } from './worklist/many.form.ts'
import { withRow } from './worklist/row.form.ts'

const measure = '/workspace/measures/schule-ausbildung'
const status = { status: 'advanced', assessment: null, asOf: '2026-11-23', reason: 'Es geht voran.' } as const

async function unitId(scope: Scope, slug: string): Promise<string> {
  return (await read(scope, (tx) => listUnits(tx, scope))).find((unit) => unit.slug === slug)!.id
}

async function inUnit(scope: Scope, role: Role, slug: string): Promise<Scope> {
  const grants = [{ role, unitId: await unitId(scope, slug) }]
  return { ...scope, viewer: { kind: 'person', id: crypto.randomUUID(), name: '', grants } }
}

test('who reports for a department says how the measures of its sections stand, on the page', async ({ scope }) => {
  const unit = await unitId(scope, 'bildung')
  const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'reporter', unitId: unit }))
  const list = await (await ask('/workspace/plans/zusammen-in-musterstadt/measures')).text()
  const open = linksOf(list).filter((href) => href.startsWith('/workspace/measures/'))
  expect(open).toContain(measure)
  expect(open).not.toContain('/workspace/measures/briefe-und-schalter')
  const page = await (await ask(measure)).text()
  expect(linksOf(page).filter((href) => href.startsWith('/workspace/words/'))).toEqual([])
  const form = { ...formIn(page, measure), status: 'advanced', reason: 'Es geht voran.' }
  expect((await send(measure, form)).status).toBe(303)
  const { id } = await showMeasure(scope, 'schule-ausbildung')
  const sheet = draftingRoutes.revise('measure', id)
  for (const path of ['/workspace/measures/briefe-und-schalter', sheet, '/workspace/measures/nothing']) {
    expect([path, (await ask(path)).status]).toEqual([path, 403])
    expect([path, (await send(path, form)).status]).toEqual([path, 403])
  }
})

test('an editor of a unit writes the whole sheet of its measures, which the coordinator then publishes', async ({
  scope,
}) => {
  const unit = await unitId(scope, 'bildung')
  const { ask, send } = await signIn(scope, publicSite(scope), await member(scope, { role: 'editor', unitId: unit }))
  const [own, other] = [await showMeasure(scope, 'schule-ausbildung'), await showMeasure(scope, 'briefe-und-schalter')]
  const path = draftingRoutes.revise('measure', own.id)
  const form = formIn(await (await ask(path)).text(), path)
  expect(form[leadPostField]).toBe(own.sheet.leadPostId)
  const elsewhere = (await read(scope, (tx) => listPosts(tx, scope))).find(({ unitId }) => unitId === unit)!
  const wrong = await send(path, { ...form, [leadPostField]: elsewhere.id })
  expect([wrong.status, errorsIn(await wrong.text()).map(([name]) => name)]).toEqual([422, [leadPostField]])
  const saved = await send(path, { ...form, [leadPostField]: '', outlook: 'Es geht weiter.' })
  expect(saved.headers.get('Location')).toContain(draftingRoutes.difference('measure', own.id))
  const difference = textOf(await (await ask(draftingRoutes.difference('measure', own.id))).text())
  expect(difference).toMatch(/Abteilung Schule und Übergänge.*Fachstelle Sprachförderung/)
  for (const closed of [draftingRoutes.publish('measure', own.id), draftingRoutes.revise('measure', other.id)]) {
    expect([closed, (await send(closed, { ...form, reason: 'Darum' })).status]).toEqual([closed, 403])
  }
  expect((await showMeasure(scope, 'schule-ausbildung')).sheet).toEqual(own.sheet)
})

test('the verbs hold to it: head and editor write the sheet, who reports says how it stands, nobody else does', async ({
  scope,
}) => {
  const { id, sheet } = await showMeasure(scope, 'schule-ausbildung')
  const acts = {
    sheet: (as: Scope, seen: number) => reviseMeasure(as, id, seen, sheet),
    status: (as: Scope, seen: number) => recordStatus(as, id, seen, status),
  }
  const found: unknown[] = []
  for (const [role, slug] of [
    ['head', 'schule'],
    ['editor', 'bildung'],
    ['reporter', 'schule'],
    ['reader', 'schule'],
    ['head', 'soziales'],
    ['editor', 'kita'],
  ] as const) {
    const as = await inUnit(scope, role, slug)
    const done: string[] = []
    for (const [name, act] of Object.entries(acts)) {
      const { version } = await showMeasure(scope, 'schule-ausbildung')
      const outcome = await act(as, version).catch((error) => error)
      if (outcome instanceof Forbidden) continue
      expect(outcome.ok).toBe(true)
      done.push(name)
    }
    found.push([role, slug, done])
  }
  expect(found).toEqual([
    ['head', 'schule', ['sheet', 'status']],
    ['editor', 'bildung', ['sheet', 'status']],
    ['reporter', 'schule', ['status']],
    ['reader', 'schule', []],
    ['head', 'soziales', []],
    ['editor', 'kita', []],
  ])
  const reporter = await inUnit(scope, 'reporter', 'schule')
  const change = { kind: 'own_means', since: '2026-11-20', reason: 'Anders bezahlt' } as const
  await expect(changeKind(reporter, id, 1, change)).rejects.toThrow(Forbidden)
})

test('a measure is led by a post of the unit that leads it, and by none other', async ({ scope }) => {
  const { id, sheet, version } = await showMeasure(scope, 'ansprechpersonen')
  const posts = await read(scope, (tx) => listPosts(tx, scope))
  const [own, foreign] = [
    posts.find(({ title }) => title === 'Fachstelle Sprachförderung')!.id,
    posts.find(({ title }) => title === 'Fachbereichsleitung Soziales')!.id,
  ]
  const refused = { ok: false, code: 'measure.post_elsewhere' }
  expect(await reviseMeasure(scope, id, version, { ...sheet, leadPostId: foreign })).toEqual(refused)
  must(await reviseMeasure(scope, id, version, { ...sheet, leadPostId: own }))
  expect((await showMeasure(scope, 'ansprechpersonen')).leadPost?.words).toBe('Fachstelle Sprachförderung')
})

test('with another lead unit a measure loses the post of the one before, in the list as well', async ({ scope }) => {
  const words = { leadUnitId: 'one', [leadPostField]: 'post', title: 'Lotsen' }
  expect(withRow(words, { ...words, leadUnitId: 'two' })).toMatchObject({ leadUnitId: 'two', [leadPostField]: '' })
  expect(withRow(words, words)).toMatchObject({ leadUnitId: 'one', [leadPostField]: 'post' })
  const { id, version, edition } = await showMeasure(scope, 'schule-ausbildung')
  const kita = await unitId(scope, 'kita')
  const change: Change = (sheet) => ({ ...sheet, ...leadOf(sheet, kita) })
  must(await changeMany(scope, edition.id, [{ id, version }], change, 'Neu verteilt'))
  expect((await showMeasure(scope, 'schule-ausbildung')).sheet).toMatchObject({ leadUnitId: kita, leadPostId: null })
})

test('everybody reads which post leads it, and never who holds that; who takes part reads both', async ({ scope }) => {
  const site = publicSite(scope)
  for (const path of ['/de/measures/schule-ausbildung', '/api/v1/measures/schule-ausbildung']) {
    const words = textOf(await (await site.ask(path)).text())
    expect([path, words.includes('Fachstelle Sprachförderung')]).toEqual([path, true])
    expect([path, words.includes('Brandt')]).toEqual([path, false])
  }
  const { ask } = await signIn(scope, site, await member(scope, { role: 'coordinator' }))
  expect(textOf(await (await ask('/workspace/measures/schule-ausbildung')).text())).toContain('Aylin Brandt')
})
