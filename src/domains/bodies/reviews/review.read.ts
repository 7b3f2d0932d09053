import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listRecordTexts, type RecordTexts } from '../../plan/plan.ts'
import { mayRunBody, maySeeBodies } from '../bodies.access.ts'
import { listOwnBodies } from '../participants/own-bodies.read.ts'
import { listParticipantsById } from '../participants/participant.queries.ts'
import { type Clock, readClock } from './clock.ts'
import { loadContributions } from './contribution.read.ts'
import type { Contribution } from './contribution.ts'
import { loadPartyNames } from './party-names.read.ts'
import { loadDecisionsOn, type RecordDecision } from './record-decisions.read.ts'
import { findReview, listParties, listReviewRecords, listReviews } from './review.queries.ts'
import { hasAnswered, type Party, type Review } from './review.ts'
import { listNamedBodies } from './review-body.queries.ts'
import { listWordings, type Wording } from './wording.queries.ts'

/** `name`: of the body, the organisation or the office; `person`: who gets the mail, for those who work on it. */
export type AskedParty = Party & { name: Text; person: string | null; answered: boolean; statements: number }
/** `position`: from 1, by which its pages are found. */
export type Draft = { position: number; record: RecordTexts; contributions: Contribution[] }
export type ReviewPage = {
  review: Review
  body: Text
  drafts: Draft[]
  parties: AskedParty[]
  clock: Clock<TimedContribution>
  wordings: Wording[]
  /** Whether the viewer answers for the drafting body. */
  runs: boolean
}
export type TimedContribution = Contribution & { answeredOn: string | null }
export type ReviewLine = { review: Review; body: Text; statements: number; unanswered: number }
export type ReviewsPage = { reviews: ReviewLine[]; clock: Clock<TimedContribution> }

/** What waits for an answer, of what stands; what was withdrawn waits for none. */
export function clockOf(contributions: readonly Contribution[], today: string): Clock<TimedContribution> {
  const standing = contributions.filter(({ withdrawnAt }) => withdrawnAt === null)
  return readClock(
    standing.map((one) => ({ ...one, answeredOn: one.answer?.answeredOn ?? null })),
    today,
  )
}

/** Every review with the clock over all: to everybody those that are open to all. */
export async function showReviews(scope: Scope): Promise<ReviewsPage> {
  return read(scope, async (tx) => {
    const source = sourceLanguage(scope.city)
    const seesAll = maySeeBodies(scope.viewer)
    const reviews = (await listReviews(tx)).filter(({ openToAll }) => openToAll || seesAll)
    const bodies = new Map((await listNamedBodies(tx)).map(({ id, name }) => [id, name]))
    const shown = (await loadContributions(tx, scope, {}, false)).filter(({ review }) => isShown(review, seesAll))
    const clock = clockOf(shown, dayOf(scope.now))
    return {
      clock,
      reviews: reviews.map((review) => {
        const own = (one: Contribution) => one.reviewId === review.id && one.withdrawnAt === null
        return {
          review,
          body: original(bodies.get(review.bodyId) ?? '', source),
          statements: shown.filter(own).length,
          unanswered: clock.waiting.filter(({ of }) => own(of)).length,
        }
      }),
    }
  })
}

/** A proposal belongs to no review; everybody may read it. */
export function isShown(review: Pick<Review, 'openToAll'> | null, seesAll: boolean): boolean {
  return seesAll || review === null || review.openToAll
}

/** One review whole. `openly`: to everybody, where it is open to all. */
export async function showReview(scope: Scope, slug: string): Promise<ReviewPage> {
  return read(scope, async (tx) => {
    const review = await findReview(tx, 'slug', slug)
    if (!review || !isShown(review, maySeeBodies(scope.viewer))) throw new NotFound('review')
    return loadReview(tx, scope, review)
  })
}

export async function loadReview(tx: Transaction, scope: Scope, review: Review): Promise<ReviewPage> {
  const source = sourceLanguage(scope.city)
  const ids = (await listReviewRecords(tx)).flatMap((one) => (one.reviewId === review.id ? one.recordId : []))
  const records = await listRecordTexts(tx, scope, ids)
  const contributions = await loadContributions(tx, scope, { reviewId: review.id })
  const body = (await listNamedBodies(tx)).find(({ id }) => id === review.bodyId)
  const people = maySeeBodies(scope.viewer) ? await listParticipantsById(tx) : new Map()
  const nameOf = await loadPartyNames(tx, scope)
  const parties = (await listParties(tx)).filter(({ reviewId }) => reviewId === review.id)
  const own = await listOwnBodies(tx, scope)
  return {
    review,
    body: original(body?.name ?? '', source),
    drafts: records.map((record, at) => ({
      position: at + 1,
      record,
      contributions: contributions.filter(({ recordId }) => recordId === record.id),
    })),
    parties: parties.map((party) => ({
      ...party,
      name: nameOf(party),
      person: people.get(party.participantId ?? '')?.name ?? null,
      answered: hasAnswered(party, contributions),
      statements: contributions.filter((one) => one.partyId === party.id && one.withdrawnAt === null).length,
    })),
    clock: clockOf(contributions, dayOf(scope.now)),
    wordings: await listWordings(tx, ids),
    runs: mayRunBody(scope.viewer, own.includes(review.bodyId)),
  }
}

export type ContributionPage = {
  contribution: Contribution
  /** What was decided since on that which it is about. */
  decisions: RecordDecision[]
}

/** One statement or proposal, and what became of it. */
export async function showContribution(scope: Scope, number: number): Promise<ContributionPage> {
  return read(scope, async (tx) => {
    const [contribution] = await loadContributions(tx, scope, { numbers: [number] })
    if (!contribution || !isShown(contribution.review, maySeeBodies(scope.viewer))) throw new NotFound('statement')
    const { record, submittedOn } = contribution
    const decided = record ? await loadDecisionsOn(tx, record) : []
    return { contribution, decisions: decided.filter(({ decidedOn }) => decidedOn >= submittedOn) }
  })
}

/** What an editing page begins with. */
export async function showOwnReview(scope: Scope, slug: string): Promise<ReviewPage> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showReview')
  return showReview(scope, slug)
}
