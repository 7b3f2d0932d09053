import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import type { Invitation } from '../invitation.queries.ts'
import { sayPeople } from '../people/people.messages.ts'
import { PasskeyForm } from './passkey-form.tsx'
import { linkMinutes } from './session-life.ts'
import { saySignIn } from './sign-in.messages.ts'

type Told = {
  words: Words
  sent: boolean
  why: 'used' | 'uninvited' | undefined
  /** What people call the city's identity server; undefined where there is none. */
  server: string | undefined
  /** Somebody came back from it without being let in. */
  failed: boolean
  /** Somebody is in, and asked to show once more who they are. */
  again: boolean
}

/** Asks for an address; or says that a link is no good, and asks for the address again. */
export const SignInView: FC<{ lang: Lang; title: string; told: Told }> = ({ lang, title, told: state }) => {
  const { words, sent, why, server, failed, again } = state
  const error = words.mail === undefined ? undefined : saySignIn(lang, 'error.mail')
  const told = { minutes: linkMinutes }
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(title, lang)}
        lead={original(saySignIn(lang, why ? `${why}.lead` : 'lead', told), lang)}
      />
      {sent && (
        <Notice kind="success" title={saySignIn(lang, 'sent')}>
          <p>{saySignIn(lang, 'sent_words', told)}</p>
        </Notice>
      )}
      {again && (
        <Notice title={saySignIn(lang, 'again')}>
          <p>{saySignIn(lang, 'again_words')}</p>
        </Notice>
      )}
      {failed && (
        <Notice kind="warning" title={saySignIn(lang, 'server.failed')}>
          <p>{saySignIn(lang, 'server.failed_words')}</p>
        </Notice>
      )}
      <ErrorSummary lang={lang} errors={error ? [{ name: 'mail', words: error }] : []} />
      <form class="form" method="post" action={accountsRoutes.signIn()} novalidate>
        <TextInput
          lang={lang}
          name="mail"
          type="email"
          autocomplete="email"
          label={saySignIn(lang, 'mail')}
          value={words.mail}
          error={error}
        />
        <Button kind={sent ? 'secondary' : 'primary'}>{saySignIn(lang, 'send')}</Button>
      </form>
      <div class="section">
        <PasskeyForm
          act="use"
          ask={accountsRoutes.askPasskey()}
          answer={accountsRoutes.byPasskey()}
          button={saySignIn(lang, 'passkeys.use')}
          failed={saySignIn(lang, 'passkeys.not_used')}
        />
      </div>
      {server !== undefined && (
        <p class="section">
          <ButtonLink kind="secondary" href={accountsRoutes.byServer()}>
            {saySignIn(lang, 'server.go', { name: server })}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

export const LinkView: FC<{ lang: Lang; title: string; action: string }> = ({ lang, title, action }) => (
  <>
    <PageTitle lang={lang} title={original(title, lang)} lead={original(saySignIn(lang, 'link.lead'), lang)} />
    <form class="form" method="post" action={action}>
      <Button>{saySignIn(lang, 'link.press')}</Button>
    </form>
  </>
)

type InvitationProps = { scope: Scope; title: string; invitation: Invitation; action: string }

export const InvitationView: FC<InvitationProps> = ({ scope: { lang, city }, title, invitation, action }) => {
  const role = sayPeople(lang, `role.${invitation.role}`)
  const lead = saySignIn(lang, 'invited.lead', { city: city.name, role })
  return (
    <>
      <PageTitle lang={lang} title={original(title, lang)} lead={original(lead, lang)} />
      <form class="form" method="post" action={action}>
        <Button>{saySignIn(lang, 'invited.press')}</Button>
      </form>
    </>
  )
}
