import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { isGivenForGood, settleAddresses } from './address.settle.ts'
import { insertDecision } from './decision.queries.ts'
import type { Decision } from './decision.ts'
import { findPlan, insertPublication, isPublished, raisePlanVersion, savePlanFacts } from './edition.queries.ts'
import { mayPublish } from './plan.access.ts'
import { listUnpublished } from './publication.queries.ts'
import { decidePublication } from './publication.ts'
import { insertSteps } from './step.queries.ts'
import { leadCarried } from './succession/lead-carried.verbs.ts'

export type PublishRefusal =
  | 'plan.published_already'
  | 'plan.nothing_to_publish'
  | 'plan.address_taken'
  | 'changed_meanwhile'

/** What is said of a plan at the moment of its publication; what is left out stays as the draft has it. */
export type Publication = {
  reason: string
  adoption: Decision | null
  /** The id of the edition that this one follows. */
  successorOf?: string | null
  /** The address wished for. Until then it may still change without leading on. */
  slug?: string
  title?: string
  startsOn?: string | null
  endsOn?: string | null
}

/**
 * Opens a draft to everybody: its goals and measures are adopted, by `adoption` where the council's decision is known. What
 * bodies still have in their hands stays hidden (`decidePublication`).
 * An edition that succeeds another takes its place from now on; the earlier one stays readable.
 */
export async function publishPlan(
  scope: Scope,
  planId: string,
  seen: number,
  { reason, adoption, slug, ...facts }: Publication,
): Promise<Outcome<{ slug: string }, PublishRefusal>> {
  if (!mayPublish(scope.viewer)) throw new Forbidden('publishPlan')
  return transact(scope, 'plan.publishPlan', async (write) => {
    const { tx, changed } = write
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (await isPublished(tx, planId)) return refused('plan.published_already')
    const records = await listUnpublished(tx, planId)
    const { adopts } = decidePublication(records, { byCouncil: adoption !== null })
    const shown = [...adopts, ...records.filter(({ stage }) => stage === 'adopted')]
    if (!shown.some(({ kind }) => kind === 'goal')) return refused('plan.nothing_to_publish')
    if (facts.successorOf && !(await isPublished(tx, facts.successorOf))) throw new NotFound('plan')
    const address = slug ?? plan.slug
    const isTaken = address !== plan.slug && (await isGivenForGood(tx, 'plan', address))
    if (isTaken) return refused('plan.address_taken', { slug: address })
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    await settleAddresses(write, planId, address)
    await savePlanFacts(tx, planId, facts)
    await leadCarried(write, scope, { id: planId, title: facts.title ?? plan.title })
    await insertPublication(tx, scope, planId, reason)
    const { title, startsOn, endsOn, successorOf } = plan
    const before = { title, startsOn, endsOn, successorOf }
    const published = { ...before, ...facts, published: true, reason }
    changed({ kind: 'plan', id: planId, before: { ...before, published: false }, after: published })
    const decisionId = adoption ? randomUUID() : null
    if (adoption && decisionId) {
      await insertDecision(tx, scope, decisionId, { planId }, adoption)
      changed({ kind: 'decision', id: decisionId, before: null, after: { planId, ...adoption } })
    }
    for (const kind of ['goal', 'measure'] as const) {
      const own = adopts.filter((one) => one.kind === kind)
      const steps = own.map(({ id: recordId }) => {
        return { id: randomUUID(), recordId, stage: 'adopted' as const, decisionId, reason }
      })
      await insertSteps(tx, scope, kind, steps)
      for (const [at, { recordId: id, ...after }] of steps.entries()) {
        changed({ kind, id, before: { stage: own[at]?.stage ?? null }, after })
      }
    }
    return ok({ slug: address })
  })
}
