import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayEraseParticipant } from '../bodies.access.ts'
import { meetingsRoutes } from '../meetings/meetings.routes.ts'
import { ParticipantFields } from './participant-fields.tsx'
import { sayParticipants as say } from './participants.messages.ts'
import type { ParticipantPage } from './participants.read.ts'
import { participantsRoutes } from './participants.routes.ts'

const notices = ['notice.saved', 'notice.revoked'] as const

type ViewProps = { scope: Scope; page: ParticipantPage; form: PageForm }

/** One participant: corrected here, and all that is held of them. */
export const ParticipantView: FC<ViewProps> = ({ scope, page, form }) => {
  const { lang } = scope
  const { participant, units } = page
  const { id, version } = participant
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: participantsRoutes.participants(), label: say(lang, 'title') }]} />
      <PageTitle lang={lang} title={original(participant.name, lang)} />
      <FormNotices {...{ lang, form, say, notices }} />
      <form class="form" method="post" action={participantsRoutes.participant(id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, version)} />
        <ParticipantFields scope={scope} units={units} form={form} now={participant} />
        <Button>{say(lang, 'save')}</Button>
      </form>
      <HeldOfThem scope={scope} page={page} form={form} />
      <form class="form section" method="post" action={participantsRoutes.revokePasses(id)}>
        <p>{say(lang, 'revoke_words')}</p>
        <Button kind="secondary">{say(lang, 'revoke')}</Button>
      </form>
      {mayEraseParticipant(scope.viewer) && (
        <form class="form section" method="post" action={participantsRoutes.eraseParticipant(id)} novalidate>
          <h2>{say(lang, 'erase')}</h2>
          <p>{say(lang, 'erase_words')}</p>
          <NamingList lang={lang} minutes={page.minutes} />
          <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'erase_sure')} />
          <Button kind="secondary">{say(lang, 'erase')}</Button>
        </form>
      )}
    </>
  )
}

/** Minutes are what a body wrote: no program takes a name out of them. */
const NamingList: FC<{ lang: Lang; minutes: ParticipantPage['minutes'] }> = ({ lang, minutes }) =>
  minutes.length === 0 ? null : (
    <>
      <p>{say(lang, 'erase_minutes')}</p>
      <ul>
        {minutes.map(({ meetingId, title, startsAt, isApproved }) => (
          <li>
            <a href={meetingsRoutes.minutes(meetingId)}>
              <bdi>{title}</bdi>, {formatDate(lang, dayOf(startsAt))}
            </a>
            {isApproved && ` (${say(lang, 'erase_minutes_approved')})`}
          </li>
        ))}
      </ul>
    </>
  )

const HeldOfThem: FC<ViewProps> = ({ scope: { lang }, page: { held } }) => (
  <div class="section">
    <h2>{say(lang, 'held')}</h2>
    {held.length === 0 ? (
      <p>{say(lang, 'held.none')}</p>
    ) : (
      <DataTable
        label={say(lang, 'held')}
        caption={say(lang, 'held')}
        columns={(['held.kind', 'held.body', 'held.at'] as const).map((key) => ({ name: say(lang, key) }))}
        rows={held.map(({ kind, body, at }) => [
          say(lang, `held.${kind}`),
          body,
          at === null ? '' : formatDate(lang, at),
        ])}
      />
    )}
  </div>
)
