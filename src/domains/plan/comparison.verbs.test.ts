import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { enter } from '../../../test/support/raw.ts'
import { must } from '../../demo/act.ts'
import { dayOf } from '../../i18n/format.ts'
import type { Scope } from '../../platform/scope.ts'
import { brought, first, kept, look, readText, take, text } from './comparison/again.fixture.ts'
import { takeOverDocument } from './comparison.verbs.ts'
import { recordStatus, reviseMeasure } from './measure.verbs.ts'
import { showGoal, showMeasure, showPlan } from './plan.read.ts'

const goalsOf = async (scope: Scope, slug: string) =>
  (await showPlan(scope, slug)).fields.flatMap((field) =>
    field.goals.map(({ id, slug: at, wording }) => ({ id, at, words: wording.words })),
  )
const measureOf = async (scope: Scope, slug: string, title: string) => {
  const lines = (await showPlan(scope, slug)).fields.flatMap(({ goals }) => goals.flatMap(({ measures }) => measures))
  return showMeasure(scope, lines.find((one) => one.title === title)?.slug ?? title)
}

describe('a new version against a published plan', () => {
  test('that says the same changes nothing', async ({ scope }) => {
    const slug = await kept(scope, first)
    const { comparison } = await look(scope, slug, first)
    expect([comparison.questions, comparison.proposals]).toEqual([[], []])
    expect(comparison.same).toEqual({ fields: 2, goals: 4, measures: 3 })
  })

  test('changes the words and keeps goal, address and the old words in the log', async ({ scope }) => {
    const slug = await kept(scope, first)
    const before = await goalsOf(scope, slug)
    must(await take(scope, slug, readText(text.replace('gut Deutsch', 'gut und gern Deutsch')), () => true))
    const after = await goalsOf(scope, slug)
    expect(after.map(({ id, at }) => [id, at])).toEqual(before.map(({ id, at }) => [id, at]))
    expect(after[1]?.words).toBe('Kinder lernen schon in der Kita gut und gern Deutsch')
    const { revisions } = await showGoal(asPublic(scope), after[1]!.at)
    expect(revisions).toMatchObject([{ reason: 'Neue Fassung', before: { wording: before[1]!.words } }])
    await enter(scope.db, scope.city.id)
    const told = await scope.db
      .selectFrom('auditEntry as entry')
      .innerJoin('auditValue as value', 'value.number', 'entry.number')
      .select(['entry.verb', 'value.before'])
      .where('entry.recordId', '=', after[1]!.id)
      .where('entry.verb', '=', 'plan.reviseGoal')
      .execute()
    expect(told).toEqual([{ verb: 'plan.reviseGoal', before: expect.objectContaining({ wording: before[1]!.words }) }])
  })

  test('ends a goal that is gone, with day and reason, and its page stays', async ({ scope }) => {
    const slug = await kept(scope, first)
    const gone = (await goalsOf(scope, slug)).at(-1)!
    const after = readText(text.replace(/2\.2 .*\n/, ''))
    expect((await look(scope, slug, after)).comparison.proposals).toMatchObject([
      { isWanted: false, does: { kind: 'goal.gone' } },
    ])
    must(await take(scope, slug, after, () => true))
    expect((await goalsOf(scope, slug)).map(({ id }) => id)).not.toContain(gone.id)
    const page = await showGoal(asPublic(scope), gone.at)
    expect(page.later).toEqual([{ kind: 'retire', on: dayOf(scope.now), reason: 'Neue Fassung', other: null }])
    const again = (await look(scope, slug, first)).comparison.proposals
    expect(again).toMatchObject([{ author: 'wirken', isWanted: false, does: { kind: 'goal.new' } }])
  })

  test('puts two goals together: one goes on, the other leads to it, and its measures serve the one', async ({
    scope,
  }) => {
    const slug = await kept(scope, first)
    const [one, other] = await goalsOf(scope, slug)
    const whole = `${one!.words} und ${other!.words}`
    const after = readText(
      text
        .replace(one!.words, whole)
        .replace(/1\.2 .*\n/, '')
        .replace('1.2.1', '1.1.2'),
    )
    const { comparison } = await look(scope, slug, after)
    const answers = Object.fromEntries(comparison.questions.map(({ key, suggestion }) => [key, suggestion ?? '']))
    expect(Object.values(answers)).toEqual([expect.stringContaining('+')])
    must(await take(scope, slug, after, () => true, answers))
    const living = (await goalsOf(scope, slug)).slice(0, -2)
    expect(living.map(({ words }) => words)).toEqual([whole])
    const ended = [one!, other!].find(({ id }) => id !== living[0]!.id)!
    expect((await showGoal(asPublic(scope), ended.at)).later).toMatchObject([
      { kind: 'merge', other: { slug: living[0]!.at } },
    ])
    for (const title of ['Kurse am Abend', 'Vorlesen in der Kita']) {
      expect((await measureOf(scope, slug, title)).sheet.goalIds).toEqual([living[0]!.id])
    }
  })

  test('splits a goal in two, both of which come from it', async ({ scope }) => {
    const whole = 'Alle Menschen finden einen Sprachkurs in ihrer Nähe und Kinder lernen schon in der Kita gut Deutsch'
    const slug = await kept(
      scope,
      readText(text.replace(/1\.1 .*\n1\.2 .*\n/, `1.1 ${whole}\n`).replace('1.2.1', '1.1.2')),
    )
    const [before] = await goalsOf(scope, slug)
    const { comparison } = await look(scope, slug, first)
    const answers = Object.fromEntries(comparison.questions.map(({ key, suggestion }) => [key, suggestion ?? '']))
    must(await take(scope, slug, first, () => true, answers))
    const { later } = await showGoal(asPublic(scope), before!.at)
    expect(later.map(({ kind, other }) => [kind, other?.title.words])).toEqual(
      (await goalsOf(scope, slug)).slice(0, 2).map(({ words }) => ['split', words]),
    )
  })

  test('merges measures: one goes on, the other leads to it and keeps its number', async ({ scope }) => {
    const slug = await kept(scope, first)
    const after = readText(
      text
        .replace('Kurse am Abend', 'Kurse am Abend und Vorlesen in der Kita')
        .replace(/Maßnahme 1\.2\.1[^:]*: .*\n(.*\n){3}/, ''),
    )
    const { proposals } = (await look(scope, slug, after)).comparison
    expect(proposals).toContainEqual(
      expect.objectContaining({ does: expect.objectContaining({ kind: 'measure.merge' }) }),
    )
    must(await take(scope, slug, after, () => true))
    const ended = await showMeasure(asPublic(scope), 'vorlesen-in-der-kita')
    expect(ended.sheet.number).toBe('1.2.1')
    expect(ended.later).toMatchObject([
      {
        kind: 'merge',
        reason: 'Neue Fassung',
        other: { slug: 'kurse-am-abend', title: { words: 'Kurse am Abend und Vorlesen in der Kita' } },
      },
    ])
  })

  test.for([true, false])(
    'splits a measure, one part of which takes its number (published: %s)',
    async (isPublished, { scope }) => {
      const whole = text
        .replace('Kurse am Abend', 'Kurse am Abend und Vorlesen in der Kita')
        .replace(/Maßnahme 1\.2\.1[^:]*: .*\n(.*\n){3}/, '')
      const slug = await kept(scope, readText(whole), isPublished)
      const { id } = await showMeasure(scope, 'kurse-am-abend-und-vorlesen-in-der-kita')
      const after = readText(text.replace('1.2.1', '1.1.2'))
      const { comparison } = await look(scope, slug, after)
      const answers = Object.fromEntries(comparison.questions.map(({ key, suggestion }) => [key, suggestion ?? '']))
      must(await take(scope, slug, after, () => true, answers))
      const parts = [
        await measureOf(scope, slug, 'Kurse am Abend'),
        await measureOf(scope, slug, 'Vorlesen in der Kita'),
      ]
      expect(parts.map(({ sheet }) => sheet.number)).toEqual(['1.1.1', '1.1.2'])
      await enter(scope.db, scope.city.id)
      const told = scope.db.selectFrom('auditEntry').select('verb').where('recordId', '=', id)
      const verbs = (await told.execute()).map(({ verb }) => verb)
      if (!isPublished) return expect(verbs).toContain('plan.removeFromDraft')
      expect(verbs).toContain('plan.split')
      const ended = await showMeasure(asPublic(scope), 'kurse-am-abend-und-vorlesen-in-der-kita')
      expect(ended.sheet.number).toBe('1.1.1')
      expect(ended.later.map(({ kind, other }) => [kind, other?.title.words])).toEqual([
        ['split', 'Kurse am Abend'],
        ['split', 'Vorlesen in der Kita'],
      ])
      return expect((await look(scope, slug, after)).comparison.proposals).toEqual([])
    },
  )

  test('leaves alone what Wirken alone knows, and proposes another status without wanting it', async ({ scope }) => {
    const slug = await kept(scope, first)
    const measure = await measureOf(scope, slug, 'Kurse am Abend')
    const milestones = [{ title: 'Erster Kurs', due: '2026-03-01', doneOn: null }]
    const sheet = { ...measure.sheet, milestones, contact: 'Zimmer 7' }
    must(await reviseMeasure(scope, measure.id, measure.version, sheet))
    const status = {
      status: 'advanced',
      assessment: null,
      asOf: dayOf(scope.now),
      reason: 'drei Kurse laufen',
    } as const
    const later = { ...scope, now: new Date(scope.now.getTime() + 60_000) }
    must(await recordStatus(later, measure.id, measure.version + 1, status))
    const after = readText(text.replace('30.000', '45.000'))
    const { proposals } = (await look(scope, slug, after)).comparison
    expect(proposals).toMatchObject([
      { author: 'unknown', isWanted: false, does: { kind: 'measure.part', parts: [{ part: 'costs' }] } },
      { author: 'unknown', isWanted: false, does: { kind: 'measure.status', before: 'advanced', after: 'started' } },
    ])
    must(await take(scope, slug, after, (key) => key.startsWith('measure-costs')))
    const now = await measureOf(scope, slug, 'Kurse am Abend')
    expect(now.sheet).toMatchObject({ milestones, contact: 'Zimmer 7', budget: [{ plannedCents: 4_500_000 }] })
    expect(now.statuses[0]).toMatchObject({ status: 'advanced', reason: 'drei Kurse laufen' })
  })

  test('lets numbers change places, and a new measure take one that is free again', async ({ scope }) => {
    const slug = await kept(scope, first)
    const after = readText(
      text
        .replace('Maßnahme 1.1.1:', 'Maßnahme X:')
        .replace('Maßnahme 1.2.1:', 'Maßnahme 1.1.1:')
        .replace('Maßnahme X:', 'Maßnahme 1.2.1:')
        .replace('Offene Halle am Sonntag', 'Kunstrasen für den Norden'),
    )
    const { comparison } = await look(scope, slug, after)
    const answers = Object.fromEntries(comparison.questions.map(({ key }) => [key, 'new']))
    must(await take(scope, slug, after, () => true, answers))
    const numbers = await Promise.all(
      ['Kurse am Abend', 'Vorlesen in der Kita', 'Kunstrasen für den Norden'].map((one) => measureOf(scope, slug, one)),
    )
    expect(numbers.map(({ sheet }) => sheet.number)).toEqual(['1.2.1', '1.1.1', '2.1.1'])
    expect((await measureOf(scope, slug, 'offene-halle-am-sonntag')).later).toMatchObject([{ kind: 'retire' }])
  })
})

