import { formatDate } from '../../../../i18n/format.ts'
import type { PaperBlock } from '../../../../platform/paper/paper.ts'
import { type Comparison, compareRounds, type Move, moveKinds } from '../../comparing/comparison.ts'
import { type Slippage, slippageOver } from '../../comparing/slippage.ts'
import { sayReports } from '../../freezing/reports.messages.ts'
import type { Snapshot } from '../../freezing/snapshot.ts'
import { sayCouncil as say } from '../council.messages.ts'
import {
  beforeRun,
  cityRun,
  day,
  editorial,
  heading,
  measureRun,
  number,
  paragraph,
  sourceOf,
  standingRun,
  type Telling,
} from '../telling.ts'
import { measureTable } from './fields.ts'
import { flowPicture } from './overview.tsx'

/** What became otherwise since the round before; of a first round, since what the plan told until then. */
export function changes(told: Telling): PaperBlock[] {
  return [
    heading(told, 1, 'chapter.changes', true),
    ...editorial(told, 'changes'),
    ...(told.earlier ? sinceRound(told, told.earlier) : sincePlan(told)),
  ]
}

function sincePlan(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  const moved = snapshot.measures.filter(({ before, after }) => after !== null && before?.status !== after.status)
  const words = paragraph(say(lang, moved.length === 0 ? 'changes.first_none' : 'changes.first'))
  return moved.length === 0 ? [words] : [words, measureTable(told, moved, lang, [{ words: say(lang, 'table.moved') }])]
}

function sinceRound(told: Telling, earlier: Snapshot): PaperBlock[] {
  const { lang, snapshot } = told
  const comparison = compareRounds(earlier, snapshot)
  const listed = (['moved', 'stalled', 'added', 'ended'] as const).flatMap((kind) => moveTable(told, comparison, kind))
  return [
    paragraph(say(lang, 'changes.lead', { earlier: formatDate(lang, earlier.round.dataOn) })),
    kindTable(told, comparison),
    flowPicture(told, comparison.flow, {
      caption: say(lang, 'changes.flow', { earlier: formatDate(lang, earlier.round.dataOn) }),
      path: 'measures[].after',
      absent: sayReports(lang, 'absent'),
    }),
    ...listed,
    ...slipTable(told, slippageOver([earlier, snapshot])),
  ]
}

function kindTable(told: Telling, { counts, moves }: Comparison): PaperBlock {
  const { lang } = told
  return {
    is: 'table',
    caption: [{ words: say(lang, 'table.kinds') }],
    columns: [
      { head: sayReports(lang, 'column.became'), width: 6 },
      { head: sayReports(lang, 'flow.measures'), width: 2, isNumber: true },
    ],
    rows: moveKinds.map((kind) => [[{ words: sayReports(lang, `kind.${kind}`) }], number(told, counts[kind])]),
    foot: [[{ words: say(lang, 'sum') }], number(told, moves.length)],
    source: sourceOf(told, 'measures[].after.status'),
  }
}

function moveTable(told: Telling, { moves }: Comparison, kind: Move['kind']): PaperBlock[] {
  const { lang } = told
  const own = moves.filter((one) => one.kind === kind)
  if (own.length === 0) return []
  return [
    {
      is: 'table',
      caption: [{ words: sayReports(lang, `kind.${kind}`) }],
      columns: [
        { head: say(lang, 'column.nr'), width: 1.3 },
        { head: sayReports(lang, 'column.measure'), width: 6 },
        { head: sayReports(lang, 'flow.before'), width: 3 },
        { head: sayReports(lang, 'flow.after'), width: 3 },
      ],
      rows: own.map(({ measure, from, to }) => [
        [{ words: measure.number ?? '' }],
        [to ? measureRun(told, measure) : cityRun(told, measure.title)],
        [from ? standingRun(told, from.after) : beforeRun(told, measure.before)],
        [to ? standingRun(told, to.after) : { words: sayReports(lang, 'absent'), soft: true }],
      ]),
    },
  ]
}

function slipTable(told: Telling, slips: readonly Slippage[]): PaperBlock[] {
  const { lang } = told
  if (slips.length === 0) return []
  return [
    {
      is: 'table',
      caption: [{ words: sayReports(lang, 'slips') }],
      columns: [
        { head: sayReports(lang, 'column.measure'), width: 5 },
        { head: sayReports(lang, 'column.step'), width: 4 },
        { head: say(lang, 'column.first_due'), width: 2.4 },
        { head: say(lang, 'column.now_due'), width: 2.4 },
        { head: sayReports(lang, 'column.days'), width: 1.8, isNumber: true },
      ],
      rows: slips.map(({ measure, title, told: days, days: later }) => [
        [measureRun(told, measure)],
        [cityRun(told, title)],
        day(told, days[0]?.due ?? ''),
        day(told, days.at(-1)?.due ?? ''),
        number(told, later),
      ]),
      source: sourceOf(told, 'measures[].parts[].content.milestones'),
    },
  ]
}
