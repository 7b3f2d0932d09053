import type { Lang } from '../../../i18n/languages.ts'

/** The comment loop: as everybody reads it, as those who were asked take part, as it is prepared and answered. */
export const reviewsPatterns = {
  publicReviews: '/:lang/reviews',
  publicReview: '/:lang/reviews/:review',
  publicStatement: '/:lang/statements/:number',
  roomReview: '/:lang/room/:pass/reviews/:review',
  reviews: '/workspace/reviews',
  review: '/workspace/reviews/:review',
} as const

const encoded = encodeURIComponent

/** `review`: its slug. */
export const reviewsRoutes = {
  publicReviews: (lang: Lang) => `/${lang}/reviews`,
  publicReview: (lang: Lang, review: string) => `/${lang}/reviews/${encoded(review)}`,
  publicStatement: (lang: Lang, number: number) => `/${lang}/statements/${number}`,
  roomReview: (lang: Lang, pass: string, review: string) => `/${lang}/room/${encoded(pass)}/reviews/${encoded(review)}`,
  reviews: () => reviewsPatterns.reviews,
  review: (review: string) => `/workspace/reviews/${encoded(review)}`,
}
