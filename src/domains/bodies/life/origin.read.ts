import { dayOf } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import {
  type Edition,
  findBySlug,
  isPublic,
  type LifeStep,
  listEditions,
  listRecordTexts,
  listSourcesOf,
  listSteps,
  type RecordTexts,
} from '../../plan/plan.ts'
import { maySeeBodies } from '../bodies.access.ts'
import { loadContributions } from '../reviews/contribution.read.ts'
import type { Contribution } from '../reviews/contribution.ts'
import { loadDecisionsOn, type RecordDecision } from '../reviews/record-decisions.read.ts'
import { listReviewRecords, listReviews } from '../reviews/review.queries.ts'
import { isShown } from '../reviews/review.read.ts'
import type { Review } from '../reviews/review.ts'
import { listNamedBodies } from '../reviews/review-body.queries.ts'
import { listProposalsOf } from '../reviews/statement.queries.ts'
import { listWordings, type Wording } from '../reviews/wording.queries.ts'
import { listMotionsOfDecisions } from './life.queries.ts'
import { type Origin, traceOrigin } from './origin.ts'

export type RecordKind = 'goal' | 'measure'

/** A goal or measure with all that is known of how it came about, as far as the viewer may see it. */
export type OriginPage = {
  record: RecordTexts
  edition: Edition
  /** Whether everybody can read it in the plan. */
  isInPlan: boolean
  origin: Origin
  contributions: Contribution[]
  reviews: Review[]
  bodies: ReadonlyMap<string, Text>
  decisions: RecordDecision[]
  /** By which motion each decision came to be: motion to decision. */
  motions: ReadonlyMap<string, RecordDecision>
  steps: (LifeStep & { on: string })[]
  wordings: (Wording & { on: string })[]
}

/** By its address, for everybody: where it is in the plan, or went round openly. */
export async function showOrigin(scope: Scope, kind: RecordKind, slug: string): Promise<OriginPage> {
  return read(scope, async (tx) => {
    const found = await findBySlug(tx, kind, slug)
    if (found?.slug !== slug) throw new NotFound(kind)
    return loadOrigin(tx, scope, found.id)
  })
}

/** By its id, for those who work on it. */
export async function showOriginOf(scope: Scope, kind: RecordKind, id: string): Promise<OriginPage> {
  return read(scope, async (tx) => {
    const page = await loadOrigin(tx, scope, id)
    if (page.record.kind !== kind) throw new NotFound(kind)
    return page
  })
}

export async function loadOrigin(tx: Transaction, scope: Scope, id: string): Promise<OriginPage> {
  const seesAll = maySeeBodies(scope.viewer)
  const [record] = await listRecordTexts(tx, scope, [id])
  const edition = (await listEditions(tx, scope)).find((one) => one.id === record?.planId)
  if (!record || !edition) throw new NotFound('record')
  const own = new Set((await listReviewRecords(tx)).flatMap((one) => (one.recordId === id ? one.reviewId : [])))
  const ofRecord = (await listReviews(tx)).filter((review) => own.has(review.id))
  const reviews = ofRecord.filter((review) => isShown(review, seesAll))
  const isInPlan = isPublic({ published: edition.state !== 'draft' }, record)
  if (!seesAll && !isInPlan && reviews.length === 0) throw new NotFound('record')
  const source = sourceLanguage(scope.city)
  const all = await loadContributions(tx, scope, { recordIds: [id] })
  const proposals = await loadContributions(tx, scope, { numbers: await listProposalsOf(tx, id) })
  const wordings = (await listWordings(tx, [id])).map((one) => ({ ...one, on: dayOf(one.at) }))
  const steps = (await listSteps(tx, [id])).map((one) => ({ ...one, on: dayOf(one.at) }))
  const decisions = await loadDecisionsOn(tx, record)
  const byId = new Map(decisions.map((one) => [one.id, one]))
  const pairs = await listMotionsOfDecisions(tx, [...byId.keys()])
  const [first] = ofRecord.toSorted((a, b) => +a.openedAt - +b.openedAt)
  const known = {
    proposals: proposals.map((one) => one.id),
    documents: await listSourcesOf(tx, record.planId),
    bodyId: first?.bodyId ?? null,
  }
  const texts = record.parts
    .filter(({ words }) => words !== '')
    .map(({ part, words }) => ({ wordings: wordings.filter((one) => one.part === part), now: words, lang: source }))
  return {
    ...{ record, edition, isInPlan, reviews, decisions, wordings },
    origin: traceOrigin(texts, known),
    contributions: [...proposals, ...all].filter(({ review }) => isShown(review, seesAll)),
    bodies: new Map((await listNamedBodies(tx)).map((body) => [body.id, original(body.name, source)])),
    motions: new Map(
      pairs.flatMap(({ motionId, decisionId }) => {
        const decision = byId.get(decisionId)
        return decision ? [[motionId, decision] as const] : []
      }),
    ),
    steps,
  }
}
