import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type OfficeForm, sayRefusal } from './office-form.ts'
import { sayUnits } from './units.messages.ts'

/** What the last act came to, above the page: done, in conflict, or wrong at some field. */
export const OfficeNotices: FC<{ lang: Lang; form: OfficeForm }> = ({ lang, form }) => (
  <>
    {form.notice && <Notice kind="success" title={sayUnits(lang, form.notice)} />}
    {form.conflict && <Notice kind="warning" title={sayUnits(lang, 'error.changed_meanwhile')} />}
    <ErrorSummary
      lang={lang}
      errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
    />
  </>
)
