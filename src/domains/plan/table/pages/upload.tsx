import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../../i18n/format.ts'
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
import type { WaitingTable } from '../upload.queries.ts'

type Props = {
  lang: Lang
  edition: Edition
  waiting: WaitingTable[]
  error?: string | undefined
  done?: { added: number; changed: number } | undefined
}

/** Where a table is brought in. */
export const Upload: FC<Props> = ({ lang, edition, waiting, error, done }) => {
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
      {waiting.length > 0 && <Waiting lang={lang} plan={edition.slug} waiting={waiting} />}
    </>
  )
}

/** Tables that somebody has uploaded and not imported. */
const Waiting: FC<{ lang: Lang; plan: string; waiting: WaitingTable[] }> = ({ lang, plan, waiting }) => (
  <section class="section">
    <h2>{sayTable(lang, 'waiting.title')}</h2>
    <p>{sayTable(lang, 'waiting.words')}</p>
    <ul class="plain-list">
      {waiting.map(({ id, fileName, uploadedAt }) => (
        <li>
          <a href={tableRoutes.columns(plan, id)}>
            {sayTable(lang, 'waiting.table', { name: fileName, day: formatShortDay(lang, dayOf(uploadedAt)) })}
          </a>
          <form class="act" method="post" action={tableRoutes.delete(plan, id)}>
            <Button kind="secondary">{sayTable(lang, 'waiting.delete', { name: fileName })}</Button>
          </form>
        </li>
      ))}
    </ul>
  </section>
)
