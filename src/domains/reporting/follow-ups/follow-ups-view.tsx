import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatShortDay } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { SetFollowUp } from './follow-up-form.tsx'
import { sayFollowUps as say } from './follow-ups.messages.ts'
import type { FollowUpLine, FollowUpsPage } from './follow-ups.read.ts'
import { followUpsRoutes } from './follow-ups.routes.ts'
import { RecordName } from './record-name.tsx'

const notices = ['notice.set', 'notice.moved', 'notice.done', 'notice.undone'] as const

export type FollowUpsProps = { scope: Scope; page: FollowUpsPage; form: PageForm }

export const FollowUpsView: FC<FollowUpsProps> = (props) => {
  const { scope, page, form } = props
  const { lang } = scope
  return (
    <>
      <PageTitle lang={lang} title={original(say(lang, 'title'), lang)} lead={original(say(lang, 'lead'), lang)} />
      <FormNotices {...{ lang, form, say, notices }} />
      {page.on && <SetFollowUp {...props} on={page.on} />}
      {page.lines.length === 0 && <EmptyState words={say(lang, 'none')} />}
      <ul class="plain-list records">
        {page.lines.map((line) => (
          <OpenItem {...props} line={line} />
        ))}
      </ul>
      {page.done.length > 0 && (
        <section class="section" aria-labelledby="done">
          <h2 id="done">{say(lang, 'done.title')}</h2>
          <ul class="plain-list records">
            {page.done.map((line) => (
              <DoneItem {...props} line={line} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

type ItemProps = FollowUpsProps & { line: FollowUpLine }

const OpenItem: FC<ItemProps> = ({ scope, form, line }) => {
  const { lang, now } = scope
  const { id, dueOn, note, record, team, version } = line
  const field = `day-${id}`
  const title = record?.title.words ?? say(lang, 'gone')
  return (
    <li>
      <p>
        <strong>{formatDate(lang, dueOn)}</strong>
        {dueOn < dayOf(now) && ` · ${say(lang, 'late')}`}
        {' · '}
        <RecordName lang={lang} record={record} />
        {team !== null && (
          <>
            {' · '}
            <bdi>{team}</bdi>
          </>
        )}
      </p>
      {note !== '' && (
        <p>
          <bdi>{note}</bdi>
        </p>
      )}
      <DoneForm lang={lang} line={line} />
      <details open={form.errors[field] !== undefined}>
        <summary>{say(lang, 'move.title')}</summary>
        <form class="form" method="post" action={followUpsRoutes.move(id)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, version, field)} />
          <DateInput {...fieldOf(form, say, lang, field, formatShortDay(lang, dueOn))} label={say(lang, 'move.day')} />
          <Button kind="secondary" label={`${say(lang, 'move.do')}: ${title}`}>
            {say(lang, 'move.do')}
          </Button>
        </form>
      </details>
    </li>
  )
}

type DoneProps = { lang: Scope['lang']; line: Pick<FollowUpLine, 'id' | 'version' | 'record'>; back?: 'week' }

/** One press, and it waits no more. `back`: where whoever presses it comes from. */
export const DoneForm: FC<DoneProps> = ({ lang, line: { id, version, record }, back }) => (
  <form method="post" action={followUpsRoutes.done(id)}>
    <input type="hidden" name="version" value={String(version)} />
    {back && <input type="hidden" name="back" value={back} />}
    <Button kind="secondary" label={`${say(lang, 'done.do')}: ${record?.title.words ?? say(lang, 'gone')}`}>
      {say(lang, 'done.do')}
    </Button>
  </form>
)

const DoneItem: FC<ItemProps> = ({ scope: { lang }, line }) => (
  <li>
    <p>
      <RecordName lang={lang} record={line.record} />
      {' · '}
      {say(lang, 'done.on', { day: line.doneAt ? formatDate(lang, dayOf(line.doneAt)) : '' })}
      {line.doneBy !== '' && (
        <>
          {' · '}
          <bdi>{line.doneBy}</bdi>
        </>
      )}
    </p>
    {line.note !== '' && (
      <p>
        <bdi>{line.note}</bdi>
      </p>
    )}
    <form method="post" action={followUpsRoutes.undo(line.id)}>
      <input type="hidden" name="version" value={String(line.version)} />
      <Button kind="secondary" label={`${say(lang, 'undo.do')}: ${line.record?.title.words ?? say(lang, 'gone')}`}>
        {say(lang, 'undo.do')}
      </Button>
    </form>
  </li>
)
