import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { nameKind } from '../draft.words.ts'
import { lastWordings } from '../keep-wordings.verbs.ts'
import { choicesOf } from '../passage-choice.ts'
import type { Draft, ReviewPage } from '../review.read.ts'
import { sayReviews } from '../reviews.messages.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { StatementFields } from '../statement-fields.tsx'
import { ReviewCrumbs } from './review-crumbs.tsx'
import { sayWorking } from './working.messages.ts'

type EnterProps = { scope: Scope; page: ReviewPage; draft: Draft; form: PageForm }

/** A statement that came on paper, by mail or by word of mouth. */
export const EnterView: FC<EnterProps> = ({ scope, page: { review, parties, wordings }, draft, form }) => {
  const { lang } = scope
  const { record, position } = draft
  return (
    <>
      <ReviewCrumbs scope={scope} review={review} />
      <PageTitle
        lang={lang}
        title={original(sayWorking(lang, 'enter.title'), lang)}
        kicker={`${nameKind(lang, record)}: ${record.title.words}`}
        lead={original(sayWorking(lang, 'enter.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={sayReviews} notices={[]} />
      {parties.length === 0 ? (
        <EmptyState words={sayWorking(lang, 'enter.nobody')} />
      ) : (
        <form class="form" method="post" action={reviewsRoutes.enterStatement(review.slug, position)} novalidate>
          <StatementFields
            scope={scope}
            form={form}
            parts={choicesOf(record, lastWordings(wordings, record.id))}
            parties={parties}
          />
          <Button>{sayWorking(lang, 'enter.save')}</Button>
        </form>
      )}
    </>
  )
}
