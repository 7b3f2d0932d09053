import type { Child } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadContributions } from './contribution.read.ts'
import { ContributionList } from './public-review-view.tsx'
import { ReviewList } from './public-views.tsx'
import { showReviews } from './review.read.ts'
import { sayReviews } from './reviews.messages.ts'

/** For the public page of a body: its drafts that went round, and what was proposed to it. Null where there is nothing. */
export async function reviewsOf(scope: Scope, { id }: { id: string }): Promise<Child | null> {
  const { lang } = scope
  const lines = (await showReviews(scope)).reviews.filter(({ review }) => review.bodyId === id)
  const all = await read(scope, (tx) => loadContributions(tx, scope, { bodyId: id }, false))
  const proposals = all.filter(({ kind }) => kind === 'proposal')
  if (lines.length + proposals.length === 0) return null
  return (
    <>
      {lines.length > 0 && (
        <section class="section" aria-labelledby="reviews">
          <h2 id="reviews">{sayReviews(lang, 'title')}</h2>
          <ReviewList scope={scope} lines={lines} />
        </section>
      )}
      {proposals.length > 0 && (
        <section class="section" aria-labelledby="proposals">
          <h2 id="proposals">{sayReviews(lang, 'proposals')}</h2>
          <ContributionList scope={scope} contributions={proposals} level={3} />
        </section>
      )}
    </>
  )
}
