import type { Child } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { MeasureListView } from '../measures/measure-list-page.tsx'
import type { GoalPage, HomePage } from '../pages.ts'
import { FieldView } from './field.tsx'
import { GoalView } from './goal.tsx'
import { HomeView } from './home.tsx'
import { MeasureView } from './measure.tsx'
import { sayPages } from './pages.messages.ts'
import { PlanView } from './plan.tsx'
import * as sample from './samples.ts'

const { around } = sample
const fields = sample.sampleFields()
const home: HomePage = {
  edition: sample.edition,
  others: [{ ...sample.earlierEdition, state: 'in_force' }],
  fields,
  measureCount: 41,
  recent: sample.sampleChanges,
}
const goalPage: GoalPage = {
  edition: sample.edition,
  goal: sample.sampleGoal(sample.sampleField(1), 2, [{ field: sample.sampleField(2), position: 7 }]),
  measures: [sample.sampleRow(0), sample.sampleRow(8)],
  output: { steps: { done: 1, overdue: 2, total: 4 }, indicators: ['Familien mit Leistungsbezug'], calls: [] },
  changes: sample.sampleChanges,
  previous: null,
  next: { goal: sample.sampleGoal(sample.sampleField(1), 3), field: sample.sampleField(1), code: 'B3' },
  figures: [],
  ended: [],
  decisions: [],
  crossReferences: [],
  earlier: [],
  later: [],
  revisions: sample.sampleRevisions,
  originsTold: true,
  times: [],
}
const listPage = sample.sampleList(130)
const measure = sample.sampleMeasure()
const bareMeasure = {
  ...measure,
  description: sample.de(''),
  sheet: {
    ...measure.sheet,
    number: null,
    targetGroups: [],
    contact: '',
    districts: [],
    priority: null,
    startsOn: null,
    endsOn: null,
    budget: [],
    milestones: [],
    output: { steps: { done: 1, overdue: 2, total: 4 }, indicators: ['Familien mit Leistungsbezug'], calls: [] },
    changes: sample.sampleChanges,
    previous: null,
    next: { goal: sample.sampleGoal(sample.sampleField(1), 3), field: sample.sampleField(1), code: 'B3' },
    figures: [],
    contextIndicators: [],
    obstacles: '',
    outlook: '',
    attachments: [],
    calls: [],
  },
  leadUnit: null,
  units: [],
  kindHistory: [],
  statuses: [],
  decisions: [],
  crossReferences: [],
  earlier: [],
}

const html = (view: Child) => String(view)
const views: Record<string, (lang: Lang) => Child> = {
  home: (lang) => <HomeView page={home} {...around(lang)} />,
  'home of an empty city': (lang) => <HomeView page={{ ...home, edition: null }} {...around(lang)} />,
  'home without news': (lang) => <HomeView page={{ ...home, recent: [] }} {...around(lang)} />,
  plan: (lang) => (
    <PlanView
      page={{ edition: sample.edition, fields, measureCount: 41, revisions: sample.sampleRevisions }}
      {...around(lang)}
    />
  ),
  'plan of twelve fields': (lang) => (
    <PlanView
      page={{ edition: sample.edition, fields: sample.sampleFields(12, 12), measureCount: 130, revisions: [] }}
      {...around(lang)}
    />
  ),
  'earlier plan': (lang) => (
    <PlanView
      page={{ edition: sample.earlierEdition, fields, measureCount: 41, revisions: sample.sampleRevisions }}
      {...around(lang)}
    />
  ),
  field: (lang) => (
    <FieldView
      page={{
        edition: sample.edition,
        field: fields[1]!,
        previous: fields[0]!,
        next: fields[2]!,
        revisions: sample.sampleRevisions,
      }}
      {...around(lang)}
    />
  ),
  'field without goals': (lang) => (
    <FieldView
      page={{ edition: sample.edition, field: { ...fields[0]!, goals: [] }, previous: null, next: null, revisions: [] }}
      {...around(lang)}
    />
  ),
  goal: (lang) => <GoalView page={goalPage} {...around(lang)} />,
  'goal without anything': (lang) => <GoalView page={{ ...goalPage, measures: [] }} {...around(lang)} />,
  measures: (lang) => <MeasureListView page={listPage} {...around(lang)} />,
  'no measure found': (lang) => (
    <MeasureListView
      page={{ ...sample.sampleList(0), filter: { ...listPage.filter, words: '"><script>' } }}
      {...around(lang)}
    />
  ),
  measure: (lang) => <MeasureView page={measure} {...around(lang)} />,
  'measure without anything': (lang) => <MeasureView page={bareMeasure} {...around(lang)} />,
}

