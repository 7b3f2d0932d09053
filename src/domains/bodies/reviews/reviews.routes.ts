import type { Lang } from '../../../i18n/languages.ts'

/** The comment loop: as everybody reads it, as those who were asked take part, as it is prepared and answered. */
export const reviewsPatterns = {
  publicReviews: '/:lang/reviews',
  publicReview: '/:lang/reviews/:review',
  publicStatement: '/:lang/statements/:number',
  roomReview: '/:lang/room/:pass/reviews/:review',
  roomDraft: '/:lang/room/:pass/reviews/:review/drafts/:draft',
  roomNothing: '/:lang/room/:pass/reviews/:review/nothing',
  roomWithdraw: '/:lang/room/:pass/statements/:number/withdraw',
  roomProposals: '/:lang/room/:pass/proposals',
  reviews: '/workspace/reviews',
  openReview: '/workspace/open-review',
  review: '/workspace/reviews/:review',
  askParty: '/workspace/reviews/:review/parties',
  extendReview: '/workspace/reviews/:review/extend',
  closeReview: '/workspace/reviews/:review/close',
  synopsis: '/workspace/reviews/:review/synopsis',
  synopsisFile: '/workspace/reviews/:review/synopsis.xlsx',
  enterStatement: '/workspace/reviews/:review/drafts/:draft',
  statement: '/workspace/statements/:number',
  translateStatement: '/workspace/statements/:number/translations',
  draftProposal: '/workspace/statements/:number/draft',
} as const

const encoded = encodeURIComponent
const room = (lang: Lang, pass: string) => `/${lang}/room/${encoded(pass)}`
const reviewAt = (review: string) => `/workspace/reviews/${encoded(review)}`

/** `review`: its slug; `draft`: its place among the drafts of the review, from 1; `number`: of a statement or proposal. */
export const reviewsRoutes = {
  publicReviews: (lang: Lang) => `/${lang}/reviews`,
  publicReview: (lang: Lang, review: string) => `/${lang}/reviews/${encoded(review)}`,
  publicStatement: (lang: Lang, number: number) => `/${lang}/statements/${number}`,
  roomReview: (lang: Lang, pass: string, review: string) => `${room(lang, pass)}/reviews/${encoded(review)}`,
  roomDraft: (lang: Lang, pass: string, review: string, draft: number) =>
    `${room(lang, pass)}/reviews/${encoded(review)}/drafts/${draft}`,
  roomNothing: (lang: Lang, pass: string, review: string) => `${room(lang, pass)}/reviews/${encoded(review)}/nothing`,
  roomWithdraw: (lang: Lang, pass: string, number: number) => `${room(lang, pass)}/statements/${number}/withdraw`,
  roomProposals: (lang: Lang, pass: string) => `${room(lang, pass)}/proposals`,
  reviews: () => reviewsPatterns.reviews,
  openReview: (plan?: string) =>
    plan === undefined ? reviewsPatterns.openReview : `${reviewsPatterns.openReview}?plan=${encoded(plan)}`,
  review: reviewAt,
  askParty: (review: string) => `${reviewAt(review)}/parties`,
  extendReview: (review: string) => `${reviewAt(review)}/extend`,
  closeReview: (review: string) => `${reviewAt(review)}/close`,
  synopsis: (review: string) => `${reviewAt(review)}/synopsis`,
  synopsisFile: (review: string) => `${reviewAt(review)}/synopsis.xlsx`,
  enterStatement: (review: string, draft: number) => `${reviewAt(review)}/drafts/${draft}`,
  statement: (number: number) => `/workspace/statements/${number}`,
  translateStatement: (number: number) => `/workspace/statements/${number}/translations`,
  draftProposal: (number: number) => `/workspace/statements/${number}/draft`,
}
