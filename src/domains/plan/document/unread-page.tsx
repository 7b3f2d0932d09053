import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { DeleteLink } from './delete-link.tsx'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { DocumentLine } from './document.ts'
import { UploadForm } from './documents.tsx'
import type { Job } from './reading.desk.ts'
import { sayFault } from './reading.faults.ts'

type Props = { lang: Lang; document: DocumentLine; job: Job | undefined; demo: boolean }

/** A document of which no passages are there: it is being read, waits for somebody to have it read, or cannot be. */
export const UnreadPage: FC<Props> = ({ lang, document, job, demo }) => (
  <>
    <Breadcrumb
      lang={lang}
      crumbs={[{ href: documentRoutes.documents(), label: sayDocument(lang, 'documents.title') }]}
    />
    <PageTitle lang={lang} title={original(document.name, 'de')} kicker={sayDocument(lang, 'document.kicker')} />
    {job ? (
      <Reading lang={lang} document={document} job={job} />
    ) : document.refusal ? (
      <>
        <Notice kind="danger" title={sayDocument(lang, 'refused.title')}>
          <p>{sayFault(lang, document.refusal)}</p>
          <p>{sayDocument(lang, 'refused.kept')}</p>
        </Notice>
        <section class="section">
          <h2>{sayDocument(lang, 'refused.other')}</h2>
          <UploadForm lang={lang} demo={demo} />
        </section>
      </>
    ) : (
      <>
        <Notice kind="warning" title={sayDocument(lang, 'unread.title')}>
          <p>{sayDocument(lang, 'unread.words')}</p>
        </Notice>
        <form class="act" method="post" action={documentRoutes.reading(document.id)}>
          <Button>{sayDocument(lang, 'unread.read')}</Button>
        </form>
      </>
    )}
    <DeleteLink lang={lang} document={document.id} />
  </>
)

/** How far the reading is. The answer's header has the browser ask again. */
const Reading: FC<{ lang: Lang; document: DocumentLine; job: Job }> = ({ lang, document, job }) => (
  <div class="form">
    {job.progress ? (
      <>
        <progress value={String(job.progress.done)} max={String(job.progress.of)} aria-labelledby="progress" />
        <p id="progress">{sayDocument(lang, 'reading.progress', job.progress)}</p>
      </>
    ) : (
      <p>{sayDocument(lang, 'reading.started')}</p>
    )}
    <p class="soft">{sayDocument(lang, 'reading.wait')}</p>
    <p>
      <a href={documentRoutes.document(document.id)}>{sayDocument(lang, 'reading.look')}</a>
    </p>
  </div>
)
