/** The pages on which the coordination runs a round, from the empty list to the last step before the report. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { elementsOf, textOf } from '../../../../test/support/page.ts'
import { reportedPlan, reportingRound } from '../../../../test/support/reported-plan.ts'
import { localSite } from '../../../../test/support/site.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listParts } from './part.queries.ts'
import { findRound, listQuestions, listRounds } from './round.queries.ts'
import { roundsRoutes } from './rounds.routes.ts'
import { wordsOfSettings } from './settings.form.ts'
import { suggestSettings } from './settings.ts'

const seen = async (scope: Scope, id: string) => String((await read(scope, (tx) => findRound(tx, 'id', id)))!.version)

describe('the pages of a round', () => {
  test('begin empty with what a round is, and prepare one with the questions we know', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const { plan } = await reportedPlan(scope)
    const empty = await (await ask(roundsRoutes.rounds())).text()
    expect(textOf(empty)).toContain('Eine Berichtsrunde fragt alle Einheiten')
    expect(textOf(empty)).toContain('Als Nächstes: Sachstand 2026')
    const form = await (await ask(roundsRoutes.prepare(plan.slug))).text()
    await expectValidHtml(form)
    // As people write days, not as machines do.
    expect(form).toContain('value="31.12.2026"')
    const words = wordsOfSettings(
      'de',
      suggestSettings(undefined, { today: '2026-11-23', cycleYears: 1, titleFor: (year) => `Sachstand ${year}` }),
    )
    const wrong = await send(roundsRoutes.prepare(plan.slug), { ...words, dueOn: '1.1.2020', remindDays: 'bald' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="bald"')
    const made = await send(roundsRoutes.prepare(plan.slug), words)
    expect(made.headers.get('Location')).toBe('/workspace/rounds/sachstand-2026?notice=notice.prepared')
    const [round] = await read(scope, (tx) => listRounds(tx, plan.planId))
    expect(round).toMatchObject({ dataOn: '2026-12-31', state: 'prepared', remindDays: [-14, -3, 3] })
    const home = await (await ask('/workspace/rounds/sachstand-2026')).text()
    await expectValidHtml(home)
    expect(textOf(home)).toContain('5 Bögen zu 4 Maßnahmen')
    expect(textOf(home)).toContain('Sozialamt (eine Maßnahme)')
  })

  test('choose questions, with one of the city’s own, and tell at once what that costs', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const { id, slug } = await reportingRound(scope, { state: 'prepared' })
    const at = roundsRoutes.questions(slug)
    const html = await (await ask(at)).text()
    await expectValidHtml(html)
    expect(textOf(html)).toContain('Für 4 Maßnahmen sind zusammen 1 Std. 32 Min. nötig. Davon ist für 10 Min. schon')
    const words = {
      version: '1',
      order: 'done status',
      'ask-done': 'yes',
      'minutes-done': '10',
      'ask-status': 'yes',
      'minutes-status': '1',
    }
    const tried = await (await send(at, { ...words, act: 'add' })).text()
    expect(textOf(tried)).toContain('Noch nicht gespeichert')
    expect(textOf(tried)).toContain('Für 4 Maßnahmen sind zusammen ')
    expect(tried).toContain('name="words-own_1"')
    // What somebody typed for an earlier version stays so, or they would undo what was saved since without a word.
    const earlier = await (await send(at, { ...words, version: '0', act: 'add' })).text()
    expect(earlier).toContain('name="version" value="0"')
    const own = { ...words, order: 'done status own_1', 'ask-own_1': 'yes', 'minutes-own_1': '2', 'words-own_1': '' }
    const missing = await send(at, own)
    expect(missing.status).toBe(422)
    expect(textOf(await missing.text())).toContain('Bitte schreiben Sie, was Sie fragen wollen')
    const kinds = { 'kind-own_1-permanent_task': 'yes', 'required-own_1': 'yes' }
    expect((await send(at, { ...own, ...kinds, 'words-own_1': 'Wie viele kommen?' })).status).toBe(303)
    const kept = await read(scope, (tx) => listQuestions(tx, id))
    expect(kept.map(({ key, minutes }) => [key, minutes])).toEqual([
      ['done', 10],
      ['status', 1],
      ['own_1', 2],
    ])
    expect(kept[2]).toMatchObject({ kinds: ['permanent_task'], required: true, words: 'Wie viele kommen?' })
    const counted = await (await send(at, { ...words, 'minutes-done': '30', act: 'count' })).text()
    expect(textOf(counted)).toContain('zusammen 2 Std. 34 Min.')
    const moved = await (await send(at, { ...words, act: 'down done' })).text()
    expect(moved).toContain('value="status done figures')
  })

  test('choose whom is asked, by unit and by measure, and then open', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    const { id, slug, measures, units } = await reportingRound(scope, { state: 'prepared' })
    const html = await (await ask(roundsRoutes.asked(slug))).text()
    await expectValidHtml(html)
    const ticks = { 'unit-amt-fuer-schule': 'yes', 'unit-sportamt': 'yes' }
    expect((await send(roundsRoutes.asked(slug), { version: '1', ...ticks })).status).toBe(303)
    await expectValidHtml(await (await ask(roundsRoutes.askedOfUnit(slug, '-'))).text())
    expect((await send(roundsRoutes.askedOfUnit(slug, '-'), { version: '2', which: 'none' })).status).toBe(303)
    const late = await send(roundsRoutes.askedOfUnit(slug, 'sportamt'), { version: '2', which: 'none' })
    expect(late.status).toBe(422)
    const meant = await (await send(roundsRoutes.asked(slug), { version: '2', 'unit-sozialamt': 'yes' })).text()
    const ticked = elementsOf(meant, 'input').filter((one) => one.type === 'checkbox' && one.checked !== undefined)
    expect(ticked.map(({ name }) => name)).toEqual(['unit-sozialamt'])
    expect((await send(roundsRoutes.step(slug), { version: '3', to: 'opened' })).status).toBe(303)
    const parts = await read(scope, (tx) => listParts(tx, { roundId: id }))
    expect(parts.map(({ measureId, unitId }) => [measureId, unitId]).sort()).toEqual(
      [
        [measures.reading.id, units.school],
        [measures.swimming.id, units.sport],
      ].sort(),
    )
  })

  test('go on and back, put the deadline off and take a measure out; what is missing stands at its field', async ({
    scope,
  }) => {
    const { ask, send } = localSite(scope)
    const { id, slug, measures } = await reportingRound(scope, { state: 'closing' })
    const home = await (await ask(roundsRoutes.round(slug))).text()
    await expectValidHtml(home)
    expect(textOf(home)).toContain('5 Bögen fehlen; im Bericht steht das so')
    const silent = await send(roundsRoutes.step(slug), { version: await seen(scope, id), to: 'collecting', reason: '' })
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('href="#reason"')
    const back = { version: await seen(scope, id), to: 'collecting', reason: 'Ferien' }
    expect((await send(roundsRoutes.step(slug), back)).status).toBe(303)
    const version = await seen(scope, id)
    const past = await send(roundsRoutes.deadline(slug), { version, dueOn: '1.11.2026', deadlineReason: 'x' })
    expect(textOf(await past.text())).toContain('Dieser Tag ist schon vorbei')
    const later = { version, dueOn: '15.1.2027', deadlineReason: 'Ferien' }
    expect((await send(roundsRoutes.deadline(slug), later)).status).toBe(303)
    const out = { version: await seen(scope, id), takenOut: measures.feast.id, outReason: 'ruht' }
    expect((await send(roundsRoutes.takeOut(slug), out)).status).toBe(303)
    const page = await (await ask(roundsRoutes.measures(slug))).text()
    await expectValidHtml(page)
    expect(textOf(page)).toContain('Fest der Nachbarn: ruht')
    const again = { version: await seen(scope, id), added: measures.feast.id }
    expect((await send(roundsRoutes.measures(slug), again)).status).toBe(303)
    expect((await send(roundsRoutes.discard(slug), { version: '1', sure: 'yes' })).status).toBe(422)
  })

  test('speak Arabic from right to left, with what the city wrote marked as German', async ({ scope }) => {
    const arabic = { ...scope, city: { ...scope.city, languages: ['de', 'ar'] as const } } as unknown as Scope
    const { ask } = localSite(arabic, { lang: 'ar' })
    const { slug } = await reportingRound(scope)
    const html = await (await ask(roundsRoutes.round(slug))).text()
    expect(html).toContain('dir="rtl"')
    expect(textOf(html)).toContain('إلى أين وصلت الجهات')
    expect(html).toMatch(/lang="de"[^>]*>Sachstand 2026/)
    await expectValidHtml(html)
  })
})
