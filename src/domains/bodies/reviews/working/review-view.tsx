import type { FC } from 'hono/jsx'
import { dayOf } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { ButtonLink } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { ContributionItem } from '../contribution-item.tsx'
import { nameKind } from '../draft.words.ts'
import { stateOf } from '../public-review-view.tsx'
import { untilWhen } from '../public-views.tsx'
import type { Draft, ReviewPage } from '../review.read.ts'
import { sayReviews } from '../reviews.messages.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { ReviewForms } from './review-forms.tsx'
import { sayWorking } from './working.messages.ts'
import type { Choices } from './working.read.ts'

const notices = ['notice.opened', 'notice.asked', 'notice.extended', 'notice.closed', 'notice.entered'] as const

type ReviewProps = { scope: Scope; page: ReviewPage; choices: Choices | null; form: PageForm }

/** A review: who has answered and who has not, and what was said of each draft. */
export const ReviewView: FC<ReviewProps> = ({ scope, page, choices, form }) => {
  const { lang, city } = scope
  const { review, body, drafts } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: reviewsRoutes.reviews(), label: sayWorking(lang, 'title') }]} />
      <PageTitle lang={lang} title={original(review.title, source)} kicker={untilWhen(scope, review)} />
      <FormNotices {...{ lang, form, notices }} say={sayWorking} />
      <p>{sayReviews(lang, 'drafted_by', { body: body.words })}</p>
      {review.words !== '' && <Paragraphs text={original(review.words, source)} lang={lang} />}
      <p>
        <ButtonLink href={reviewsRoutes.synopsis(review.slug)} kind="secondary">
          {sayWorking(lang, 'synopsis')}
        </ButtonLink>
      </p>
      {review.openToAll && (
        <p>
          <a href={reviewsRoutes.publicReview(lang, review.slug)}>{sayWorking(lang, 'public')}</a>
        </p>
      )}
      <Parties scope={scope} page={page} />
      {choices && <ReviewForms scope={scope} review={review} choices={choices} form={form} />}
      {drafts.map((draft) => (
        <DraftPart scope={scope} page={page} draft={draft} />
      ))}
    </>
  )
}

const Parties: FC<{ scope: Scope; page: ReviewPage }> = ({ scope: { lang }, page: { parties } }) => (
  <div class="section">
    <h2>{sayWorking(lang, 'asked')}</h2>
    {parties.length === 0 ? (
      <p>{sayWorking(lang, 'asked.none')}</p>
    ) : (
      <DataTable
        label={sayWorking(lang, 'asked')}
        caption={sayWorking(lang, 'asked')}
        columns={(['column.by', 'column.person', 'column.state'] as const).map((key) => ({
          name: sayWorking(lang, key),
        }))}
        rows={parties.map((party) => [
          <Said lang={lang} text={party.name} quiet />,
          party.person ?? '',
          sayWorking(lang, `asked.${stateOf(party)}`, { n: party.statements }),
        ])}
      />
    )}
  </div>
)

type PartProps = { scope: Scope; page: ReviewPage; draft: Draft }

const DraftPart: FC<PartProps> = ({ scope: { lang, now }, page: { review, runs }, draft }) => {
  const { position, record, contributions } = draft
  return (
    <section class="section" aria-labelledby={`d-${position}`}>
      <h2 id={`d-${position}`}>
        {nameKind(lang, record)}: <Said lang={lang} text={record.title} quiet />
      </h2>
      {record.parts
        .filter(({ part, words }) => words !== '' && part !== 'title')
        .map(({ said }) => (
          <Paragraphs text={said} lang={lang} />
        ))}
      {contributions.length === 0 && <p>{sayReviews(lang, 'statements.none')}</p>}
      <ul class="decisions">
        {contributions.map((one) => (
          <ContributionItem lang={lang} one={one} today={dayOf(now)} href={reviewsRoutes.statement(one.number)}>
            {one.person && <p class="decision__facts">{one.person}</p>}
          </ContributionItem>
        ))}
      </ul>
      {runs && review.closedAt === null && (
        <p>
          <a href={reviewsRoutes.enterStatement(review.slug, position)}>
            {sayWorking(lang, 'enter')}
            <span class="visually-hidden">: {record.title.words}</span>
          </a>
        </p>
      )}
    </section>
  )
}
