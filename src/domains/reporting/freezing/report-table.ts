import type { Lang } from '../../../i18n/languages.ts'
import { sayUi } from '../../../ui/ui.messages.ts'
import { type ExportTable, tableOf } from '../../plan/plan.ts'
import { type Naming, standingView } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import { type FrozenMeasure, judgedLead, type Snapshot } from './snapshot.ts'

/** A published round as a table, one measure a row. */
export function reportTable(lang: Lang, city: Naming, { measures, round }: Snapshot): ExportTable {
  const word = (standing: FrozenMeasure['before']) => (standing ? standingView(lang, city, standing).word : null)
  const gapOf = ({ parts }: FrozenMeasure) => parts.find(({ leads }) => leads)?.gap ?? null
  return tableOf(
    round.title,
    [
      { heading: sayReports(lang, 'column.number'), width: 8, cell: ({ number }) => number },
      { heading: sayReports(lang, 'column.measure'), width: 50, cell: ({ title }) => title },
      { heading: sayReports(lang, 'flow.before'), width: 20, cell: ({ before }) => word(before) },
      { heading: sayReports(lang, 'flow.after'), width: 20, cell: ({ after }) => word(after) },
      {
        heading: sayReports(lang, 'gaps'),
        width: 40,
        cell: (measure) => {
          const gap = gapOf(measure)
          return gap === null ? null : sayReports(lang, `gap.${gap}`)
        },
      },
      {
        heading: sayUi(lang, 'money.planned'),
        width: 14,
        cell: ({ money }) => ({ cents: money.plannedCents }),
      },
      {
        heading: sayUi(lang, 'money.spent'),
        width: 14,
        cell: ({ money }) => (money.spentCents === null ? null : { cents: money.spentCents }),
      },
      { heading: sayReports(lang, 'done'), width: 60, cell: (measure) => judgedLead(measure)?.done ?? null },
    ],
    measures,
  )
}
