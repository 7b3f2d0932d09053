import type { PaperBlock, Run } from '../../../../platform/paper/paper.ts'
import { sayReports } from '../../freezing/reports.messages.ts'
import { byField, type GapTold, gapsOf } from '../../freezing/told.ts'
import { sayCouncil as say } from '../council.messages.ts'
import {
  cityRun,
  editorial,
  heading,
  measureRun,
  nameRun,
  number,
  paragraph,
  sourceOf,
  type Telling,
} from '../telling.ts'

/** What could not be judged, and why: units are named, people are not. */
export function gaps(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  const { counts, reason, number: n } = snapshot
  const all = gapsOf(snapshot.measures)
  return [
    heading(told, 1, 'chapter.gaps', true),
    ...editorial(told, 'gaps'),
    paragraph(
      all.length === 0
        ? sayReports(lang, 'gaps.none')
        : sayReports(lang, 'gaps.count', { n: all.length, all: snapshot.measures.length }),
    ),
    ...(n === 1 && reason !== '' ? [{ is: 'paragraph' as const, words: [cityRun(told, reason)] }] : []),
    ...(all.length === 0 ? [] : [kindTable(told)]),
    {
      is: 'points',
      items: [
        ...(counts.notAsked > 0 ? [sayReports(lang, 'gaps.not_asked', { n: counts.notAsked })] : []),
        ...(counts.ended > 0 ? [sayReports(lang, 'gaps.ended', { n: counts.ended })] : []),
        sayReports(lang, 'gaps.indicators'),
      ].map((words) => [{ words }]),
    },
    ...fieldTables(told),
  ]
}

function kindTable(told: Telling): PaperBlock {
  const { lang, snapshot } = told
  return {
    is: 'table',
    caption: [{ words: say(lang, 'table.gaps') }],
    columns: [
      { head: say(lang, 'column.why'), width: 7 },
      { head: say(lang, 'column.parts'), width: 2, isNumber: true },
    ],
    rows: snapshot.counts.gaps.map(({ kind, parts }) => [
      [{ words: sayReports(lang, `gap.${kind}`) }],
      number(told, parts),
    ]),
    source: sourceOf(told, 'counts.gaps'),
  }
}

/** A measure that serves goals of several fields stands once, in the first. */
function fieldTables(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  const seen = new Set<string>()
  return byField(snapshot).flatMap(({ slug, goals }) => {
    const measures = [...new Set(goals.flatMap((goal) => goal.measures))].filter(({ id }) => !seen.has(id))
    for (const { id } of measures) seen.add(id)
    const own = gapsOf(measures)
    if (own.length === 0) return []
    const field = snapshot.plan.fields.find((one) => one.slug === slug)
    const name: Run = field ? nameRun(told, field) : { words: sayReports(lang, 'no_field') }
    const table: PaperBlock = {
      is: 'table',
      columns: [
        { head: say(lang, 'column.nr'), width: 1.3 },
        { head: sayReports(lang, 'column.measure'), width: 5 },
        { head: say(lang, 'column.why'), width: 6 },
      ],
      rows: own.map((one) => gapRow(told, one)),
    }
    return [{ is: 'heading', level: 2, words: [name], unlisted: true }, table]
  })
}

function gapRow(told: Telling, { measure, gaps: own }: GapTold): Run[][] {
  const { lang } = told
  const why = own.flatMap(({ unit, kind }, i): Run[] => [
    ...(i > 0 ? [{ words: '\n' }] : []),
    unit === null ? { words: sayReports(lang, 'gap.nobody') } : cityRun(told, unit),
    { words: `: ${sayReports(lang, `gap.${kind}`)}` },
  ])
  return [[{ words: measure.number ?? '' }], [measureRun(told, measure)], why]
}
