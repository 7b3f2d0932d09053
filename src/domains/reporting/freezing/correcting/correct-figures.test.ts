/** Numbers of a published report are put right. */
import { expect } from 'vitest'
import { asPublic, test } from '../../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../../test/support/html-validity.ts'
import { member } from '../../../../../test/support/members.ts'
import { textOf } from '../../../../../test/support/page.ts'
import { settle } from '../../../../../test/support/published-round.ts'
import { reportingRound } from '../../../../../test/support/reported-plan.ts'
import { localSite, publicSite } from '../../../../../test/support/site.ts'
import { must } from '../../../../demo/act.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listReportable, recordStatus } from '../../../plan/plan.ts'
import { listParts } from '../../rounds/part.queries.ts'
import { findRound } from '../../rounds/round.queries.ts'
import { freezingRoutes } from '../freezing.routes.ts'
import { correctRound, publishRound } from '../publishing/publishing.verbs.ts'
import { readReport, showReport } from '../reports.read.ts'
import { correctFigures } from './correct-figures.verbs.ts'

/** A published round whose measure for reading has reached 60 children, of 80, for 9,000 euros. */
async function told(scope: Scope, fourEyes = false) {
  const round = await reportingRound(scope, { state: 'editing', settings: { fourEyes } })
  const { id, measures, units, partOf } = round
  const { figures, money } = partOf(measures.reading, units.school).content
  await settle(scope, id, 'approved', {
    ...{ status: 'advanced', assessment: 'on_track', reason: 'läuft' },
    figures: figures.map((one) => ({ ...one, value: 60 })),
    money: money.map((one) => ({ ...one, spentCents: 900_000 })),
  })
  must(await publishRound(scope, id, { seen: round.round.version, reason: '' }))
  const parts = await read(scope, (tx) => listParts(tx, { roundId: id }))
  const part = parts.find((one) => one.measureId === measures.reading.id && one.unitId === units.school)!
  const inPlan = async () => {
    const all = await read(scope, (tx) => listReportable(tx, scope, round.plan.planId))
    return all.find((one) => one.id === measures.reading.id)!
  }
  return { ...round, part, inPlan }
}

const later = (scope: Scope, days = 1): Scope => ({ ...scope, now: new Date(scope.now.getTime() + days * 86_400_000) })
const reason = 'Im Protokoll stand eine andere Zahl.'

test('a figure becomes another for a reason: told publicly from what to what, the earlier version kept', async ({
  scope,
}) => {
  const { slug, part, measures, inPlan } = await told(scope)
  const site = localSite(later(scope))
  const path = freezingRoutes.correctFigures(part.id)
  const form = await (await site.ask(path)).text()
  await expectValidHtml(form)
  const hidden = [...form.matchAll(/name="([^"]+)" value="([^"]*)"/g)].flatMap(([, name, value]) =>
    name === 'sure' ? [] : [[name, value]],
  )
  const typed = {
    ...Object.fromEntries(hidden),
    ...{ status: 'started', status__assessment: 'at_risk', status__reason: 'Es fehlen Räume.' },
    ...{ figures__0__value: '52', money__0__spentCents: '8.500,50', version: String(part.version), why: reason },
  }
  expect((await site.send(path, { ...typed, figures__0__value: 'viele', sure: 'yes' })).status).toBe(422)
  expect((await site.send(path, typed)).status).toBe(422)
  expect((await site.send(path, { ...typed, why: '', sure: 'yes' })).status).toBe(422)
  expect((await site.send(path, { ...typed, sure: 'yes' })).headers.get('Location')).toContain('notice.corrected')
  const everybody = publicSite(scope)
  for (const page of [
    freezingRoutes.report('de', slug),
    freezingRoutes.reportMeasure('de', slug, measures.reading.slug),
  ]) {
    const html = await (await everybody.ask(page)).text()
    await expectValidHtml(html)
    const words = textOf(html)
    expect(words).toContain(reason)
    expect(words).toContain('Kinder: vorher 60 Anzahl, jetzt 52 Anzahl')
    expect(words).toMatch(/2026 Haushalt: vorher 9\.000(,00)?\s€, jetzt 8\.500,50\s€/)
    expect(words).toContain('Stand: vorher')
  }
  expect((await readReport(asPublic(scope), slug, 1)).content).toContain('"value":"60"')
  const { sheet, last } = await inPlan()
  expect(last).toMatchObject({ status: 'started', assessment: 'at_risk', reason: 'Es fehlen Räume.' })
  expect([sheet.figures[0]?.value, sheet.budget[0]?.spentCents]).toEqual([52, 850_050])
})

test('where the plan says something else by now, it stays as it is', async ({ scope }) => {
  const { part, inPlan, measures } = await told(scope)
  const now = { status: 'completed', assessment: null, asOf: '2026-10-31', reason: 'fertig' } as const
  const before = await scope.db
    .selectFrom('planMeasure')
    .select('version')
    .where('id', '=', measures.reading.id)
    .execute()
  must(await recordStatus(later(scope), measures.reading.id, before[0]!.version, now))
  const content = { ...part.content, status: 'started' as const, reason: 'doch nicht' }
  must(await correctFigures(later(scope, 2), { id: part.id, seen: part.version, content, reason }))
  expect((await inPlan()).last).toMatchObject({ status: 'completed', reason: 'fertig' })
})

test('what is the same, has no reason, is outdated or not for whoever asks is refused', async ({ scope }) => {
  const { part } = await told(scope)
  const content = { ...part.content, status: 'started' as const }
  const wish = { id: part.id, seen: part.version, content, reason }
  expect(await correctFigures(scope, { ...wish, content: part.content })).toMatchObject({
    code: 'round.nothing_corrected',
  })
  expect(await correctFigures(scope, { ...wish, reason: ' ' })).toMatchObject({ code: 'round.reason_missing' })
  expect(await correctFigures(scope, { ...wish, seen: 99 })).toMatchObject({ code: 'changed_meanwhile' })
  await expect(correctFigures(asPublic(scope), wish)).rejects.toThrow(Forbidden)
})

test('in a round of four eyes somebody else publishes it', async ({ scope }) => {
  const { id, slug, part } = await told(scope, true)
  const person = async (mail: string): Promise<Scope> => {
    await member(scope, { mail, role: 'coordinator' })
    const found = await scope.db.selectFrom('accountsPerson').select(['id', 'name']).where('mail', '=', mail).execute()
    const grants = [{ role: 'coordinator' as const, unitId: null }]
    return { ...scope, viewer: { kind: 'person', ...found[0]!, grants } }
  }
  const [ada, ben] = [await person('ada@amt.example'), await person('ben@amt.example')]
  const content = { ...part.content, status: 'started' as const }
  expect(must(await correctFigures(ada, { id: part.id, seen: part.version, content, reason }))).toBe(false)
  expect((await showReport(scope, slug)).heads).toHaveLength(1)
  const seen = (await read(scope, (tx) => findRound(tx, 'id', id)))!.version
  expect(await correctRound(ada, id, { seen, reason })).toMatchObject({ code: 'round.own_correction' })
  must(await correctRound(ben, id, { seen, reason }))
  expect((await showReport(scope, slug)).corrections[0]?.all.map(({ what }) => what)).toContain('status')
})
