import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listUnits, type Unit } from '../../../accounts/accounts.ts'
import { type Edition, listEditions, listFields, listRecordsAt } from '../../../plan/plan.ts'
import { mayArrangeBodies, mayRunBody, maySeeBodies } from '../../bodies.access.ts'
import { listOwnBodies } from '../../participants/own-bodies.read.ts'
import { listParticipants } from '../../participants/participant.queries.ts'
import type { Participant } from '../../participants/participant.ts'
import { loadContributions } from '../contribution.read.ts'
import type { Contribution } from '../contribution.ts'
import { keepWhatIsRead } from '../keep-wordings.verbs.ts'
import { type Draft, type ReviewPage, type ReviewsPage, showReview, showReviews } from '../review.read.ts'
import { listNamedBodies, type NamedBody } from '../review-body.queries.ts'
import { listStatements } from '../statement.queries.ts'

export async function showWorkingReviews(scope: Scope): Promise<ReviewsPage> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showReviews')
  return showReviews(scope)
}

export type Choices = { bodies: NamedBody[]; units: Unit[]; people: Participant[] }
export type OpeningPage = {
  editions: Edition[]
  bodies: NamedBody[]
  plan: Edition | null
  records: Awaited<ReturnType<typeof listRecordsAt>>
}

/** What a review can be opened on. `plan`: a slug. */
export async function showOpening(scope: Scope, plan: string | undefined): Promise<OpeningPage> {
  if (!mayArrangeBodies(scope.viewer)) throw new Forbidden('showOpening')
  return read(scope, async (tx) => {
    const editions = (await listEditions(tx, scope)).filter(({ state }) => state !== 'succeeded')
    const chosen = editions.find(({ slug }) => slug === plan) ?? null
    if (plan !== undefined && !chosen) throw new NotFound('plan')
    return {
      editions,
      bodies: (await listNamedBodies(tx)).filter(({ closedOn }) => closedOn === null),
      plan: chosen,
      records: chosen ? await listRecordsAt(tx, scope, chosen.id, ['draft', 'in_review']) : [],
    }
  })
}

/** One review with those whom it can still ask; addresses and names are for whoever arranges it. */
export async function showWorkingReview(
  scope: Scope,
  slug: string,
): Promise<{ page: ReviewPage; choices: Choices | null }> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showReview')
  const page = await showReview(scope, slug)
  if (!mayArrangeBodies(scope.viewer)) return { page, choices: null }
  return read(scope, async (tx) => ({
    page,
    choices: {
      bodies: (await listNamedBodies(tx)).filter(({ closedOn }) => closedOn === null),
      units: (await listUnits(tx, scope)).filter(({ kind, closedOn }) => kind === 'provider' && closedOn === null),
      people: (await listParticipants(tx, scope)).filter(({ mail }) => mail !== null),
    },
  }))
}

/** `runs`: whether the viewer answers it; `beside`: what else was said of the same draft in the same review. */
export type AnsweringPage = { contribution: Contribution; runs: boolean; beside: Contribution[] }

export async function showAnswering(scope: Scope, number: number): Promise<AnsweringPage> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showAnswering')
  return read(scope, async (tx) => {
    const [row] = await listStatements(tx, { numbers: [number] })
    const { reviewId = null, recordId = null } = row ?? {}
    const isOfReview = reviewId !== null && recordId !== null
    const wanted = isOfReview ? { reviewId, recordIds: [recordId] } : { numbers: [number] }
    const all = await loadContributions(tx, scope, wanted)
    const contribution = all.find((one) => one.number === number)
    if (!contribution) throw new NotFound('statement')
    const runs = mayRunBody(scope.viewer, (await listOwnBodies(tx, scope)).includes(contribution.bodyId))
    return { contribution, runs, beside: all.filter((one) => one !== contribution && one.withdrawnAt === null) }
  })
}

/** A draft to which a statement from elsewhere is entered. */
export async function showEntering(
  scope: Scope,
  slug: string,
  position: number,
): Promise<{ page: ReviewPage; draft: Draft }> {
  if (!maySeeBodies(scope.viewer)) throw new Forbidden('showEntering')
  const before = await showReview(scope, slug)
  if (!before.runs) throw new Forbidden('showEntering')
  await keepWhatIsRead(
    scope,
    before.drafts.map(({ record }) => record.id),
  )
  const page = await showReview(scope, slug)
  const draft = page.drafts.find((one) => one.position === position)
  if (!draft) throw new NotFound('draft')
  return { page, draft }
}

/** Where a proposal could stand: in each field as a goal, under each goal as a measure. `value` names it in a form. */
export type PlanPlace = { value: string; kind: 'goal' | 'measure'; name: string }

export async function listPlanPlaces(scope: Scope): Promise<PlanPlace[]> {
  return read(scope, async (tx) => {
    const places: PlanPlace[] = []
    for (const edition of (await listEditions(tx, scope)).filter(({ state }) => state !== 'succeeded')) {
      for (const { id, title } of await listFields(tx, scope, edition.id)) {
        places.push({
          value: `field:${edition.id}:${id}`,
          kind: 'goal',
          name: `${edition.title.words} · ${title.words}`,
        })
      }
      const goals = await listRecordsAt(tx, scope, edition.id, ['draft', 'in_review', 'returned', 'adopted'])
      for (const { id, kind, title } of goals) {
        if (kind === 'goal') places.push({ value: `goal:${edition.id}:${id}`, kind: 'measure', name: title.words })
      }
    }
    return places
  })
}
