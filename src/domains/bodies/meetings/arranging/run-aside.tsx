import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Said } from '../../../../ui/said/said.tsx'
import type { AgendaItem } from '../agenda.ts'
import { stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { sayArranging } from './arranging.messages.ts'
import { QuorumTable } from './quorum-table.tsx'

/** Beside each item: who is there, and the whole agenda. */
export const RunAside: FC<{ scope: Scope; page: MeetingPage; item: AgendaItem }> = ({ scope, page, item }) => {
  const { lang, city } = scope
  const { meeting, items } = page
  const source = sourceLanguage(city)
  return (
    <aside class="aside">
      <section aria-labelledby="attendance">
        <h2 id="attendance">{sayArranging(lang, 'attendance')}</h2>
        <QuorumTable scope={scope} seating={page.seating} quorum={page.quorum} isExpected={false} />
        {stateOf(meeting) === 'opened' && (
          <p>
            <a href={`${meetingsRoutes.attendance(meeting.id)}?back=${item.id}`}>
              {sayArranging(lang, 'attendance.change')}
            </a>
          </p>
        )}
      </section>
      <section aria-labelledby="items">
        <h2 id="items">{sayArranging(lang, 'run.items')}</h2>
        <ol class="points">
          {items.map(({ id, title }) => (
            <li>
              <a
                href={meetingsRoutes.runItem(meeting.id, id)}
                {...(id === item.id ? { 'aria-current': 'step' as const } : {})}
              >
                <Said lang={lang} text={original(title, source)} quiet />
              </a>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  )
}