describe.each(Object.entries(views))('%s', (_, view) => {
  test.each(['de', 'en'] as const)('in %s: valid HTML, one heading of the first level', async (lang) => {
    const page = html(view(lang))
    await expectValidHtml(page)
    expect(page.match(/<h1/g)).toHaveLength(1)
    expect(page).not.toMatch(/undefined|\[object|NaN/)
  })
})

describe('a goal', () => {
  test('answers in the order that readers ask', () => {
    const page = html(<GoalView page={{ ...goalPage, earlier: measure.earlier }} {...around('de')} />)
    const questions = [
      'Was wir wollen',
      'Wo wir stehen',
      'Was getan wird',
      'Was Sie jetzt nutzen können',
      'Wer entscheidet',
      'Was vorher war',
    ]
    const places = questions.map((question) => page.indexOf(question))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('keeps what was done, what came of it and the background apart, and says of each what is missing', () => {
    const page = html(<GoalView page={goalPage} {...around('de')} />)
    const layers = ['evidence.done', 'evidence.effect', 'evidence.context'] as const
    const headings = layers.map((key) => page.indexOf(`<h3>${sayPages('de', key)}</h3>`))
    expect(headings).not.toContain(-1)
    expect(headings).toEqual(headings.toSorted((a, b) => a - b))
    expect(page).toContain('Von 4 Schritten der Maßnahmen ist 1 erledigt. 2 sind überfällig.')
    expect(page).toContain('Gezählt aus den Blättern der Maßnahmen, 22. November 2026.')
    expect(page).toContain('Familien mit Leistungsbezug')
    const bare = { ...goalPage, output: { steps: { done: 0, overdue: 0, total: 0 }, indicators: [], calls: [] } }
    const silent = html(<GoalView page={bare} {...around('de')} />)
    expect(silent).toContain(sayPages('de', 'evidence.no_figures'))
    expect(silent).toContain(sayPages('de', 'evidence.no_indicator'))
    expect(silent).not.toContain('Schritten der Maßnahmen')
  })

  test('says until when one can apply for money, and leads to its neighbours in the field', () => {
    const call = {
      measure: { slug: 'm', title: sample.de('M') },
      title: 'Ideengeld',
      closesOn: '2026-12-31',
      url: null,
    }
    const output = { ...goalPage.output, calls: [call] }
    const page = html(<GoalView page={{ ...goalPage, output }} {...around('de')} />)
    expect(page).toContain('Bis 31. Dezember 2026 können Sie Geld beantragen:')
    expect(page).toContain('<a href="/de/measures/m">Ideengeld</a>')
    expect(page).toContain('Nächstes Ziel: B3')
    expect(page).not.toContain('Voriges Ziel')
  })

  test('says that nothing has been measured, and shows what its measures count', () => {
    const figures = [{ figure: measure.sheet.figures[0]!, measure: { slug: 'lotsen', title: measure.title } }]
    const page = html(<GoalView page={{ ...goalPage, figures }} {...around('de')} />)
    expect(page).toContain('<strong>Für dieses Ziel gibt es noch keine Messung.</strong>')
    expect(page).toContain('312')
    expect(page).toContain('nicht was es bewirkt hat')
  })

  test('without a short form the wording itself is the heading', () => {
    const goal = { ...goalPage.goal, short: sample.de('') }
    expect(html(<GoalView page={{ ...goalPage, goal }} {...around('de')} />)).toMatch(/<h1[^>]*>Beratungsstellen/)
  })

  test('that has moved on leads on, at the top', () => {
    const later = [
      { kind: 'merge' as const, on: '2025-01-01', reason: 'Zwei taten das Gleiche.', other: measure.earlier[0]!.other },
    ]
    const page = html(<GoalView page={{ ...goalPage, later }} {...around('de')} />)
    expect(page).toContain('Wurde zusammengelegt zu:')
    expect(page.indexOf('/de/goals/familienpaten')).toBeLessThan(page.indexOf('Was wir wollen'))
  })
})

describe('a measure', () => {
  test('out of a document says neither a kind nor a place that nobody has told', () => {
    const unknown = { ...bareMeasure, sheet: { ...bareMeasure.sheet, kind: 'unknown' as const } }
    const page = html(<MeasureView page={unknown} {...around('de')} />)
    for (const words of ['in der ganzen Stadt', 'mit eigenen Mitteln', 'noch nicht gesagt', '>Art<', '>Wo<']) {
      expect(page).not.toContain(words)
    }
    const inNorth = { ...unknown, sheet: { ...unknown.sheet, districts: ['Nord'] } }
    expect(html(<MeasureView page={inNorth} {...around('de')} />)).toContain('Nord')
  })

  test('shows its status with its day and its reason before anything else', () => {
    const page = html(<MeasureView page={measure} {...around('de')} />)
    for (const words of ['begonnen', 'gefährdet', 'Stand vom 14. November 2026', 'In Nord fehlen noch Räume.']) {
      expect(page.indexOf(words)).toBeGreaterThan(0)
      expect(page.indexOf(words)).toBeLessThan(page.indexOf('Worum es geht'))
    }
  })

  test('says which step is overdue', () => {
    expect(html(<MeasureView page={measure} {...around('de')} />)).toContain('überfällig seit 30. September 2026')
    const before = { ...around('de'), today: '2026-09-30' }
    expect(html(<MeasureView page={measure} {...before} />)).not.toContain('überfällig')
  })

  test('in English marks the language of its details, which are in German', () => {
    const page = html(<MeasureView page={measure} {...around('en')} />)
    expect(page).toContain('<p lang="de">In Nord gibt es keine Räume')
  })

  test('of which nobody has said anything says that', () => {
    const page = html(<MeasureView page={bareMeasure} {...around('de')} />)
    expect(page).toContain('Noch niemand hat einen Stand gemeldet.')
    expect(page).toContain('noch offen')
    expect(page).toContain('in der ganzen Stadt')
  })
})

test('a goal in two fields keeps one address and shows the code of each', () => {
  const page = html(views.home!('de'))
  const slug = fields[0]!.goals[1]!.slug
  expect(page).toContain(`href="/de/goals/${slug}"`)
  expect(page).toContain('class="tie"')
})

test('an earlier edition leads to the plan of today', () => {
  const page = html(views['earlier plan']!('de'))
  expect(page).toContain('Das ist eine frühere Ausgabe des Plans')
  expect(page).toContain('href="/de/plans/wir-2022"')
})
