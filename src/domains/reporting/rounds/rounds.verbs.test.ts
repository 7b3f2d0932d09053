/** A round from its first day to the editing, as the coordination runs it. */
import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../../test/support/city.ts'
import { goOn, reportedPlan, reportingRound, roundSettings } from '../../../../test/support/reported-plan.ts'
import { sender } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listPartSteps, listParts } from './part.queries.ts'
import { type Question, usualQuestions } from './question.ts'
import { findRound, listRoundSteps, listRounds } from './round.queries.ts'
import { chooseAsked, discardRound, prepareRound, reviseQuestions, reviseRound } from './round.verbs.ts'
import { moveDeadline, openRound, stepRound } from './round-life.verbs.ts'
import { addMeasureToRound, takeMeasureOut } from './round-measures.verbs.ts'

const versionOf = async (scope: Scope, id: string) => (await read(scope, (tx) => findRound(tx, 'id', id)))!.version

describe('a round', () => {
  test('that is prepared can be changed and dropped; nobody but the coordination may', async ({ scope }) => {
    const { plan } = await reportedPlan(scope)
    const ready = () => prepareRound(scope, plan.slug, roundSettings, usualQuestions)
    const { id } = must(await ready())
    must(await reviseRound(scope, id, 1, { ...roundSettings, title: 'Bericht 2026' }))
    expect(await reviseRound(scope, id, 1, roundSettings)).toMatchObject({ code: 'changed_meanwhile' })
    must(await reviseQuestions(scope, id, 2, usualQuestions.slice(0, 2)))
    await expect(discardRound(asPublic(scope), id, 3)).rejects.toThrow(Forbidden)
    must(await discardRound(scope, id, 3))
    expect(await read(scope, (tx) => listRounds(tx, plan.planId))).toEqual([])
    expect(must(await ready()).slug).toBe('sachstand-2026')
  })

  test('that is opened asks who leads and who contributes, with what the sheet says filled in', async ({ scope }) => {
    const { round, parts, partOf, measures, units, posts } = await reportingRound(scope, { state: 'opened' })
    expect(round.state).toBe('opened')
    expect(parts).toHaveLength(5)
    const reading = partOf(measures.reading, units.school)
    expect(reading).toMatchObject({ leads: true, postId: posts.reading, state: 'open', version: 1 })
    expect(reading.content).toMatchObject({ status: 'started', reason: 'läuft', outlook: 'zwei Schulen mehr' })
    expect(reading.content.figures).toHaveLength(1)
    expect(partOf(measures.reading, units.sport)).toMatchObject({
      leads: false,
      content: { status: null, figures: [] },
    })
    expect(partOf(measures.feast, null)).toMatchObject({ leads: true, postId: null })
    const steps = await read(scope, (tx) => listPartSteps(tx, [reading.id]))
    expect(steps).toMatchObject([{ number: 1, step: 'prefilled', content: reading.content }])
  })

  test('asks neither what is left out nor a unit that is, nor those who contribute, if so wished', async ({
    scope,
  }) => {
    const { id, measures, units } = await reportingRound(scope, { state: 'prepared' })
    const asking = { asksContributors: false, leftMeasures: [measures.feast.id], leftUnits: [units.social] }
    must(await chooseAsked(scope, id, 1, asking))
    const { parts } = await goOn(scope, id, 'opened')
    expect(parts.map(({ unitId }) => unitId).sort()).toEqual([units.school, units.sport].sort())
    expect(await chooseAsked(scope, id, 3, asking)).toMatchObject({ code: 'round.fixed' })
  })

  test('is not opened twice, nor without anybody to ask, nor beside another of the plan', async ({ scope }) => {
    const { id, plan, round, units } = await reportingRound(scope, { state: 'opened' })
    expect(await openRound(scope, id, round.version)).toMatchObject({ code: 'round.not_from_here' })
    const next = must(await prepareRound(scope, plan.slug, roundSettings, usualQuestions))
    expect(await openRound(scope, next.id, 1)).toMatchObject({ code: 'round.another_open' })
    for (const to of ['collecting', 'closing', 'editing'] as const) {
      must(await stepRound(scope, id, await versionOf(scope, id), { to, reason: '', ...sender }))
    }
    const leftMeasures = (await read(scope, (tx) => listParts(tx, { roundId: id }))).map(({ measureId }) => measureId)
    must(await chooseAsked(scope, next.id, 1, { leftMeasures, leftUnits: [units.sport] }))
    expect(await openRound(scope, next.id, 2)).toMatchObject({ code: 'round.nobody_asked' })
  })

  test('goes on step by step, and back only for a reason; who and when stays kept', async ({ scope }) => {
    const { id } = await reportingRound(scope, { state: 'editing' })
    const seen = await versionOf(scope, id)
    const back = { to: 'closing', reason: '', ...sender } as const
    expect(await stepRound(scope, id, seen, back)).toMatchObject({ code: 'round.reason_missing' })
    must(await stepRound(scope, id, seen, { ...back, reason: 'Das Sozialamt fehlt.' }))
    const steps = await read(scope, (tx) => listRoundSteps(tx, id))
    expect(steps.map(({ state }) => state)).toEqual([
      'prepared',
      'opened',
      'collecting',
      'closing',
      'editing',
      'closing',
    ])
    expect(steps.at(-1)).toMatchObject({ reason: 'Das Sozialamt fehlt.', actor: 'command' })
  })

  test('gets more time for a reason, never a deadline that has passed', async ({ scope }) => {
    const { id, round } = await reportingRound(scope)
    const move = (dueOn: string, reason: string) => moveDeadline(scope, id, round.version, { dueOn, reason })
    expect(await move('2026-11-01', 'zu spät')).toMatchObject({ code: 'round.due_past' })
    expect(await move('2027-01-15', ' ')).toMatchObject({ code: 'round.reason_missing' })
    expect(must(await move('2027-01-15', 'viele sind krank'))).toEqual({ dueOn: '2027-01-15' })
    const changed = { ...roundSettings, dueOn: '2027-01-15', remindDays: [-7] }
    must(await reviseRound(scope, id, round.version + 1, changed))
    const other = { ...changed, dataOn: '2026-09-30' }
    expect(await reviseRound(scope, id, round.version + 2, other)).toMatchObject({ code: 'round.fixed' })
  })

  test('can leave a measure out while it collects, and ask again with what was said', async ({ scope }) => {
    const { id, round, measures } = await reportingRound(scope)
    const { id: measure } = measures.reading
    const ids = async () =>
      (await read(scope, (tx) => listParts(tx, { roundId: id, measureIds: [measure] }))).map((p) => p.id)
    const before = await ids()
    expect(await addMeasureToRound(scope, id, round.version, measure)).toMatchObject({ code: 'round.has_measure' })
    must(await takeMeasureOut(scope, id, round.version, measure, 'Die Maßnahme ruht.'))
    expect(await ids()).toEqual([])
    must(await addMeasureToRound(scope, id, round.version + 1, measure))
    expect(await ids()).toEqual(before)
  })
})

