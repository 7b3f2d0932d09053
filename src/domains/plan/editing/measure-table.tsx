import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { statusView } from '../pages/status-view.ts'
import type { MeasureListPage, MeasureRow } from '../pages.ts'
import { sayTable } from '../table/table.messages.ts'
import { tableRoutes } from '../table/table.routes.ts'
import { sayEditing } from './editing.messages.ts'
import { editingRoutes } from './editing.routes.ts'

type TableProps = { lang: Lang; page: MeasureListPage; mayEdit: boolean }

/** The measures of one edition, each leading to its status where it may be changed. */
export const MeasureTable: FC<TableProps> = ({ lang, page, mayEdit }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayEditing(lang, 'measures.title'), lang)}
      kicker={page.edition.title.words}
    />
    {mayEdit && (
      <p>
        <ButtonLink href={editingRoutes.newMeasure(page.edition.slug)}>
          {sayEditing(lang, 'editions.add_measure')}
        </ButtonLink>{' '}
        <ButtonLink kind="secondary" href={tableRoutes.upload(page.edition.slug)}>
          {sayTable(lang, 'upload.title')}
        </ButtonLink>
      </p>
    )}
    {page.rows.length === 0 ? (
      <p>{sayEditing(lang, 'measures.none')}</p>
    ) : (
      <section class="work-scroll" tabindex={0} aria-label={sayEditing(lang, 'measures.title')}>
        <table class="work-table">
          <thead>
            <tr>
              {(['number', 'title', 'goals', 'lead', 'status', 'as_of'] as const).map((column) => (
                <th scope="col">{sayEditing(lang, `measures.column.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.rows.map((row) => (
              <Row lang={lang} row={row} mayEdit={mayEdit} />
            ))}
          </tbody>
        </table>
      </section>
    )}
  </>
)

const Row: FC<{ lang: Lang; row: MeasureRow; mayEdit: boolean }> = ({ lang, row, mayEdit }) => (
  <tr>
    <td class="work-table__short">{row.number}</td>
    <th scope="row">
      {mayEdit ? (
        <a href={editingRoutes.measure(row.slug)}>
          <Said text={row.title} lang={lang} />
        </a>
      ) : (
        <Said text={row.title} lang={lang} />
      )}
    </th>
    <td>{row.goals.flatMap((goal) => goal.codes).join(', ')}</td>
    <td>{row.leadUnit && <Said text={row.leadUnit} lang={lang} />}</td>
    <td>{row.status ? <Status {...statusView(lang, row.status)} /> : sayEditing(lang, 'measures.no_status')}</td>
    <td class="work-table__short">{row.status && formatShortDay(lang, row.status.asOf)}</td>
  </tr>
)
