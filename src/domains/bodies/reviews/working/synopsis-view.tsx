import type { FC } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { AsWritten, AuthorName, languageOf, nameContribution } from '../contribution-item.tsx'
import { nameKind } from '../draft.words.ts'
import type { ReviewPage } from '../review.read.ts'
import { sayReviews } from '../reviews.messages.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { ReviewCrumbs } from './review-crumbs.tsx'
import { passageOf, synopsisRows, verdictOf } from './synopsis.table.ts'
import { sayWorking } from './working.messages.ts'

/** Passage, statement and answer side by side, draft by draft: for whoever decides on it with paper in hand. */
export const SynopsisView: FC<{ scope: Scope; page: ReviewPage }> = ({ scope, page }) => {
  const { lang, city } = scope
  const { review, drafts } = page
  const title = original(review.title, sourceLanguage(city))
  const rows = synopsisRows(page)
  return (
    <>
      <ReviewCrumbs scope={scope} review={review} />
      <PageTitle
        lang={lang}
        title={title}
        kicker={sayWorking(lang, 'synopsis')}
        lead={original(sayWorking(lang, 'synopsis.lead'), lang)}
      />
      <p class="screen-only">
        <a href={reviewsRoutes.synopsisFile(review.slug)}>{sayWorking(lang, 'synopsis.file')}</a>
      </p>
      {drafts.map(({ position, record }) => {
        const own = rows.filter(({ draft }) => draft.position === position)
        const name = `${nameKind(lang, record)}: ${record.title.words}`
        return (
          <div class="section" id={`d-${position}`}>
            <h2>{name}</h2>
            {own.length === 0 ? (
              <p>{sayReviews(lang, 'statements.none')}</p>
            ) : (
              <DataTable
                label={name}
                caption={name}
                columns={(['column.passage', 'column.statement', 'column.answer'] as const).map((key) => ({
                  name: sayWorking(lang, key),
                }))}
                rows={own.map(({ one }) => [
                  <span {...(one.meant ? languageOf(lang, one.meant.lang) : {})}>{passageOf(lang, one)}</span>,
                  <>
                    <p>
                      {nameContribution(lang, one)}: <AuthorName lang={lang} author={one.author} />,{' '}
                      {formatDate(lang, one.submittedOn)}
                    </p>
                    <AsWritten lang={lang} words={one.words} of={one.lang} />
                  </>,
                  <>
                    <p>
                      <strong>{verdictOf(lang, one)}</strong>
                    </p>
                    {one.answer && <AsWritten lang={lang} words={one.answer.reason} of={one.answer.lang} />}
                  </>,
                ])}
              />
            )}
          </div>
        )
      })}
    </>
  )
}
