import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import type { CopiesPage } from './copies.read.ts'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'
import { draftingRoutes } from './drafting.routes.ts'

type CopiesProps = {
  lang: Lang
  page: CopiesPage
  names: (actor: string) => string
  notice: DraftingKey | undefined
}

/** Everything that is written of a plan and not published, the oldest first: it waits longest. */
export const CopiesView: FC<CopiesProps> = ({ lang, page, names, notice }) => (
  <>
    {notice && <Notice kind="success" title={sayDrafting(lang, notice)} />}
    <PageTitle
      lang={lang}
      title={original(sayDrafting(lang, 'copies.title'), lang)}
      kicker={page.edition.title.words}
      lead={original(sayDrafting(lang, 'copies.lead'), lang)}
    />
    {page.copies.length === 0 ? (
      <p>{sayDrafting(lang, 'copies.none')}</p>
    ) : (
      <DataTable
        label={sayDrafting(lang, 'copies.title')}
        caption={sayDrafting(lang, 'copies.lead')}
        columns={(['record', 'saved', 'by'] as const).map((one) => ({
          name: sayDrafting(lang, `copies.column.${one}`),
        }))}
        rows={page.copies.map(({ subject, id, title, savedAt, actor }) => [
          <>
            {sayDrafting(lang, `kind.${subject}`)}: <a href={draftingRoutes.difference(subject, id)}>{title}</a>
          </>,
          formatMoment(lang, savedAt),
          names(actor),
        ])}
      />
    )}
  </>
)
