import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { frozen, standingView } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenMeasure, Snapshot } from '../freezing/snapshot.ts'
import type { Move } from './comparison.ts'

/** What the two rounds are called. */
export type Names = { from: string; to: string }

type TableProps = {
  scope: Scope
  names: Names
  moves: readonly Move[]
  later: Snapshot
  hrefOf: (measure: FrozenMeasure) => string
}

/** Two rounds measure by measure. */
export const MoveTable: FC<TableProps> = ({ scope: { lang, city }, names, moves, hrefOf, later }) => {
  if (moves.length === 0) return <EmptyState words={sayReports(lang, 'compare.nothing')} />
  const stands = (measure: FrozenMeasure | null) =>
    measure ? (
      <Status {...standingView(lang, city, measure.after)} />
    ) : (
      <Status shape="absent" word={sayReports(lang, 'absent')} />
    )
  return (
    <DataTable
      label={sayReports(lang, 'table', { what: sayReports(lang, 'flow.measures') })}
      caption={sayReports(lang, 'compare')}
      columns={[
        { name: sayReports(lang, 'column.measure') },
        { name: names.from },
        { name: names.to },
        { name: sayReports(lang, 'column.became') },
      ]}
      rows={moves.map(({ measure, from, to, kind, slips }) => [
        <a href={hrefOf(measure)}>
          {measure.number} <Said text={frozen(later, measure.title)} lang={lang} quiet />
        </a>,
        stands(from),
        stands(to),
        <ul>
          <li>{sayReports(lang, `kind.${kind}`)}</li>
          {slips.map(({ title, from: due, to: now, days }) => (
            <li>
              {sayReports(lang, days > 0 ? 'slip' : 'slip.earlier', {
                ...{ step: title, days },
                ...{ from: formatDate(lang, due), to: formatDate(lang, now) },
              })}
            </li>
          ))}
        </ul>,
      ])}
    />
  )
}
