import type { FC } from 'hono/jsx'
import { describeLanguage } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { ParticipantFields } from './participant-fields.tsx'
import { sayParticipants } from './participants.messages.ts'
import type { ParticipantsPage } from './participants.read.ts'
import { participantsRoutes } from './participants.routes.ts'

const notices = ['notice.added', 'notice.erased'] as const
const columns = ['column.name', 'column.mail', 'column.lang', 'column.unit'] as const

type ListProps = { scope: Scope; page: ParticipantsPage; form: PageForm }

export const ParticipantsView: FC<ListProps> = ({ scope, page: { participants, units }, form }) => {
  const { lang } = scope
  const say = sayParticipants
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices {...{ lang, form, say, notices }} />
      {participants.length === 0 ? (
        <p>{say(lang, 'none')}</p>
      ) : (
        <DataTable
          label={say(lang, 'title')}
          caption={say(lang, 'title')}
          columns={columns.map((key) => ({ name: say(lang, key) }))}
          rows={participants.map((one) => [
            <a href={participantsRoutes.participant(one.id)}>{one.name}</a>,
            one.mail ?? say(lang, 'no_mail'),
            describeLanguage(one.lang).name,
            units.find(({ id }) => id === one.unitId)?.name.words ?? '',
          ])}
        />
      )}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{say(lang, 'add')}</h2>
        <form class="form" method="post" action={participantsRoutes.participants()} novalidate>
          <ParticipantFields scope={scope} units={units} form={form} />
          <Button>{say(lang, 'add')}</Button>
        </form>
      </section>
    </>
  )
}
