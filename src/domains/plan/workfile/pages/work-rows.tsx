import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import type { Naming } from '../../label.ts'
import { sayLabel } from '../../label.words.ts'
import { sayPlan } from '../../plan.messages.ts'
import { inWords, shownRows } from '../../table/pages/preview-rows.tsx'
import { sayTable } from '../../table/table.messages.ts'
import type { WorkRow } from '../workfile.proposal.ts'

/** How a row is told: its place in the file, and what the measure is called. */
export const RowTitle: FC<{ lang: Lang; row: WorkRow }> = ({ lang, row: { row, sheet } }) => (
  <p class="table-rows__title">
    <span class="table-rows__row">{sayTable(lang, 'preview.row', { row: String(row + 1) })}</span>{' '}
    <strong>{[sheet.number, sheet.title].filter((one) => one !== null).join(' ')}</strong>
  </p>
)

type WorkRowsProps = { lang: Lang; city: Naming; title: string; rows: readonly WorkRow[] }

/** The rows of one kind, each with what it changes, under the words of its column or sheet. */
export const WorkRows: FC<WorkRowsProps> = ({ lang, city, title, rows }) =>
  rows.length === 0 ? null : (
    <section class="section">
      <h2>{title}</h2>
      <ul class="plain-list table-rows">
        {rows.slice(0, shownRows).map((row) => (
          <li>
            <RowTitle lang={lang} row={row} />
            <dl class="table-changes">
              {changesOf(lang, city, row).map(([heading, words]) => (
                <div>
                  <dt>{heading}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {rows.length > shownRows && <p>{sayTable(lang, 'preview.more', { count: rows.length - shownRows })}</p>}
    </section>
  )

function changesOf(lang: Lang, city: Naming, row: WorkRow): [string, string][] {
  const { differs, removed, status, kindChange, measure, sheet } = row
  const fromTo = (before: string[], after: string[]) =>
    measure === null && before.length === 0
      ? inWords(lang, after)
      : sayTable(lang, 'preview.from_to', { before: inWords(lang, before), after: inWords(lang, after) })
  const lines = [...differs, ...removed].map(({ heading, before, after }): [string, string] => {
    return [heading, before.length + after.length === 0 ? sayTable(lang, 'work.order') : fromTo(before, after)]
  })
  if (kindChange) {
    const [before, after] = [measure?.sheet.kind ?? sheet.kind, kindChange.kind].map((one) => [
      sayPlan(lang, `kind.${one}`),
    ])
    lines.push([sayTable(lang, 'part.kind'), fromTo(before ?? [], after ?? [])])
  }
  if (status) {
    const words = { status: sayLabel(city, lang, `status.${status.status}`), day: formatShortDay(lang, status.asOf) }
    lines.push([sayTable(lang, 'preview.status'), sayTable(lang, 'preview.status_new', words)])
  }
  return lines
}
