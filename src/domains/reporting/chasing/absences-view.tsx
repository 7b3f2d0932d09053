import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { AbsencePage } from './absence.verbs.ts'
import { sayChasing as say } from './chasing.messages.ts'
import { chasingRoutes } from './chasing.routes.ts'

const notices = ['notice.absence_entered', 'notice.absence_ended'] as const

type ViewProps = { lang: Lang; page: AbsencePage; form: PageForm }

export const AbsencesView: FC<ViewProps> = ({ lang, page, form }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(say(lang, 'absences'), lang)}
      lead={original(say(lang, 'absences.lead'), lang)}
    />
    <FormNotices {...{ lang, form, say, notices }} />
    {page.absences.length === 0 ? (
      <p>{say(lang, 'absences.none')}</p>
    ) : (
      <DataTable
        label={say(lang, 'absences')}
        caption={say(lang, 'absences')}
        columns={(['column.name', 'column.from', 'column.to', 'column.act'] as const).map((key) => ({
          name: say(lang, key),
        }))}
        rows={page.absences.map(({ id, name, fromOn, toOn }) => [
          <bdi>{name}</bdi>,
          formatShortDay(lang, fromOn),
          formatShortDay(lang, toOn),
          <form method="post" action={chasingRoutes.endAbsence(id)}>
            <Button kind="secondary" label={`${say(lang, 'absence.end')}: ${name}, ${formatShortDay(lang, fromOn)}`}>
              {say(lang, 'absence.end')}
            </Button>
          </form>,
        ])}
      />
    )}
    {page.people.length > 0 && <EnterAbsence {...{ lang, page, form }} />}
  </>
)

const EnterAbsence: FC<ViewProps> = ({ lang, page: { people, own }, form }) => (
  <section class="section" aria-labelledby="enter">
    <h2 id="enter">{say(lang, 'absence.enter')}</h2>
    <form class="form" method="post" action={chasingRoutes.absences()} novalidate>
      {people.some(({ id }) => id !== own) && (
        <Select
          {...fieldOf(form, say, lang, 'person', own ?? '')}
          label={say(lang, 'column.name')}
          options={[
            ...(own === null ? [{ value: '', label: say(lang, 'choose') }] : []),
            ...people.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <DateInput {...fieldOf(form, say, lang, 'fromOn')} label={say(lang, 'absence.first')} />
      <DateInput {...fieldOf(form, say, lang, 'toOn')} label={say(lang, 'absence.last')} />
      <Button>{say(lang, 'absence.enter')}</Button>
    </form>
  </section>
)
