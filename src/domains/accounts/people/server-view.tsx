import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { type PeopleKey, sayPeople } from './people.messages.ts'

export type ServerErrors = Partial<Record<'name' | 'issuer' | 'client' | 'secret', PeopleKey>>

type ServerPage = {
  words: Words
  errors: ServerErrors
  isKept: boolean
  notice: PeopleKey | undefined
  /** The address that has to be entered at the server. */
  back: string
}

export const ServerView: FC<{ lang: Lang; page: ServerPage }> = ({ lang, page }) => {
  const field = (name: keyof ServerErrors) => {
    const error = page.errors[name]
    const told = { lang, name, value: page.words[name], label: sayPeople(lang, `server.${name}`) }
    return { ...told, error: error && sayPeople(lang, error) }
  }
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayPeople(lang, 'server.title'), lang)}
        lead={original(sayPeople(lang, 'server.lead'), lang)}
      />
      {page.notice && <Notice kind="success" title={sayPeople(lang, page.notice)} />}
      <ErrorSummary
        lang={lang}
        errors={Object.entries(page.errors).map(([name, key]) => ({ name, words: sayPeople(lang, key) }))}
      />
      <p>{sayPeople(lang, 'server.back')}</p>
      <p class="command">
        <code>{page.back}</code>
      </p>
      <form class="form" method="post" action={accountsRoutes.server()} novalidate>
        <TextInput {...field('name')} hint={sayPeople(lang, 'server.name_hint')} />
        <TextInput {...field('issuer')} hint={sayPeople(lang, 'server.issuer_hint')} type="url" />
        <TextInput {...field('client')} />
        <TextInput
          {...field('secret')}
          value=""
          hint={sayPeople(lang, page.isKept ? 'server.secret_kept' : 'server.secret_hint')}
          autocomplete="off"
        />
        <Button>{sayPeople(lang, 'server.save')}</Button>
      </form>
      {page.isKept && (
        <section class="section" aria-labelledby="remove">
          <h2 id="remove">{sayPeople(lang, 'server.remove_title')}</h2>
          <p>{sayPeople(lang, 'server.remove_words')}</p>
          <form class="form" method="post" action={accountsRoutes.removeServer()}>
            <Button kind="secondary">{sayPeople(lang, 'server.remove')}</Button>
          </form>
        </section>
      )}
    </>
  )
}
