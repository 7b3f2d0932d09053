import type { Lang } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/messages.ts'
import { refused } from '../../platform/outcome.ts'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { Notice } from '../notice/notice.tsx'
import { type PageForm, sayRefusal } from '../page-form.ts'
import { type Held, meanwhileIn } from './meanwhile.tsx'

type NoticesProps<Key extends string> = {
  lang: Lang
  form: PageForm
  say: Say<Key>
  notices: readonly Key[]
  /** The fields of the form that came back, as they are now and as they were typed. */
  meanwhile?: readonly Held[]
}

/**
 * What the last act came to, above the page: done, in conflict, or wrong at some field. `notices`: the keys that may be
 * said; others that an address brings are not. Its words include `error.changed_meanwhile`.
 */
export function FormNotices<Key extends string>({ lang, form, say, notices, meanwhile = [] }: NoticesProps<Key>) {
  const notice = notices.find((one) => one === form.notice)
  return (
    <>
      {notice && <Notice kind="success" title={say(lang, notice)} />}
      {form.conflict && (
        <Notice kind="warning" title={sayRefusal(say, lang, refused('changed_meanwhile'))}>
          {meanwhileIn(lang, meanwhile)}
        </Notice>
      )}
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(say, lang, refusal) }))}
      />
    </>
  )
}