describe('what is confirmed', () => {
  test('is only what was seen', async ({ scope }) => {
    const slug = await kept(scope, first)
    const after = readText(text.replace('gut Deutsch', 'gern Deutsch'))
    const { seen, comparison } = await look(scope, slug, after)
    const measure = await measureOf(scope, slug, 'Vorlesen in der Kita')
    must(await reviseMeasure(scope, measure.id, measure.version, { ...measure.sheet, contact: 'Zimmer 9' }))
    const taken = new Set(comparison.proposals.map(({ key }) => key))
    const command = { answers: {}, taken, seen, on: '2026-01-01', reason: 'Neue Fassung' }
    const answer = await takeOverDocument(scope, slug, brought(after), command)
    expect(answer).toMatchObject({ ok: false, code: 'changed_meanwhile' })
  })

  test('has to stand without what is left', async ({ scope }) => {
    const slug = await kept(scope, first)
    const more = readText(
      `${text}\nHandlungsfeld 3: Wohnen\n\nZiele\n\n3.1 Neue Wohnungen für viele entstehen im Norden\n`,
    )
    expect(await take(scope, slug, more, (key) => key.startsWith('goal-'))).toMatchObject({
      ok: false,
      code: 'comparison.needs',
      values: { needed: 'Wohnen' },
    })
    const less = readText(text.replace(/2\.1 .*\n/, '').replace(/\nMaßnahme 2\.1\.1[\s\S]*/, ''))
    expect(await take(scope, slug, less, (key) => key.startsWith('goal-gone'))).toMatchObject({
      ok: false,
      code: 'comparison.without_goal',
      values: { title: 'Offene Halle am Sonntag' },
    })
    expect(await take(scope, slug, less, () => false)).toMatchObject({ ok: false, code: 'comparison.nothing' })
  })
})

test('a draft simply loses what the document has no more', async ({ scope }) => {
  const slug = await kept(scope, first, false)
  const less = readText(text.replace(/\nHandlungsfeld 2[\s\S]*/, ''))
  must(await take(scope, slug, less, () => true))
  const { fields } = await showPlan(scope, slug)
  expect(fields.map(({ title, goals }) => [title.words, goals.length])).toEqual([['Sprache', 2]])
})
