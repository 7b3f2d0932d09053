import { describe, expect } from 'vitest'
import { asPublic, test } from '../../../test/support/city.ts'
import { textOf } from '../../../test/support/page.ts'
import { added, published } from '../../../test/support/plans.ts'
import { localSite, publicSite } from '../../../test/support/site.ts'
import { must } from '../../demo/act.ts'
import { changeCity } from '../../platform/cities.ts'
import type { Scope } from '../../platform/scope.ts'
import { draftingRoutes } from './drafting/drafting.routes.ts'
import { editingRoutes } from './editing/editing.routes.ts'
import type { MeasureReading } from './import/plan-reading.ts'
import { readOwnStatus } from './label.ts'
import { type DraftedPlan, recordStatus, showMeasures } from './plan.ts'
import { sheetOfReading } from './reading-sheet.ts'
import { readTable } from './table/reading/table.reader.ts'
import { csvFile } from './table/table.fixture.ts'
import { tryTable } from './table.verbs.ts'
import { rowsOf, sentOut, toldIn, tried, written } from './workfile/workfile.fixture.ts'
import { worklistRoutes } from './worklist/worklist.routes.ts'

const ownWords = {
  de: { 'status.started': 'Unterwegs!', 'status.planned': 'Auf der Liste', 'priority.A': 'Sofort' },
  ar: { 'status.started': 'قيد التنفيذ' },
}

async function calledOtherwise(scope: Scope): Promise<Scope> {
  return { ...scope, city: must(await changeCity(scope, { ownWords, languages: ['de', 'en', 'ar'] })) }
}

async function startedIn(scope: Scope, plan: DraftedPlan) {
  const { id, slug } = await added(scope, plan, { number: 'B-1', priority: 'A', startsOn: '2026-01-01' })
  const status = { status: 'started', assessment: null, asOf: '2026-10-01', reason: 'es geht los' } as const
  must(await recordStatus(scope, id, 1, status))
  return { id, slug }
}