test('the next round begins with what was approved in the last one, and never with an answer to another question', async ({
  scope,
}) => {
  const own = (words: string): Question[] => [
    ...usualQuestions,
    { key: 'own_1', kinds: [], minutes: 1, required: false, words },
  ]
  const questions = own('Wie viele Sprachen?')
  const { id, plan, parts, measures, units } = await reportingRound(scope, { state: 'editing', questions })
  const words = { done: 'Zwölf Schulen haben Patinnen.', own: { own_1: 'ja' } }
  for (const { id: part, content, unitId } of parts) {
    const said = { content: JSON.stringify({ ...content, ...words }), state: 'approved' }
    const saved = unitId === units.sport ? { ...said, state: 'answered' } : said
    await scope.db.updateTable('reportingPart').set(saved).where('id', '=', part).execute()
  }
  const wish = { ...roundSettings, title: 'Sachstand 2027' }
  const next = must(await prepareRound(scope, plan.slug, wish, questions))
  expect((await read(scope, (tx) => findRound(tx, 'id', next.id)))?.previousId).toBe(id)
  expect(await prepareRound(scope, plan.slug, wish, questions)).toMatchObject({ code: 'round.another_prepared' })
  const { partOf } = await goOn(scope, next.id, 'opened')
  expect(partOf(measures.reading, units.school).content).toMatchObject(words)
  expect(partOf(measures.reading, units.sport).content).toMatchObject({ done: '', own: {}, status: null })
  const third = must(await prepareRound(scope, plan.slug, { ...wish, title: 'Sachstand 2028' }, own('Seit wann?')))
  await scope.db.updateTable('reportingPart').set({ state: 'approved' }).execute()
  await scope.db.updateTable('reportingRound').set({ state: 'editing' }).where('id', '=', next.id).execute()
  const later = await goOn(scope, third.id, 'opened')
  expect(later.partOf(measures.reading, units.school).content).toMatchObject({ done: words.done, own: {} })
})
