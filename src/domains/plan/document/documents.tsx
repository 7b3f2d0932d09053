import type { FC } from 'hono/jsx'
import { dayOf, formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { FormField, wiring } from '../../../ui/form-field/form-field.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { editingRoutes } from '../editing/editing.routes.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { DocumentLine } from './document.ts'

/** Megabytes; what the readers take at most. */
export const largestUpload = 50

type TableProps = { lang: Lang; documents: DocumentLine[]; reading: ReadonlySet<string> }
/** `demo`: a real plan would stand in a city that does not exist, and there is no way to carry it over. */
type UploadProps = { lang: Lang; demo: boolean; error?: string | undefined }
type Props = TableProps & UploadProps & { rules: number; notice?: string | undefined }

/**
 * All documents that were brought, and the way to read in another. `reading`: those that are being read. `rules`: how many
 * are kept out of documents that are gone.
 */
export const Documents: FC<Props> = ({ documents, reading, rules, notice, ...upload }) => {
  const { lang, error } = upload
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayDocument(lang, 'documents.title'), lang)}
        lead={original(sayDocument(lang, 'documents.lead'), lang)}
      />
      {notice && <Notice kind="success" title={notice} />}
      <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ name: 'file', words: error }]} />
      <section class="section">
        <h2>{sayDocument(lang, 'documents.upload')}</h2>
        <UploadForm {...upload} />
      </section>
      <section class="section">
        <h2>{sayDocument(lang, 'documents.kept')}</h2>
        {documents.length === 0 ? (
          <p class="soft">{sayDocument(lang, 'documents.none')}</p>
        ) : (
          <DocumentTable lang={lang} documents={documents} reading={reading} />
        )}
        {rules > 0 && (
          <form class="act" method="post" action={documentRoutes.rules()}>
            <p>{sayDocument(lang, 'documents.rules', { count: rules })}</p>
            <Button kind="secondary">{sayDocument(lang, 'documents.rules_forget')}</Button>
          </form>
        )}
      </section>
    </>
  )
}

/** A document from the person's computer. */
export const UploadForm: FC<UploadProps> = ({ lang, demo, error }) => {
  const field = {
    lang,
    name: 'file',
    label: sayDocument(lang, 'documents.file'),
    hint: sayDocument(lang, 'documents.file_hint', { megabytes: largestUpload }),
    error,
  }
  return (
    <form class="form" method="post" action={documentRoutes.documents()} enctype="multipart/form-data">
      <FormField {...field}>
        <input class="upload" type="file" accept=".pdf,.docx,.odt,.html,.htm,.txt,.md" {...wiring(field)} />
      </FormField>
      {demo && <p>{sayDocument(lang, 'documents.demo')}</p>}
      <Button>{sayDocument(lang, 'documents.upload_now')}</Button>
    </form>
  )
}

const DocumentTable: FC<TableProps> = ({ lang, documents, reading }) => (
  <div class="work-scroll">
    <table class="work-table">
      <thead>
        <tr>
          {(['name', 'kept', 'corrections', 'plans'] as const).map((column) => (
            <th scope="col">{sayDocument(lang, `documents.column.${column}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map(({ id, name, keptAt, isRead, refusal, corrections, plans }) => (
          <tr>
            <th scope="row">
              <a href={documentRoutes.document(id)}>{name}</a>
              {!isRead && (
                <p class="soft">
                  {sayDocument(lang, `documents.${refusal ? 'refused' : reading.has(id) ? 'reading' : 'unread'}`)}
                </p>
              )}
            </th>
            <td class="work-table__short">{formatShortDay(lang, dayOf(keptAt))}</td>
            <td>{corrections}</td>
            <td>
              {plans.length === 0 && <span class="soft">{sayDocument(lang, 'documents.no_plan')}</span>}
              {plans.map(({ slug, title }) => (
                <a href={editingRoutes.draft(slug)}>{title}</a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
