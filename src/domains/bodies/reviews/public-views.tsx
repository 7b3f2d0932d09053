import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Decisions } from '../../../ui/decision/decision.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { decisionView } from '../../plan/plan.ts'
import type { Clock } from './clock.ts'
import { ContributionItem, nameContribution } from './contribution-item.tsx'
import type { ContributionPage, ReviewLine, ReviewsPage, TimedContribution } from './review.read.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'

/** What goes round now, what waits for an answer and for how long, and what went round before. */
export const PublicReviewsView: FC<{ scope: Scope; page: ReviewsPage }> = ({ scope, page: { reviews, clock } }) => {
  const { lang } = scope
  const [open, closed] = [true, false].map((wanted) =>
    reviews.filter(({ review }) => (review.closedAt === null) === wanted),
  )
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayReviews(lang, 'title'), lang)}
        lead={original(sayReviews(lang, 'lead'), lang)}
      />
      <section class="section" aria-labelledby="open">
        <h2 id="open">{sayReviews(lang, 'open')}</h2>
        {open?.length ? <ReviewList scope={scope} lines={open} /> : <EmptyState words={sayReviews(lang, 'none')} />}
      </section>
      <ClockSection scope={scope} clock={clock} />
      {closed && closed.length > 0 && (
        <section class="section" aria-labelledby="closed">
          <h2 id="closed">{sayReviews(lang, 'closed')}</h2>
          <ReviewList scope={scope} lines={closed} />
        </section>
      )}
    </>
  )
}

export const ReviewList: FC<{ scope: Scope; lines: readonly ReviewLine[] }> = ({ scope: { lang, city }, lines }) => (
  <ul class="decisions">
    {lines.map(({ review, body, statements, unanswered }) => (
      <li class="decision">
        <h3 class="decision__title">
          <a href={reviewsRoutes.publicReview(lang, review.slug)}>
            <Said lang={lang} text={original(review.title, sourceLanguage(city))} />
          </a>
        </h3>
        <p>{untilWhen({ lang }, review)}</p>
        <p class="decision__facts">{sayReviews(lang, 'drafted_by', { body: body.words })}</p>
        <p class="decision__facts">{sayReviews(lang, 'counts', { n: statements, open: unanswered })}</p>
      </li>
    ))}
  </ul>
)

export function untilWhen({ lang }: Pick<Scope, 'lang'>, review: ReviewLine['review']): string {
  return review.closedAt === null
    ? sayReviews(lang, 'due', { day: formatDate(lang, review.dueOn) })
    : sayReviews(lang, 'closed_on', { day: formatDate(lang, dayOf(review.closedAt)) })
}

/** So many are told by name; the rest stands at the reviews. */
const mostWaiting = 20

const ClockSection: FC<{ scope: Scope; clock: Clock<TimedContribution> }> = ({ scope: { lang }, clock }) => {
  const { waiting, answered, medianDays } = clock
  const days = (n: number) => sayReviews(lang, 'days', { n })
  return (
    <section class="section" aria-labelledby="clock">
      <h2 id="clock">{sayReviews(lang, 'clock.title')}</h2>
      <p>
        {sayReviews(lang, 'clock.answered', { n: answered })}
        {medianDays !== null && ` · ${sayReviews(lang, 'clock.median', { days: days(medianDays) })}`}
      </p>
      {waiting.length === 0 ? (
        <p>{sayReviews(lang, 'clock.none')}</p>
      ) : (
        <ul>
          {waiting.slice(0, mostWaiting).map(({ of, days: n }) => (
            <li>
              <a href={reviewsRoutes.publicStatement(lang, of.number)}>{nameContribution(lang, of)}</a>:{' '}
              {sayReviews(lang, 'waits', { days: days(n) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What became of one statement or proposal. */
export const PublicStatementView: FC<{ scope: Scope; page: ContributionPage }> = ({ scope, page }) => {
  const { lang, now, city } = scope
  const { contribution: one, decisions } = page
  const { review, record } = one
  const source = sourceLanguage(city)
  const crumbs = [
    { href: reviewsRoutes.publicReviews(lang), label: sayReviews(lang, 'title') },
    ...(review ? [{ href: reviewsRoutes.publicReview(lang, review.slug), label: original(review.title, source) }] : []),
  ]
  const about = record ? record.title : one.title === '' ? null : { ...original(one.title, source) }
  return (
    <>
      <Breadcrumb lang={lang} crumbs={crumbs} />
      <PageTitle lang={lang} title={original(nameContribution(lang, one), lang)}>
        {about && one.withdrawnAt === null && (
          <p class="title__lead">
            <Said lang={lang} text={about} />
          </p>
        )}
      </PageTitle>
      <ul class="decisions section">
        <ContributionItem lang={lang} one={one} today={dayOf(now)} level={null} />
      </ul>
      {about && decisions.length > 0 && one.withdrawnAt === null && (
        <section class="section" aria-labelledby="decided">
          <h2 id="decided">{sayReviews(lang, 'decided')}</h2>
          <Decisions lang={lang} decisions={decisions.map((decision) => decisionView(lang, decision, about))} />
        </section>
      )}
    </>
  )
}
