import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { statusView } from '../pages/status-view.ts'
import type { MeasureListPage, MeasureRow } from '../pages.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'

/** The measures of one edition, each leading to its status. */
export const MeasureTable: FC<{ lang: Lang; page: MeasureListPage }> = ({ lang, page }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayEditing(lang, 'measures.title'), lang)}
      kicker={page.edition.title.words}
    />
    <p>
      <ButtonLink href={editingRoutes.newMeasure(page.edition.slug)}>
        {sayEditing(lang, 'editions.add_measure')}
      </ButtonLink>
    </p>
    {page.rows.length === 0 ? (
      <p>{sayEditing(lang, 'measures.none')}</p>
    ) : (
      <section class="table-scroll" tabindex={0} aria-label={sayEditing(lang, 'measures.title')}>
        <table class="kern-table">
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              {(['number', 'title', 'goals', 'lead', 'status', 'as_of'] as const).map((column) => (
                <th class="kern-table__header" scope="col">
                  {sayEditing(lang, `measures.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {page.rows.map((row) => (
              <Row lang={lang} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    )}
  </>
)

const Row: FC<{ lang: Lang; row: MeasureRow }> = ({ lang, row }) => (
  <tr class="kern-table__row">
    <td class="kern-table__cell">{row.number}</td>
    <th class="kern-table__cell" scope="row">
      <a href={editingRoutes.measure(row.slug)}>
        <Said text={row.title} lang={lang} />
      </a>
    </th>
    <td class="kern-table__cell">{row.goals.flatMap((goal) => goal.codes).join(', ')}</td>
    <td class="kern-table__cell">{row.leadUnit && <Said text={row.leadUnit} lang={lang} />}</td>
    <td class="kern-table__cell">
      {row.status ? <Status {...statusView(lang, row.status)} /> : sayEditing(lang, 'measures.no_status')}
    </td>
    <td class="kern-table__cell">{row.status && formatDate(lang, row.status.asOf)}</td>
  </tr>
)
