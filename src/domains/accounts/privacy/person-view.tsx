import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { CorrectForm } from './correct-form.tsx'
import { listErrors, type PersonErrors } from './person.form.ts'
import { sayPrivacy } from './privacy.messages.ts'

type PersonPage = {
  person: { id: string; name: string; mail: string }
  words: Words
  errors: PersonErrors
  isSaved: boolean
}

export const PersonView: FC<{ lang: Lang; title: string; page: PersonPage }> = ({ lang, title, page }) => {
  const { person, words, errors } = page
  return (
    <>
      <PageTitle lang={lang} title={original(title, lang)} />
      {page.isSaved && <Notice kind="success" title={sayPrivacy(lang, 'notice.saved')} />}
      <ErrorSummary lang={lang} errors={listErrors(lang, errors)} />
      <section class="section" aria-labelledby="held">
        <h2 id="held">{sayPrivacy(lang, 'person.answer')}</h2>
        <p>{sayPrivacy(lang, 'person.answer_words', { name: person.name })}</p>
        <form class="form" method="post" action={accountsRoutes.tellHeld(person.id)}>
          <Button kind="secondary">{sayPrivacy(lang, 'person.show')}</Button>
        </form>
        <form class="form" method="post" action={accountsRoutes.tellHeldFile(person.id)}>
          <Button kind="secondary">{sayPrivacy(lang, 'held.file')}</Button>
        </form>
      </section>
      <CorrectForm
        lang={lang}
        action={accountsRoutes.correct(person.id)}
        words={words}
        errors={errors}
        mailHint="correct.mail_hint"
      />
      <section class="section" aria-labelledby="erase">
        <h2 id="erase">{sayPrivacy(lang, 'erase')}</h2>
        <div class="prose">
          <p>{sayPrivacy(lang, 'erase.at_once', { name: person.name })}</p>
          <p>{sayPrivacy(lang, 'erase.later')}</p>
          <p>{sayPrivacy(lang, 'erase.stays')}</p>
        </div>
        <form class="form" method="post" action={accountsRoutes.erase(person.id)}>
          <Confirmation
            lang={lang}
            name="sure"
            label={sayPrivacy(lang, 'erase.sure', { name: person.name })}
            error={errors.sure && sayPrivacy(lang, errors.sure)}
          />
          <Button>{sayPrivacy(lang, 'erase')}</Button>
        </form>
      </section>
    </>
  )
}
