import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Status } from '../../../ui/status/status.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { Naming } from '../label.ts'
import { sayPriority } from '../label.words.ts'
import { statusView } from '../pages/status-view.ts'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage, WorkRow } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'

type WorkRowProps = {
  lang: Lang
  city: Naming
  page: WorklistPage
  row: WorkRow
  mayEdit: boolean
  isOpen: boolean
  here: string
}

/** One measure as a line of the list; its title leads to its sheet. */
export const WorkRowView: FC<WorkRowProps> = ({ lang, city, page, row, mayEdit, isOpen, here }) => {
  const { id, slug, number, title, codes, lead, priority, status, version, hasCopy } = row
  return (
    <tr id={`row-${id}`}>
      {mayEdit && (
        <td>
          <input
            type="checkbox"
            name={`pick__${id}`}
            value={String(version)}
            form="many"
            aria-label={sayWorklist(lang, 'pick', { title })}
          />
        </td>
      )}
      <td class="work-table__short">{number}</td>
      <th scope="row" lang="de">
        {isOpen ? <a href={editingRoutes.measure(slug)}>{title}</a> : title}
        {hasCopy && mayEdit && (
          <>
            {' '}
            <a class="work-table__copy" href={draftingRoutes.difference('measure', id)}>
              {sayWorklist(lang, 'row.copy')}
            </a>
          </>
        )}
      </th>
      <td>{codes.join(', ')}</td>
      <td>{lead}</td>
      <td>{priority && sayPriority(city, lang, priority)}</td>
      <td class="work-table__short">{termOf(lang, row)}</td>
      <td>
        {status ? (
          <>
            <Status {...statusView(lang, city, status)} />{' '}
            <span class="work-table__short">{formatShortDay(lang, status.asOf)}</span>
          </>
        ) : (
          sayEditing(lang, 'measures.no_status')
        )}
      </td>
      {mayEdit && (
        <td>
          <a
            href={`${worklistRoutes.list(page.edition.slug, `${here}${here === '' ? '' : '&'}edit=${id}`)}#row-${id}`}
            aria-label={sayWorklist(lang, 'row.edit_of', { title })}
            data-edit
          >
            {sayWorklist(lang, 'row.edit')}
          </a>
        </td>
      )}
    </tr>
  )
}

function termOf(lang: Lang, { startsOn, endsOn }: WorkRow): string {
  const day = (iso: string | null) => (iso === null ? '' : formatShortDay(lang, iso))
  return startsOn === null && endsOn === null ? '' : `${day(startsOn)}–${day(endsOn)}`
}
