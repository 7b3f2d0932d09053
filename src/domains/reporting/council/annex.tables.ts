import type { Lang } from '../../../i18n/languages.ts'
import { sayUi } from '../../../ui/ui.messages.ts'
import { type ExportCell, type ExportTable, tableOf } from '../../plan/plan.ts'
import { standingView } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenContent, FrozenMeasure, FrozenPart } from '../freezing/snapshot.ts'
import { sayCouncil as say } from './council.messages.ts'
import { nameRun, type Telling } from './telling.ts'

type Row<Line> = { measure: FrozenMeasure; part: FrozenPart; line: Line }

/** All that a round says as tables for a spreadsheet: one line for each measure, part, sum, step and figure. */
export function annexTables(told: Telling): ExportTable[] {
  return [measures(told), parts(told), money(told), milestones(told), figures(told)]
}

const cents = (value: number | null): ExportCell => (value === null ? null : { cents: value })
const figure = (value: string | null): ExportCell => (value === null ? null : { number: Number(value) })

function measures(told: Telling): ExportTable {
  const { lang, snapshot } = told
  const goalsOf = ({ goals }: FrozenMeasure) =>
    snapshot.plan.goals.filter(({ id }) => goals.includes(id)).flatMap(({ codes }) => codes.map(({ code }) => code))
  return tableOf(
    say(lang, 'sheet.measures'),
    [
      ...named<FrozenMeasure>(told, (measure) => measure),
      { heading: say(lang, 'column.goals'), width: 14, cell: (one) => goalsOf(one).join(', ') },
      { heading: say(lang, 'column.lead'), width: 30, cell: ({ lead }) => lead },
      { heading: say(lang, 'column.contributors'), width: 30, cell: ({ contributors }) => contributors.join('; ') },
      { heading: sayReports(lang, 'flow.before'), width: 20, cell: ({ before }) => status(told, before) },
      { heading: sayReports(lang, 'flow.after'), width: 20, cell: ({ after }) => status(told, after) },
      { heading: sayUi(lang, 'money.planned'), width: 14, cell: ({ money: { plannedCents } }) => cents(plannedCents) },
      { heading: sayUi(lang, 'money.spent'), width: 14, cell: ({ money: { spentCents } }) => cents(spentCents) },
    ],
    snapshot.measures,
  )
}

function parts(told: Telling): ExportTable {
  const { lang } = told
  const text = (key: Parameters<typeof sayReports>[1], of: (content: FrozenContent) => string) => ({
    heading: sayReports(lang, key),
    width: 50,
    cell: ({ part }: Row<null>) => (part.content ? of(part.content) : null),
  })
  return tableOf(
    say(lang, 'sheet.parts'),
    [
      ...of<null>(told),
      { heading: sayReports(lang, 'gaps'), width: 40, cell: ({ part }) => gap(lang, part) },
      { heading: say(lang, 'column.reason'), width: 40, cell: ({ part }) => part.content?.reason ?? null },
      text('done', ({ done }) => done),
      text('obstacles', ({ obstacles }) => obstacles.words),
      text('outlook', ({ outlook }) => outlook),
      text('effect', ({ effect }) => effect.claimed),
      text('evidence', ({ effect }) => effect.evidence),
      text('doubt', ({ effect }) => effect.doubt),
    ],
    rows(told, () => [null]),
  )
}

function money(told: Telling): ExportTable {
  const { lang } = told
  return tableOf(
    say(lang, 'sheet.money'),
    [
      ...of<FrozenContent['money'][number]>(told),
      { heading: say(lang, 'column.year'), width: 8, cell: ({ line }) => ({ number: line.year }) },
      { heading: say(lang, 'column.source'), width: 30, cell: ({ line }) => line.source },
      { heading: sayUi(lang, 'money.planned'), width: 14, cell: ({ line }) => cents(line.plannedCents) },
      { heading: sayUi(lang, 'money.spent'), width: 14, cell: ({ line }) => cents(line.spentCents) },
    ],
    rows(told, (content) => content.money),
  )
}

function milestones(told: Telling): ExportTable {
  const { lang } = told
  return tableOf(
    say(lang, 'sheet.milestones'),
    [
      ...of<FrozenContent['milestones'][number]>(told),
      { heading: sayReports(lang, 'column.step'), width: 40, cell: ({ line }) => line.title },
      { heading: say(lang, 'column.due'), width: 12, cell: ({ line }) => ({ day: line.due }) },
      { heading: say(lang, 'column.done'), width: 12, cell: ({ line }) => (line.doneOn ? { day: line.doneOn } : null) },
    ],
    rows(told, (content) => content.milestones),
  )
}

function figures(told: Telling): ExportTable {
  const { lang } = told
  return tableOf(
    say(lang, 'sheet.figures'),
    [
      ...of<FrozenContent['figures'][number]>(told),
      { heading: say(lang, 'column.figure'), width: 40, cell: ({ line }) => line.label },
      { heading: say(lang, 'column.unit'), width: 14, cell: ({ line }) => line.unit },
      { heading: say(lang, 'column.as_of'), width: 12, cell: ({ line }) => (line.asOf ? { day: line.asOf } : null) },
      { heading: say(lang, 'column.target'), width: 12, cell: ({ line }) => figure(line.target) },
      { heading: say(lang, 'column.value'), width: 12, cell: ({ line }) => figure(line.value) },
      { heading: say(lang, 'column.source'), width: 30, cell: ({ line }) => line.source },
    ],
    rows(told, (content) => content.figures),
  )
}

function rows<Line>({ snapshot }: Telling, linesOf: (content: FrozenContent) => readonly Line[]): Row<Line>[] {
  const blank = { money: [], milestones: [], figures: [] } as unknown as FrozenContent
  return snapshot.measures.flatMap((measure) =>
    measure.parts.flatMap((part) => linesOf(part.content ?? blank).map((line) => ({ measure, part, line }))),
  )
}

/** The columns that say which measure it is. */
function named<Line>(told: Telling, measureOf: (line: Line) => FrozenMeasure) {
  const { lang } = told
  return [
    { heading: sayReports(lang, 'column.number'), width: 8, cell: (line: Line) => measureOf(line).number },
    {
      heading: sayReports(lang, 'column.measure'),
      width: 50,
      cell: (line: Line) => nameRun(told, measureOf(line)).words,
    },
  ]
}

function of<Line>(told: Telling) {
  const { lang } = told
  return [
    ...named<Row<Line>>(told, ({ measure }) => measure),
    {
      heading: say(lang, 'column.lead'),
      width: 30,
      cell: ({ part }: Row<Line>) => part.unit ?? sayReports(lang, 'gap.nobody'),
    },
  ]
}

function status({ lang, city }: Telling, standing: FrozenMeasure['after']): ExportCell {
  return standing && standingView(lang, city, standing).word
}

function gap(lang: Lang, { gap: kind }: FrozenPart): ExportCell {
  return kind === null ? null : sayReports(lang, `gap.${kind}`)
}
