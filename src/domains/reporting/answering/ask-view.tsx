import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { HumanContact, type HumanContactFacts } from '../../../ui/human-contact/human-contact.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { saySheets } from './answering.messages.ts'
import { answeringRoutes } from './answering.routes.ts'
import { Typed } from './typed.tsx'

/** `typed`: what they had written in a form that was not sent. `linkId`: of the link that is over, for the browser to forget. */
export type Asking = { over: boolean; sent: boolean; mail: string; typed: string; error?: boolean; linkId?: string }

/** For whoever has no link, or one that opens nothing any more: a new one by mail, and somebody to talk to. */
export const AskSheetsView: FC<{ lang: Lang; asking: Asking; contact: HumanContactFacts }> = (props) => {
  const { lang, contact } = props
  const { over, sent, mail, typed, error, linkId } = props.asking
  const noMail = error ? saySheets(lang, 'error.link.no_mail') : undefined
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(saySheets(lang, 'ask.title'), lang)}
        lead={original(saySheets(lang, over ? 'ask.over' : 'ask.lead'), lang)}
      />
      {sent && <Notice kind="success" title={saySheets(lang, 'ask.sent')} />}
      <ErrorSummary lang={lang} errors={noMail === undefined ? [] : [{ name: 'mail', words: noMail }]} />
      <form
        class="form"
        method="post"
        action={answeringRoutes.askSheets(lang)}
        novalidate
        {...(linkId === undefined ? {} : { 'data-revoked': linkId })}
      >
        <TextInput
          lang={lang}
          name="mail"
          type="email"
          autocomplete="email"
          label={saySheets(lang, 'ask.mail')}
          value={mail}
          error={noMail}
        />
        {typed !== '' ? (
          <Typed lang={lang} typed={typed} />
        ) : (
          linkId !== undefined && (
            <template data-typed>
              <Typed lang={lang} typed="" />
            </template>
          )
        )}
        <Button>{saySheets(lang, 'ask.send')}</Button>
      </form>
      <div class="section">
        <HumanContact lang={lang} contact={contact} brief />
      </div>
    </>
  )
}
