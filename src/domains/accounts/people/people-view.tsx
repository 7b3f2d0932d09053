import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayChangeSignIn, mayGrant } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import type { People } from '../people.verbs.ts'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import { nameGrant } from './name-grant.ts'
import type { PeopleErrors } from './people.form.ts'
import { type PeopleKey, sayPeople } from './people.messages.ts'

export type PeopleForm = {
  words: Words
  errors: PeopleErrors
  /** What stood against an act on the list below. */
  refusal: PeopleKey | undefined
  notice: PeopleKey | undefined
}

type PeopleProps = { scope: Scope; people: People; form: PeopleForm }

export const PeopleView: FC<PeopleProps> = ({ scope, people, form }) => {
  const { lang } = scope
  const errors = Object.entries(form.errors).map(([name, key]) => ({ name, words: sayPeople(lang, key) }))
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayPeople(lang, 'title'), lang)}
        lead={original(sayPeople(lang, 'lead'), lang)}
      />
      {form.notice && <Notice kind="success" title={sayPeople(lang, form.notice)} />}
      {form.refusal && <Notice kind="danger" title={sayPeople(lang, form.refusal)} />}
      <ErrorSummary lang={lang} errors={errors} />
      <p class="section">
        <a href={accountsRoutes.acts()}>{sayPeople(lang, 'acts.title')}</a>
        {mayChangeSignIn(scope.viewer) && (
          <>
            {' · '}
            <a href={accountsRoutes.server()}>{sayPeople(lang, 'server.title')}</a>
          </>
        )}
      </p>
      <div class="section">
        <h2>{sayPeople(lang, 'members')}</h2>
        <MemberTable scope={scope} people={people} />
      </div>
      {people.invitations.length > 0 && (
        <div class="section">
          <h2>{sayPeople(lang, 'waiting')}</h2>
          <Waiting scope={scope} people={people} />
        </div>
      )}
      <section class="section" aria-labelledby="invite">
        <h2 id="invite">{sayPeople(lang, 'invite.title')}</h2>
        <InviteForm scope={scope} units={people.units} words={form.words} errors={form.errors} />
      </section>
    </>
  )
}

const Waiting: FC<{ scope: Scope; people: People }> = ({ scope, people }) => {
  const { lang, now, viewer } = scope
  return (
    <DataTable
      label={sayPeople(lang, 'waiting')}
      caption={sayPeople(lang, 'waiting')}
      columns={(['invite.name', 'invite.mail', 'invite.role', 'waiting.until', 'waiting.withdraw'] as const).map(
        (key) => ({ name: sayPeople(lang, key) }),
      )}
      rows={people.invitations.map((one) => [
        one.name,
        one.mail,
        nameGrant(lang, one, people.units),
        one.expiresAt > now
          ? formatDate(lang, one.expiresAt.toISOString().slice(0, 10))
          : sayPeople(lang, 'waiting.over'),
        mayGrant(viewer, one.role) && (
          <form method="post" action={accountsRoutes.withdraw(one.id)}>
            <Button kind="secondary" label={sayPeople(lang, 'waiting.withdraw_for', { name: one.name })}>
              {sayPeople(lang, 'waiting.withdraw')}
            </Button>
          </form>
        ),
      ])}
    />
  )
}
