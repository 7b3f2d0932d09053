import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import type { Unit } from '../unit.ts'
import { CorrectForm } from './correct-form.tsx'
import type { HeldOfPerson } from './held.ts'
import { HeldView } from './held-view.tsx'
import type { Holder } from './holder.ts'
import { listErrors, type PersonErrors } from './person.form.ts'
import { type PrivacyKey, sayPrivacy } from './privacy.messages.ts'

type MinePage = {
  held: HeldOfPerson
  holders: readonly Holder[]
  units: readonly Unit[]
  words: Words
  errors: PersonErrors
  notice: PrivacyKey | undefined
}

export const MineView: FC<{ lang: Lang; page: MinePage }> = ({ lang, page }) => {
  const { held, holders, units, words, errors, notice } = page
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayPrivacy(lang, 'mine.title'), lang)}
        lead={original(sayPrivacy(lang, 'mine.lead'), lang)}
      />
      {notice && <Notice kind="success" title={sayPrivacy(lang, notice)} />}
      <ErrorSummary lang={lang} errors={listErrors(lang, errors)} />
      <HeldView lang={lang} held={held} units={units} holders={holders} />
      <p class="section">
        <a href={accountsRoutes.mineFile()}>{sayPrivacy(lang, 'held.file')}</a>
      </p>
      <CorrectForm
        lang={lang}
        action={accountsRoutes.correctMine()}
        words={words}
        errors={errors}
        mailHint="correct.own_mail"
      />
      <section class="section" aria-labelledby="erase">
        <h2 id="erase">{sayPrivacy(lang, 'erase')}</h2>
        <p>{sayPrivacy(lang, 'mine.erase')}</p>
      </section>
    </>
  )
}