describe('a city’s own word', () => {
  test('stands wherever the public reads of it; a language without one says ours', async ({ scope: before }) => {
    const scope = await calledOtherwise(before)
    const { ask } = publicSite(scope)
    const { rows, edition } = await showMeasures(asPublic(scope), { status: 'started' })
    const { slug } = rows[0]!
    const ofGoal = `/goals/${rows[0]!.goals[0]!.slug}`
    const lists = ['/measures', '/measures.csv', '/changes', '/changes.atom', '/pictures/timeline']
    for (const path of [...lists, `/measures/${slug}`, ofGoal]) {
      const [de, en, ar] = await Promise.all(
        ['de', 'en', 'ar'].map(async (lang) => textOf(await (await ask(`/${lang}${path}`)).text())),
      )
      expect([path, de?.includes('Unterwegs!')]).toEqual([path, true])
      expect([path, en?.includes('started'), en?.includes('Unterwegs!')]).toEqual([path, true, false])
      expect([path, ar?.includes('قيد التنفيذ')]).toEqual([path, true])
    }
    const told = await (await ask(`/api/v1/measures/${slug}?lang=de`)).json()
    expect(told.statuses[0]).toMatchObject({ status: 'started', statusName: 'Unterwegs!' })
    expect(edition.isMain).toBe(true)
  })

  test('stands in what the people of the city work with', async ({ scope: before }) => {
    const scope = await calledOtherwise(before)
    const plan = await published(scope)
    const { id, slug } = await startedIn(scope, plan)
    const { ask } = localSite(scope, { localCity: async () => scope.city })
    for (const [path, words] of [
      [worklistRoutes.list(plan.slug), ['Unterwegs!', 'Sofort']],
      [worklistRoutes.list(plan.slug, `edit=${id}`), ['Sofort']],
      [editingRoutes.measure(slug), ['Unterwegs!', 'Auf der Liste']],
      [draftingRoutes.revise('measure', id), ['Sofort']],
      [draftingRoutes.history('measure', id), ['Unterwegs!', 'Sofort']],
    ] as const) {
      const said = textOf(await (await ask(path)).text())
      for (const word of words) expect([path, word, said.includes(word)]).toEqual([path, word, true])
    }
  })

  test('is understood in a table, with ours beside it', async ({ scope: before }) => {
    const scope = await calledOtherwise(before)
    const plan = await published(scope)
    const lines = ['Nr.;Maßnahme;Ziel;Stand;Priorität', 'B-1;Eins;B1;unterwegs;sofort', 'B-2;Zwei;B1;läuft;B']
    const file = csvFile('Maßnahmen.csv', lines.join('\n'))
    const { proposal } = await tryTable(scope, plan.slug, {
      name: file.name,
      book: must(await readTable(file)),
      choice: {},
    })
    expect(proposal.rows.map(({ status, sheet }) => [status?.status, sheet.priority])).toEqual([
      ['started', 'A'],
      ['started', 'B'],
    ])
    expect(proposal.doubts.filter(({ code }) => /^(?:status|priority)/.test(code))).toEqual([])
  })

  test('leaves in the file to work in, and comes back, as does one that left with ours', async ({ scope: before }) => {
    const plan = await published(before)
    await startedIn(before, plan)
    const left = await sentOut(before, plan.slug)
    const scope = await calledOtherwise(before)
    const book = await sentOut(scope, plan.slug)
    expect(rowsOf(book, 'Maßnahmen')[0]).toMatchObject({ Stand: 'Unterwegs!', Priorität: 'Sofort' })
    for (const file of [book, left]) {
      const { proposal } = await tried(scope, plan.slug, file)
      expect(proposal.rows.map(({ kind }) => kind)).toEqual(['same'])
    }
    // A cell that is edited in a file from before: nobody has changed the plan.
    const edited = written(left, 'Maßnahmen', 0, { Priorität: 'B', Stand: 'abgeschlossen', 'Stand vom': '2026-11-01' })
    const { rows } = (await tried(scope, plan.slug, edited)).proposal
    expect(rows.map(({ kind, clashes, sheet, status }) => [kind, clashes, sheet.priority, status?.status])).toEqual([
      ['changed', [], 'B', 'completed'],
    ])
    expect(toldIn(await tried(scope, plan.slug, written(book, 'Maßnahmen', 0, { Stand: 'irgendwie' })))).toEqual([
      'Maßnahmen!P2 work.not_of_list',
    ])
  })

  test('is understood in a document', () => {
    const measure = {
      title: 'Eins',
      goals: [],
      text: '',
      others: [],
      status: 'Auf der Liste',
    } as unknown as MeasureReading
    const said = (city: Parameters<typeof sheetOfReading>[0]) =>
      sheetOfReading(city, { ...nothing, ...measure }, []).status
    expect(said({ ownWords, languages: ['de'] })?.status).toBe('planned')
    expect(said({ ownWords: {}, languages: ['de'] })).toBeNull()
  })
})

test('one word for two things is read in the language that the city writes in, and says nothing in others', () => {
  const city = {
    languages: ['de', 'en', 'de-simple'],
    ownWords: {
      de: { 'status.planned': 'Offen' },
      'de-simple': { 'status.started': 'Offen', 'status.completed': 'Ready' },
      en: { 'status.planned': 'Ready', 'status.discontinued': 'halted' },
    },
  } satisfies Parameters<typeof readOwnStatus>[0]
  expect(['offen', 'Ready', 'halted'].map((word) => readOwnStatus(city, word))).toEqual([
    'planned',
    undefined,
    'discontinued',
  ])
  expect(readOwnStatus({ ...city, languages: ['de-simple', 'de'] }, 'Offen')).toBe('started')
})

const nothing = {
  ...{ number: null, field: null, leadUnit: null, contributors: null, period: null, costs: null, indicator: null },
  ...{ targetGroups: null },
}
