import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { Job } from './reading.desk.ts'

/** How far the reading of a document is. The answer's header has the browser ask again. */
export const ReadingWait: FC<{ lang: Lang; ticket: string; job: Job }> = ({ lang, ticket, job }) => (
  <>
    <PageTitle lang={lang} title={original(sayDocument(lang, 'reading.title'), lang)} />
    <div class="form">
      {job.progress ? (
        <>
          <progress value={String(job.progress.done)} max={String(job.progress.of)} aria-labelledby="progress" />
          <p id="progress">{sayDocument(lang, 'reading.progress', job.progress)}</p>
        </>
      ) : (
        <p>{sayDocument(lang, 'reading.started', { name: job.file.name })}</p>
      )}
      <p class="soft">{sayDocument(lang, 'reading.wait')}</p>
      <p>
        <a href={documentRoutes.reading(ticket)}>{sayDocument(lang, 'reading.look')}</a>
      </p>
    </div>
  </>
)
