import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Naming } from '../../label.ts'
import { sayLabel } from '../../label.words.ts'
import type { Difference } from '../rows/row.differ.ts'
import type { RowProposal } from '../rows/table.proposal.ts'
import { sayTable } from '../table.messages.ts'

export const shownRows = 300
const longest = 160

type RowListProps = { lang: Lang; city: Naming; title: string; rows: RowProposal[] }

/** The rows of one kind, each with what it changes. */
export const RowList: FC<RowListProps> = ({ lang, city, title, rows }) =>
  rows.length === 0 ? null : (
    <section class="section">
      <h2>{title}</h2>
      <ul class="plain-list table-rows">
        {rows.slice(0, shownRows).map((row) => (
          <li>
            <p class="table-rows__title">
              <span class="table-rows__row">{sayTable(lang, 'preview.row', { row: String(row.row + 1) })}</span>{' '}
              <strong>{[row.number, row.title].filter((one) => one !== null).join(' ')}</strong>
            </p>
            <Changes lang={lang} city={city} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > shownRows && <p>{sayTable(lang, 'preview.more', { count: rows.length - shownRows })}</p>}
    </section>
  )

const Changes: FC<{ lang: Lang; city: Naming; row: RowProposal }> = ({ lang, city, row: { differs, status } }) =>
  differs.length === 0 && !status ? null : (
    <dl class="table-changes">
      {differs.map(({ part, before, after }) => (
        <div>
          <dt>{sayTable(lang, `part.${part}`)}</dt>
          <dd>
            {before.length === 0
              ? inWords(lang, after)
              : sayTable(lang, 'preview.from_to', { before: inWords(lang, before), after: inWords(lang, after) })}
          </dd>
        </div>
      ))}
      {status && (
        <div>
          <dt>{sayTable(lang, 'preview.status')}</dt>
          <dd>
            {sayTable(lang, 'preview.status_new', {
              status: sayLabel(city, lang, `status.${status.status}`),
              day: formatShortDay(lang, status.asOf),
            })}
          </dd>
        </div>
      )}
    </dl>
  )

export function inWords(lang: Lang, values: Difference['before'], most = longest): string {
  if (values.length === 0) return sayTable(lang, 'preview.nothing')
  const words = values
    .map((value) =>
      value
        .split(' · ')
        .map((one) => dayInWords(lang, one))
        .join(' · '),
    )
    .join(', ')
  return words.length > most ? `${words.slice(0, most - 1)}…` : words
}

function dayInWords(lang: Lang, value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatShortDay(lang, value) : value
}
