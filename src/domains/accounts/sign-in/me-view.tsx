import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import { describeLanguage, type Lang, staffLanguages } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { nameGrant } from '../people/name-grant.ts'
import type { Unit } from '../unit.ts'
import { nameDevice } from './device.ts'
import type { Passkey } from './passkey.queries.ts'
import { PasskeyList } from './passkey-list.tsx'
import { idleHours, longestDays } from './session-life.ts'
import { type SignInKey, saySignIn } from './sign-in.messages.ts'
import type { OwnSession, SignedIn } from './sign-in.verbs.ts'

type MePage = {
  signedIn: SignedIn
  sessions: OwnSession[]
  units: Unit[]
  passkeys: Passkey[]
  notice: SignInKey | undefined
}

export const MeView: FC<{ lang: Lang; page: MePage }> = ({ lang, page }) => {
  const { viewer, mail } = page.signedIn
  return (
    <>
      <PageTitle lang={lang} title={original(saySignIn(lang, 'me.title'), lang)} />
      {page.notice && <Notice kind="success" title={saySignIn(lang, page.notice)} />}
      <Facts>
        <Fact term={saySignIn(lang, 'me.name')}>{viewer.name}</Fact>
        <Fact term={saySignIn(lang, 'me.mail')}>{mail}</Fact>
        <Fact term={saySignIn(lang, 'me.roles')}>
          <FactLines lines={viewer.grants.map((grant) => nameGrant(lang, grant, page.units))} />
        </Fact>
      </Facts>
      <p class="section">
        <a href={accountsRoutes.mine()}>{saySignIn(lang, 'me.data')}</a>
      </p>
      <form class="form section" method="post" action={accountsRoutes.ownLanguage()}>
        <Select
          lang={lang}
          name="lang"
          label={saySignIn(lang, 'me.language')}
          hint={saySignIn(lang, 'me.language_words')}
          value={page.signedIn.lang ?? ''}
          options={[
            { value: '', label: saySignIn(lang, 'me.language_none') },
            ...staffLanguages.map((one) => ({ value: one, label: describeLanguage(one).name, lang: one })),
          ]}
        />
        <Button kind="secondary">{saySignIn(lang, 'me.language_save')}</Button>
      </form>
      <div class="section">
        <h2>{saySignIn(lang, 'me.sessions')}</h2>
        <p>{saySignIn(lang, 'me.sessions_words', { hours: idleHours, days: longestDays })}</p>
        <DataTable
          label={saySignIn(lang, 'me.sessions')}
          caption={saySignIn(lang, 'me.sessions')}
          columns={[
            { name: saySignIn(lang, 'me.device') },
            { name: saySignIn(lang, 'me.since') },
            { name: saySignIn(lang, 'me.seen') },
            { name: saySignIn(lang, 'me.end') },
          ]}
          rows={page.sessions.map((session) => [
            nameDevice(session.device) || saySignIn(lang, 'me.unknown_device'),
            formatMoment(lang, session.since),
            formatMoment(lang, session.lastSeen),
            <EndSession lang={lang} session={session} />,
          ])}
        />
      </div>
      {page.signedIn.boundTo === null && (
        <>
          <SecondFactor lang={lang} isOn={page.signedIn.hasSecondFactor} />
          <PasskeyList lang={lang} passkeys={page.passkeys} />
        </>
      )}
    </>
  )
}

const EndSession: FC<{ lang: Lang; session: OwnSession }> = ({ lang, session }) =>
  session.isThis ? (
    <>{saySignIn(lang, 'me.this')}</>
  ) : (
    <form method="post" action={accountsRoutes.endSession(session.id)}>
      <Button kind="secondary">{saySignIn(lang, 'me.end')}</Button>
    </form>
  )

const SecondFactor: FC<{ lang: Lang; isOn: boolean }> = ({ lang, isOn }) => (
  <section class="section" aria-labelledby="factor">
    <h2 id="factor">{saySignIn(lang, 'factor.title')}</h2>
    <p>{saySignIn(lang, isOn ? 'factor.is_on' : 'factor.is_off')}</p>
    <p class="act">
      <a href={accountsRoutes.secondFactor()}>{saySignIn(lang, isOn ? 'factor.change' : 'factor.set_up')}</a>
    </p>
  </section>
)
