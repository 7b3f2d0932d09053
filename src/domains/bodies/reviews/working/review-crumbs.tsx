import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import type { Review } from '../review.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { sayWorking } from './working.messages.ts'

/** The way back from what belongs to a review; a proposal belongs to none. */
export const ReviewCrumbs: FC<{ scope: Scope; review: Review | null }> = ({ scope: { lang, city }, review }) => (
  <Breadcrumb
    lang={lang}
    crumbs={[
      { href: reviewsRoutes.reviews(), label: sayWorking(lang, 'title') },
      ...(review
        ? [{ href: reviewsRoutes.review(review.slug), label: original(review.title, sourceLanguage(city)) }]
        : []),
    ]}
  />
)
