import { describe, expect, test } from 'vitest'
import { checkPlan } from './check.ts'
import type { CheckedGoal, CheckedMeasure, CheckedPlan } from './checked-plan.ts'
import { keyOf } from './finding.ts'

const record = { slug: 'x', code: '', unitId: null, fieldIds: ['f'] }
const goal: CheckedGoal = { ...record, kind: 'goal', id: 'g', title: 'Ziel', wording: 'Alle lernen.', isClosed: false }
/** A measure of which there is nothing to say. */
const measure: CheckedMeasure = {
  ...record,
  kind: 'measure',
  id: 'm',
  code: 'B-1',
  title: 'Lerncafé',
  unitId: 'u',
  description: 'Man lernt zusammen.',
  isAdopted: true,
  contact: 'Büro',
  hasKind: true,
  priority: null,
  hasBudget: false,
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  goalIds: ['g'],
  indicators: 0,
  targetGroups: ['Familien'],
  districts: [],
  milestones: [{ title: 'Eröffnung', due: '2026-12-01', doneOn: null }],
  figures: [{ label: 'Gäste', unit: '', asOf: '2026-10-01', target: 90, value: 12, source: 'Zählung' }],
  status: { status: 'started', asOf: '2026-10-01' },
}
const plan: CheckedPlan = {
  plan: { ...record, kind: 'plan', id: 'p', title: 'Plan', isPublished: true, startsOn: '2026-01-01', endsOn: null },
  fields: [{ ...record, kind: 'field', id: 'f', title: 'Bildung', summary: 'Lernen', introduction: '' }],
  goals: [goal],
  measures: [measure],
  texts: [],
  links: [],
  looks: new Map(),
  languages: [],
  termsMissing: [],
  cityWords: [],
  source: 'de',
}
const today = '2026-11-22'

const kindsOf = (changed: Partial<CheckedPlan>, on = today) =>
  checkPlan({ ...plan, ...changed }, on).map(({ kind, record: { id } }) => `${kind} ${id}`)
const kindsWith = (changed: Partial<CheckedMeasure>, on = today) =>
  kindsOf({ measures: [{ ...measure, ...changed }] }, on)

test('of a plan with nothing to mention nothing is said', () => {
  expect(kindsOf({})).toEqual([])
})

describe('a measure is told of', () => {
  const figure = measure.figures[0]!
  const late = { title: 'Abschluss', due: '2028-03-01', doneOn: null }
  test.for<[Partial<CheckedMeasure>, string[]]>([
    [{ unitId: null }, ['measure.no_lead']],
    [{ startsOn: null, endsOn: null }, ['measure.no_period']],
    [{ milestones: [] }, ['measure.no_milestone']],
    [{ milestones: [], status: { status: 'completed', asOf: '2024-01-01' } }, []],
    [{ figures: [] }, ['measure.not_measured']],
    [{ figures: [], indicators: 1 }, []],
    [
      { figures: [{ ...figure, value: null, target: null, source: ' ' }] },
      ['figure.no_value', 'figure.no_target', 'figure.no_source'],
    ],
    [{ figures: [{ ...figure, value: 0, target: 0 }] }, []],
    [{ description: '' }, ['measure.no_description']],
    [{ contact: '', hasKind: false }, ['measure.no_contact', 'measure.no_kind']],
    [{ priority: 'B' }, ['measure.no_budget']],
    [{ priority: 'B', hasBudget: true }, []],
    [{ endsOn: '2026-11-21' }, ['measure.past_end', 'milestone.after_end']],
    [{ endsOn: today, milestones: [{ ...late, due: today }] }, []],
    [{ endsOn: '2025-01-01', milestones: [], status: { status: 'discontinued', asOf: '2025-01-01' } }, []],
    [{ milestones: [{ title: 'Eröffnung', due: '2026-11-21', doneOn: null }] }, ['milestone.overdue']],
    [{ milestones: [{ title: 'Eröffnung', due: '2026-11-21', doneOn: '2026-11-20' }] }, []],
    [{ milestones: [late] }, ['milestone.after_end']],
    [{ status: null }, ['status.none']],
    [{ status: { status: 'started', asOf: '2025-11-21' } }, ['status.old']],
    [{ status: { status: 'started', asOf: '2025-11-22' } }, []],
    [{ status: { status: 'permanent', asOf: '2025-11-21' } }, ['status.old']],
    [{ status: null, isAdopted: false }, []],
  ])('%j', ([changed, kinds]) => {
    expect(kindsWith(changed)).toEqual(kinds.map((kind) => `${kind} m`))
  })

  test('whose goals have all ended, and not while one holds', () => {
    const ended = { ...goal, isClosed: true }
    expect(kindsOf({ goals: [ended] })).toEqual(['measure.goals_closed m', 'field.no_goal f'])
    const both = [ended, { ...goal, id: 'h', wording: 'Anderes' }]
    expect(kindsOf({ goals: both, measures: [{ ...measure, goalIds: ['g', 'h'] }] })).toEqual([])
  })

  test('whose number stands twice, however it is written', () => {
    const measures = [
      measure,
      { ...measure, id: 'n', code: 'b 1', title: 'Zweites' },
      { ...measure, id: 'o', code: '' },
    ]
    const found = checkPlan({ ...plan, measures: [...measures, { ...measure, id: 'q', code: '' }] }, today)
    expect(found.map(({ kind, record: { id }, values }) => [kind, id, values.others])).toEqual([
      ['measure.number_twice', 'm', 'Zweites'],
      ['measure.number_twice', 'n', 'Lerncafé'],
    ])
  })
})

