import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { type Held, meanwhileIn } from '../../../ui/form-notices/meanwhile.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type OfficeForm, sayRefusal } from './office-form.ts'
import { sayUnits } from './units.messages.ts'

type NoticesProps = { lang: Lang; form: OfficeForm; meanwhile?: readonly Held[] }

/** What the last act came to, above the page: done, in conflict, or wrong at some field. */
export const OfficeNotices: FC<NoticesProps> = ({ lang, form, meanwhile = [] }) => (
  <>
    {form.notice && <Notice kind="success" title={sayUnits(lang, form.notice)} />}
    {form.conflict && (
      <Notice kind="warning" title={sayUnits(lang, 'error.changed_meanwhile')}>
        {meanwhileIn(lang, meanwhile)}
      </Notice>
    )}
    <ErrorSummary
      lang={lang}
      errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
    />
  </>
)
