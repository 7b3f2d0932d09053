import type { FC } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { ButtonLink } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { mayArrangeBodies } from '../../bodies.access.ts'
import { AuthorName, nameContribution } from '../contribution-item.tsx'
import type { ReviewsPage } from '../review.read.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { sayWorking } from './working.messages.ts'

/** Every review, and what waits for an answer in all of them, the oldest first. */
export const ReviewsListView: FC<{ scope: Scope; page: ReviewsPage }> = ({ scope, page: { reviews, clock } }) => {
  const { lang, city, viewer } = scope
  const source = sourceLanguage(city)
  const columns = ['column.review', 'column.body', 'column.due', 'column.state'] as const
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayWorking(lang, 'title'), lang)}
        lead={original(sayWorking(lang, 'lead'), lang)}
      />
      {mayArrangeBodies(viewer) && (
        <p>
          <ButtonLink href={reviewsRoutes.openReview()}>{sayWorking(lang, 'open')}</ButtonLink>
        </p>
      )}
      {reviews.length === 0 ? (
        <p>{sayWorking(lang, 'none')}</p>
      ) : (
        <DataTable
          label={sayWorking(lang, 'title')}
          caption={sayWorking(lang, 'title')}
          columns={[
            ...columns.map((key) => ({ name: sayWorking(lang, key) })),
            { name: sayWorking(lang, 'column.statements'), isNumber: true },
            { name: sayWorking(lang, 'column.unanswered'), isNumber: true },
          ]}
          rows={reviews.map(({ review, body, statements, unanswered }) => [
            <a href={reviewsRoutes.review(review.slug)}>
              <Said lang={lang} text={original(review.title, source)} quiet />
            </a>,
            <Said lang={lang} text={body} quiet />,
            formatDate(lang, review.dueOn),
            sayWorking(lang, review.closedAt === null ? 'state.open' : 'state.closed'),
            statements,
            unanswered,
          ])}
        />
      )}
      <div class="section">
        <h2>{sayWorking(lang, 'queue')}</h2>
        {clock.waiting.length === 0 ? (
          <p>{sayWorking(lang, 'queue.none')}</p>
        ) : (
          <DataTable
            label={sayWorking(lang, 'queue')}
            caption={sayWorking(lang, 'queue')}
            columns={[
              ...(['column.what', 'column.on', 'column.by'] as const).map((key) => ({ name: sayWorking(lang, key) })),
              { name: sayWorking(lang, 'column.days'), isNumber: true },
            ]}
            rows={clock.waiting.map(({ of, days }) => [
              <a href={reviewsRoutes.statement(of.number)}>{nameContribution(lang, of)}</a>,
              <Said lang={lang} text={of.record?.title ?? original(of.title, source)} quiet />,
              <AuthorName lang={lang} author={of.author} />,
              days,
            ])}
          />
        )}
      </div>
    </>
  )
}
