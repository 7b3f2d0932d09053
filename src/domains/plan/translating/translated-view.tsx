import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { namePart, nameRecord } from '../check/check.messages.ts'
import type { FormErrors } from '../form.ts'
import { namesOf } from './translated.form.ts'
import type { TranslatedPage } from './translated.read.ts'
import { TranslatedText } from './translated-text.tsx'
import { sayTranslating, sayTranslatingRefusal, type TranslatingKey } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'

/** `errors`: by part. */
export type TranslatedForm = { words: Words; errors: FormErrors; notice: TranslatingKey | undefined }
type Props = { lang: Lang; page: TranslatedPage; form: TranslatedForm }

/** The texts of one record, each beside its translation, in one form. */
export const TranslatedView: FC<Props> = ({ lang, page, form }) => {
  const { lang: of, record, texts, filter, next } = page
  const language = nameLanguage(lang, of)
  const errors = Object.entries(form.errors).map(([part, refusal]) => ({
    name: namesOf(part).words,
    words: `${namePart(lang, part)}: ${sayTranslatingRefusal(lang, refusal)}`,
  }))
  const isConflict = Object.values(form.errors).some(({ code }) => /saved_meanwhile|source_changed/.test(code))
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: translatingRoutes.overview(), label: sayTranslating(lang, 'title') },
          { href: translatingRoutes.queue(of, filter), label: language },
        ]}
      />
      {form.notice && <Notice kind="success" title={sayTranslating(lang, form.notice)} />}
      {isConflict && <Notice kind="warning" title={sayTranslating(lang, 'notice.conflict')} />}
      <PageTitle
        lang={lang}
        title={record.title}
        kicker={`${language} · ${nameRecord(lang, record)}`}
        lead={original(sayTranslating(lang, 'record.lead'), lang)}
      />
      <ErrorSummary lang={lang} errors={errors} />
      <form class="translated" method="post" action={translatingRoutes.record(of, record.id, filter)} novalidate>
        {texts.map((text) => (
          <TranslatedText lang={lang} page={page} text={text} words={form.words} refusal={form.errors[text.part]} />
        ))}
        <Button>{sayTranslating(lang, 'save')}</Button>
      </form>
      <p class="section">
        {next === null ? (
          sayTranslating(lang, 'nothing_next')
        ) : (
          <a href={translatingRoutes.record(of, next.id, filter)}>
            {sayTranslating(lang, 'next')} <Said text={next.title} lang={lang} quiet />
          </a>
        )}
      </p>
      <p>
        <a href={translatingRoutes.queue(of, filter)}>{sayTranslating(lang, 'back')}</a>
      </p>
    </>
  )
}
