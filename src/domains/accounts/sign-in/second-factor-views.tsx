import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { QrCode } from '../../../ui/qr-code/qr-code.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { type SignInKey, saySignIn } from './sign-in.messages.ts'

type CodeForm = { lang: Lang; action: string; label: SignInKey; button: SignInKey; isWrong: boolean }

const CodeFields: FC<CodeForm> = ({ lang, action, label, button, isWrong }) => (
  <form class="form" method="post" action={action} novalidate>
    <TextInput
      lang={lang}
      name="code"
      autocomplete="one-time-code"
      label={saySignIn(lang, label)}
      hint={label === 'code.field' ? undefined : saySignIn(lang, 'factor.code_hint')}
      error={isWrong ? saySignIn(lang, 'error.code') : undefined}
      maxlength={20}
    />
    <Button>{saySignIn(lang, button)}</Button>
  </form>
)

const Wrong: FC<{ lang: Lang; isWrong: boolean }> = ({ lang, isWrong }) => (
  <ErrorSummary lang={lang} errors={isWrong ? [{ name: 'code', words: saySignIn(lang, 'error.code') }] : []} />
)

/** Asked for after the link, of somebody who has set it up. */
export const CodeView: FC<{ lang: Lang; title: string; isWrong: boolean }> = ({ lang, title, isWrong }) => (
  <>
    <PageTitle lang={lang} title={original(title, lang)} lead={original(saySignIn(lang, 'code.lead'), lang)} />
    <Wrong lang={lang} isWrong={isWrong} />
    <CodeFields lang={lang} action={accountsRoutes.code()} label="code.field" button="code.go" isWrong={isWrong} />
  </>
)

type FactorProps = { lang: Lang; isOn: boolean; isWrong: boolean; isDemanded: boolean }

export const FactorView: FC<FactorProps> = ({ lang, isOn, isWrong, isDemanded }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(saySignIn(lang, 'factor.title'), lang)}
      lead={original(saySignIn(lang, isOn ? 'factor.is_on' : 'factor.lead'), lang)}
    />
    {isDemanded && (
      <Notice title={saySignIn(lang, 'factor.demanded')}>
        <p>{saySignIn(lang, 'factor.demanded_words')}</p>
        <p>
          <a href={accountsRoutes.me()}>{saySignIn(lang, 'factor.demanded_passkey')}</a>
        </p>
      </Notice>
    )}
    <Wrong lang={lang} isWrong={isWrong} />
    {isOn ? (
      <section class="section" aria-labelledby="end">
        <h2 id="end">{saySignIn(lang, 'factor.end_title')}</h2>
        <CodeFields
          lang={lang}
          action={accountsRoutes.endFactor()}
          label="factor.code"
          button="factor.end"
          isWrong={isWrong}
        />
      </section>
    ) : (
      <form class="form" method="post" action={accountsRoutes.secondFactor()}>
        <Button>{saySignIn(lang, 'factor.start')}</Button>
      </form>
    )}
  </>
)

/** `address`: `otpauth://…`, with the key that the app and we share. */
export const SetUpView: FC<{ lang: Lang; address: string; isWrong: boolean }> = ({ lang, address, isWrong }) => {
  const key = new URL(address).searchParams.get('secret') ?? ''
  return (
    <>
      <PageTitle lang={lang} title={original(saySignIn(lang, 'factor.title'), lang)} />
      <Wrong lang={lang} isWrong={isWrong} />
      <section aria-labelledby="scan">
        <h2 id="scan">{saySignIn(lang, 'factor.scan')}</h2>
        <QrCode text={address} label={saySignIn(lang, 'factor.qr')} />
        <p>{saySignIn(lang, 'factor.key')}</p>
        <p class="command">
          <code>{(key.match(/.{1,4}/g) ?? []).join(' ')}</code>
        </p>
      </section>
      <section class="section" aria-labelledby="confirm">
        <h2 id="confirm">{saySignIn(lang, 'factor.confirm_title')}</h2>
        <CodeFields
          lang={lang}
          action={accountsRoutes.confirmFactor()}
          label="factor.code"
          button="factor.confirm"
          isWrong={isWrong}
        />
      </section>
    </>
  )
}

export const DoneView: FC<{ lang: Lang; title: string; codes: readonly string[] }> = ({ lang, title, codes }) => (
  <>
    <PageTitle lang={lang} title={original(title, lang)} />
    <section class="section" aria-labelledby="codes">
      <h2 id="codes">{saySignIn(lang, 'factor.codes_title')}</h2>
      <p>{saySignIn(lang, 'factor.codes')}</p>
      <ul class="command">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </section>
    <p class="act">
      <a href={accountsRoutes.me()}>{saySignIn(lang, 'factor.back')}</a>
    </p>
  </>
)
