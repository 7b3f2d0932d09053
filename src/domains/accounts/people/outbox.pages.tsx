import { Hono } from 'hono'
import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Forbidden } from '../../../platform/errors.ts'
import { listOutgoing, type Outgoing } from '../../../platform/mail/outgoing.ts'
import { read } from '../../../platform/transact.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayReadOutbox } from '../accounts.access.ts'
import { accountsPatterns } from '../accounts.routes.ts'
import type { AccountsEnv } from '../accounts-env.ts'
import { sayPeople } from './people.messages.ts'

/** Mail that has not left. Without a mail server this is where one finds the links. */
export const outboxPages = new Hono<AccountsEnv>()

outboxPages.get(accountsPatterns.outbox, async (c) => {
  const { scope, show, hasMailServer } = c.var
  if (!mayReadOutbox(scope.viewer)) throw new Forbidden('outbox')
  const mails = await read(scope, listOutgoing)
  return show({
    title: sayPeople(scope.lang, 'outbox.title'),
    body: <Outbox lang={scope.lang} mails={mails} hasMailServer={hasMailServer} />,
  })
})

const Outbox: FC<{ lang: Lang; mails: Outgoing[]; hasMailServer: boolean }> = ({ lang, mails, hasMailServer }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(sayPeople(lang, 'outbox.title'), lang)}
      lead={original(sayPeople(lang, 'outbox.lead'), lang)}
    />
    {!hasMailServer && <Notice title={sayPeople(lang, 'outbox.no_server')} />}
    {mails.length === 0 && <p>{sayPeople(lang, 'outbox.none')}</p>}
    {mails.map((mail) => (
      <article class="section letter" aria-labelledby={`mail-${mail.id}`}>
        <h2 id={`mail-${mail.id}`}>{sayPeople(lang, 'outbox.letter', { subject: mail.subject, to: mail.to })}</h2>
        <p class="state">{formatMoment(lang, mail.writtenAt)}</p>
        {mail.failure && <p>{sayPeople(lang, 'outbox.failed', { n: mail.tried, failure: mail.failure })}</p>}
        {mail.words
          .split('\n\n')
          .map((words) => words.trim())
          .filter((words) => words !== '')
          .map((words) => (
            <p>{/^https?:\/\/\S+$/.test(words) ? <a href={words}>{words}</a> : words}</p>
          ))}
      </article>
    ))}
  </>
)
