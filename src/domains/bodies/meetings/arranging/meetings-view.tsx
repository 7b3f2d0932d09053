import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { seatsRoutes } from '../../seats/seats.routes.ts'
import type { MeetingsPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { shortWhen } from '../when.words.ts'
import { sayArranging, sayForm } from './arranging.messages.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { MeetingMark } from './meeting-mark.tsx'

type MeetingsViewProps = { scope: Scope; page: MeetingsPage; form: PageForm }

/** The meetings of a body, and how another one is called. */
export const MeetingsView: FC<MeetingsViewProps> = ({ scope, page: { body, lines, runs }, form }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const columns = ['column.when', 'column.title', 'column.state', 'column.answers'] as const
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: seatsRoutes.body(body.slug), label: original(body.name, source) }]} />
      <PageTitle
        lang={lang}
        title={original(sayArranging(lang, 'title'), lang)}
        lead={original(sayArranging(lang, 'lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={sayForm} notices={[]} />
      {lines.length === 0 ? (
        <p>{sayArranging(lang, 'none')}</p>
      ) : (
        <DataTable
          label={sayArranging(lang, 'title')}
          caption={sayArranging(lang, 'title')}
          columns={columns.map((key) => ({ name: sayArranging(lang, key) }))}
          rows={lines.map(({ meeting, state, coming, asked }) => [
            shortWhen(lang, meeting),
            <a href={meetingsRoutes.meeting(meeting.id)}>
              <Said lang={lang} text={original(meeting.title, source)} quiet />
            </a>,
            <MeetingMark lang={lang} state={state} />,
            asked === 0 ? '' : `${coming} / ${asked}`,
          ])}
        />
      )}
      {runs && body.closedOn === null && (
        <section class="section" aria-labelledby="call">
          <h2 id="call">{sayArranging(lang, 'call')}</h2>
          <form class="form" method="post" action={meetingsRoutes.meetings(body.slug)} novalidate>
            <MeetingFields scope={scope} form={form} />
            <Button>{sayArranging(lang, 'call_button')}</Button>
          </form>
        </section>
      )}
    </>
  )
}
