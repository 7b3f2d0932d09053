import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../../ui/error-summary/error-summary.tsx'
import { FormField, wiring } from '../../../../ui/form-field/form-field.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { editingRoutes } from '../../editing/editing.routes.ts'
import type { Edition } from '../../edition.ts'
import { sayTable } from '../table.messages.ts'
import { tableRoutes } from '../table.routes.ts'

type Props = {
  lang: Lang
  edition: Edition
  error?: string | undefined
  done?: { added: number; changed: number } | undefined
}

/** Where a table is brought in. */
export const Upload: FC<Props> = ({ lang, edition, error, done }) => {
  const field = {
    lang,
    name: 'file',
    label: sayTable(lang, 'upload.file'),
    hint: sayTable(lang, 'upload.hint'),
    error,
    required: true,
  }
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayTable(lang, 'upload.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayTable(lang, 'upload.lead'), lang)}
      />
      {done && (
        <Notice kind="success" title={sayTable(lang, 'upload.done', done)}>
          <p>
            <a href={editingRoutes.measures(edition.slug)}>{sayTable(lang, 'upload.to_measures')}</a>
          </p>
        </Notice>
      )}
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ name: 'file', words: error }]} />
      <form
        class="form"
        method="post"
        action={tableRoutes.upload(edition.slug)}
        enctype="multipart/form-data"
        novalidate
      >
        <FormField {...field}>
          <input
            class="kern-form-input__input"
            type="file"
            accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            {...wiring(field)}
          />
        </FormField>
        <Button>{sayTable(lang, 'upload.send')}</Button>
      </form>
    </>
  )
}
