import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { sampleAward, sampleCall } from '../calls/funding.sample.ts'
import { saveAward, saveCall } from '../calls/funding.verbs.ts'
import { broughtBack, planWith, sentOut, toldIn, tried, withSheet } from './workfile.fixture.ts'

const places = { call: 'Ausschreibungen', award: 'Zuwendungen' }

async function cast(scope: Scope) {
  const { plan, id, slug: measure } = await planWith(scope)
  const { id: callId } = must(await saveCall(scope, null, 0, sampleCall, [{ kind: 'measure', id }]))
  must(await saveAward(scope, null, 0, { ...sampleAward, callId, project: '=Singen; "am" See' }, []))
  return { slug: plan.slug, measure, book: await sentOut(scope, plan.slug) }
}

/** A cell of a sheet under its heading; `row`: counted from 0, below the headings. */
function at(name: string, row: number, heading: string, words: string) {
  return (rows: unknown[][]) => {
    const column = rows[0]?.indexOf(heading) ?? -1
    if (column < 0) throw new Error(`${name} has no column ${heading}`)
    while (rows.length <= row + 1) rows.push(rows[0]?.map(() => '') ?? [])
    const own = rows[row + 1]
    if (own) own[column] = words
  }
}

test('calls, awards and money leave with the measures, and come back as they were', async ({ scope }) => {
  const { slug, book } = await cast(scope)
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...Object.values(places)]))
  expect(book.sheets.some(({ rows }) => rows[0]?.includes('Wie gezählt wird'))).toBe(true)
  const trial = await tried(scope, slug, book)
  expect([trial.proposal.funding, toldIn(trial)]).toEqual([[], []])
  expect(await broughtBack(scope, slug, book)).toMatchObject({ code: 'table.nothing' })
})

test('one changed cell changes that alone; a new row is a draft', async ({ scope }) => {
  const { slug, measure, book } = await cast(scope)
  let file = withSheet(book, places.award, at(places.award, 0, 'Bewilligt, in Euro', '1.500'))
  for (const [heading, words] of [
    ['Titel', 'Ideen'],
    ['Maßnahmen oder Ziele', measure],
    ['Öffnet am', '1.2.2027'],
    ['Letzter Tag', '1.3.2027'],
  ] as const) {
    file = withSheet(file, places.call, at(places.call, 1, heading, words))
  }
  const { proposal } = await tried(scope, slug, file)
  expect(proposal.funding).toEqual([
    { kind: 'call', name: 'Ideen', isNew: true, changes: [] },
    { kind: 'award', name: '=Singen; "am" See', isNew: false, changes: ['awardedCents'] },
  ])
  expect(must(await broughtBack(scope, slug, file))).toEqual({ added: 1, changed: 1 })
  const awards = await scope.db.selectFrom('planFundingAward').select('awardedCents').execute()
  expect(awards.map(({ awardedCents }) => awardedCents)).toContain(150_000)
  const acts = await scope.db
    .selectFrom('planFundingCall')
    .leftJoin('planFundingAct', 'planFundingAct.callId', 'planFundingCall.id')
    .select('act')
    .where('title', '=', 'Ideen')
    .execute()
  expect(acts).toEqual([{ act: null }])
})

test('a wrong cell is told at its place and stops the whole file', async ({ scope }) => {
  const { slug, book } = await cast(scope)
  const file = withSheet(book, places.call, at(places.call, 0, 'Letzter Tag', 'bald'))
  const told = toldIn(await tried(scope, slug, file), 'error')
  expect(told).toEqual([expect.stringMatching(/^Ausschreibungen!\w2 work\.funding$/)])
  expect(await broughtBack(scope, slug, file)).toMatchObject({ code: 'work.unclear' })
})
