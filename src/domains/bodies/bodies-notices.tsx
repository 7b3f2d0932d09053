import type { Lang } from '../../i18n/languages.ts'
import type { Say } from '../../i18n/messages.ts'
import { refused } from '../../platform/outcome.ts'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { type BodiesForm, sayRefusal } from './bodies.form.ts'

type NoticesProps<Key extends string> = { lang: Lang; form: BodiesForm; say: Say<Key>; notices: readonly Key[] }

/**
 * What the last act came to, above the page: done, in conflict, or wrong at some field. `notices`: the keys that may be
 * said; others that an address brings are not. Its words include `error.changed_meanwhile`.
 */
export function BodiesNotices<Key extends string>({ lang, form, say, notices }: NoticesProps<Key>) {
  const notice = notices.find((one) => one === form.notice)
  return (
    <>
      {notice && <Notice kind="success" title={say(lang, notice)} />}
      {form.conflict && <Notice kind="warning" title={sayRefusal(say, lang, refused('changed_meanwhile'))} />}
      <ErrorSummary
        lang={lang}
        errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(say, lang, refusal) }))}
      />
    </>
  )
}
