import type { PaperBlock, Run } from '../../../../platform/paper/paper.ts'
import { around } from '../../../../ui/paper/runs.ts'
import { sayReports } from '../../freezing/reports.messages.ts'
import type { FrozenGoal, FrozenMeasure } from '../../freezing/snapshot.ts'
import { byField, type FieldTold, type GoalTold, summaryOf } from '../../freezing/told.ts'
import { sayCouncil as say } from '../council.messages.ts'
import {
  beforeRun,
  cityRun,
  editorial,
  measureRun,
  nameRun,
  number,
  paragraph,
  sourceOf,
  standingRun,
  type Telling,
} from '../telling.ts'

/** Field by field, and in it goal by goal: what editors say, and how each measure stands. */
export function fields(told: Telling): PaperBlock[] {
  return byField(told.snapshot).flatMap((field) => fieldBlocks(told, field))
}

function fieldBlocks(told: Telling, { slug, title, goals }: FieldTold): PaperBlock[] {
  const { lang, snapshot } = told
  const field = snapshot.plan.fields.find((one) => one.slug === slug)
  const name: Run = field ? nameRun(told, field) : { words: title ?? sayReports(lang, 'no_field') }
  const measures = [...new Set(goals.flatMap((goal) => goal.measures))]
  return [
    { is: 'heading', level: 1, words: [name], newPage: true },
    paragraph(say(lang, 'field.lead', { ...summaryOf(measures) })),
    ...(field ? editorial(told, `field:${field.id}`) : []),
    ...(goals.some((goal) => goal.slug !== '') ? [goalTable(told, name, goals)] : []),
    ...goals.flatMap((goal) => goalBlocks(told, goal)),
    ...(field ? alsoHere(told, field.id) : []),
  ]
}

function goalTable(told: Telling, name: Run, goals: readonly GoalTold[]): PaperBlock {
  const { lang } = told
  return {
    is: 'table',
    caption: around((field) => say(lang, 'table.goals', { field }), name),
    columns: [
      { head: say(lang, 'column.goal'), width: 7 },
      { head: sayReports(lang, 'flow.measures'), width: 2, isNumber: true },
      { head: sayReports(lang, 'count.moved'), width: 2, isNumber: true },
      { head: sayReports(lang, 'silent'), width: 2, isNumber: true },
    ],
    rows: goals
      .filter((goal) => goal.slug !== '')
      .map((goal) => {
        const { n, moved, silent } = summaryOf(goal.measures)
        return [[codeRun(goal), goalRun(told, goal)], number(told, n), number(told, moved), number(told, silent)]
      }),
    source: sourceOf(told, 'measures[].goals'),
  }
}

function goalBlocks(told: Telling, goal: GoalTold): PaperBlock[] {
  const { lang, snapshot } = told
  const kept = snapshot.plan.goals.find((one) => one.slug === goal.slug)
  const head: PaperBlock[] =
    goal.slug === '' ? [] : [{ is: 'heading', level: 2, words: [codeRun(goal), goalRun(told, goal)] }]
  return [...head, ...(kept ? editorial(told, `goal:${kept.id}`) : []), measureTable(told, goal.measures, lang)]
}

/** Which unit leads stands with it: it is who can be asked. */
export function measureTable(
  told: Telling,
  measures: readonly FrozenMeasure[],
  lang: Telling['lang'],
  caption?: Run[],
): PaperBlock {
  return {
    is: 'table',
    ...(caption === undefined ? {} : { caption }),
    columns: [
      { head: say(lang, 'column.nr'), width: 1.3 },
      { head: sayReports(lang, 'column.measure'), width: 6 },
      { head: say(lang, 'column.lead'), width: 3 },
      { head: sayReports(lang, 'flow.before'), width: 3.4 },
      { head: sayReports(lang, 'flow.after'), width: 3.4 },
    ],
    rows: measures.map((measure) => [
      [{ words: measure.number ?? '' }],
      [measureRun(told, measure)],
      [measure.lead === null ? { words: sayReports(lang, 'gap.nobody'), soft: true } : cityRun(told, measure.lead)],
      [beforeRun(told, measure.before)],
      [standingRun(told, measure.after)],
    ]),
  }
}

/** Goals that stand in this field as well, and are told of where they stand first. */
function alsoHere(told: Telling, field: string): PaperBlock[] {
  const { lang, snapshot } = told
  const asked = new Set(snapshot.measures.flatMap(({ goals }) => goals))
  const also = snapshot.plan.goals.filter(
    ({ id, codes }) => asked.has(id) && codes[0]?.field !== field && codes.some((code) => code.field === field),
  )
  if (also.length === 0) return []
  const fieldOf = (goal: FrozenGoal) => snapshot.plan.fields.find(({ id }) => id === goal.codes[0]?.field)
  return [
    { is: 'heading', level: 2, words: [{ words: say(lang, 'also.title') }], unlisted: true },
    {
      is: 'points',
      items: also.map((goal) => {
        const home = fieldOf(goal)
        const there = home ? nameRun(told, home) : { words: '' }
        return [
          { words: `${goal.codes.map(({ code }) => code).join(' · ')} ` },
          nameRun(told, goal),
          { words: ' ' },
          ...around((field) => say(lang, 'also.where', { field }), there),
        ]
      }),
    },
  ]
}

const codeRun = (goal: GoalTold): Run => ({ words: `${goal.codes.join(' · ')} `, soft: true })

function goalRun(told: Telling, { slug, title }: GoalTold): Run {
  const kept = told.snapshot.plan.goals.find((one) => one.slug === slug)
  return kept ? nameRun(told, kept) : cityRun(told, title)
}