test('goals without a measure or a field, and two that say the same', () => {
  expect(kindsOf({ measures: [] })).toEqual(['goal.no_measure g'])
  expect(kindsOf({ goals: [goal, { ...goal, id: 'h', fieldIds: [], wording: 'ALLE  lernen!' }] })).toEqual([
    'goal.words_twice g',
    'goal.words_twice h',
    'goal.no_field h',
    'goal.no_measure h',
  ])
})

test('fields that are empty, and a published plan without a day', () => {
  const empty = { ...plan.fields[0]!, id: 'e', summary: '' }
  expect(kindsOf({ fields: [...plan.fields, empty] })).toEqual(['field.no_goal e', 'field.no_introduction e'])
  expect(kindsOf({ plan: { ...plan.plan, startsOn: null } })).toEqual(['plan.no_term p'])
  expect(kindsOf({ plan: { ...plan.plan, startsOn: null, isPublished: false } })).toEqual([])
})

test('links as they were found when somebody had them followed', () => {
  const look = (outcome: 'gone' | 'closed' | 'fine') => ({ outcome, status: 404, on: '2026-11-01' })
  const looks = new Map([
    ['https://a.example/', look('gone')],
    ['https://b.example/', look('closed')],
    ['https://c.example/', look('fine')],
  ])
  const links = [...looks.keys(), 'https://never.example/'].map((url) => ({ record: measure, url, name: 'Flyer' }))
  expect(kindsOf({ links, looks })).toEqual(['link.dead m', 'link.unsure m'])
})

test('texts are measured where the city writes German, and each language is told once', () => {
  const words = `${'Sehr lange geht es so weiter und '.repeat(5)}weiter.`
  const texts = [{ record: goal, field: 'description', words }]
  const [found] = checkPlan({ ...plan, texts }, today)
  expect(found).toMatchObject({ kind: 'text.hard', quotes: [words], values: { longest: 36, part: 'description' } })
  expect(kindsOf({ texts, source: 'en' })).toEqual([])
  expect(keyOf(found!)).not.toBe(keyOf({ ...found!, detail: 'description anders' }))
  const languages = [
    { lang: 'en', all: 9, missing: 0, outdated: 2 },
    { lang: 'ar', all: 9, missing: 9, outdated: 0 },
  ] as const
  expect(kindsOf({ languages })).toEqual(['translation.outdated p', 'translation.missing p'])
})

describe('a word for a group or a district', () => {
  const word = {
    id: 'w',
    list: 'target_group',
    words: 'Zugewanderte',
    earlier: 'Ausländer',
    since: '2026-06-01',
  } as const
  const found = (words: string, on = today, list: CheckedPlan['cityWords'] = [{ ...word, version: 1 }]) =>
    checkPlan({ ...plan, cityWords: list, measures: [{ ...measure, targetGroups: [words] }] }, on)
      .filter(({ kind }) => kind.startsWith('word.'))
      .map(({ kind, values }) => [kind, values.now ?? values.words])

  test('is told of where the city says it otherwise, or does not know it', () => {
    expect(found('zugewanderte ')).toEqual([])
    expect(found('Ausländer')).toEqual([['word.earlier', 'Zugewanderte']])
    expect(found('Kundschaft')).toEqual([['word.unlisted', 'Kundschaft']])
  })

  test('holds from its day on, the earlier one until then; without a list nothing is told', () => {
    expect(found('Ausländer', '2026-05-31')).toEqual([])
    expect(found('Zugewanderte', '2026-05-31')).toEqual([['word.unlisted', 'Zugewanderte']])
    expect(found('Kundschaft', today, [])).toEqual([])
    expect(found('Kundschaft', today, [{ ...word, version: 1, list: 'district' }])).toEqual([])
  })
})
