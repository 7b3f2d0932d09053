import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { nameContribution } from './contribution-item.tsx'
import { PublicReviewView } from './public-review-view.tsx'
import { PublicReviewsView, PublicStatementView } from './public-views.tsx'
import { showContribution, showReview, showReviews } from './review.read.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsPatterns } from './reviews.routes.ts'

/** The comment loop, as everybody sees it. */
export const reviewsPortal = new Hono<PageEnv>()

reviewsPortal.get(reviewsPatterns.publicReviews, async (c) => {
  const { scope, show } = c.var
  const { lang, city } = scope
  const body = <PublicReviewsView scope={scope} page={await showReviews(scope)} />
  const description = sayReviews(lang, 'description', { city: city.name })
  return show({ title: sayReviews(lang, 'title'), description, body })
})

reviewsPortal.get(reviewsPatterns.publicReview, async (c) => {
  const { scope, show } = c.var
  const page = await showReview(scope, c.req.param('review'))
  return show({ title: page.review.title, body: <PublicReviewView scope={scope} page={page} /> })
})

reviewsPortal.get(reviewsPatterns.publicStatement, async (c) => {
  const { scope, show } = c.var
  const number = c.req.param('number')
  const page = await showContribution(scope, /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0)
  const body = <PublicStatementView scope={scope} page={page} />
  return show({ title: nameContribution(scope.lang, page.contribution), body })
})
