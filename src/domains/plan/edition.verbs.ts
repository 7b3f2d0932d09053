import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { listSlugs } from './address.queries.ts'
import { insertDecision } from './decision.queries.ts'
import type { Decision } from './decision.ts'
import {
  deletePlan,
  findPlan,
  insertPlan,
  insertPublication,
  isPublished,
  raisePlanVersion,
  savePlanFacts,
} from './edition.queries.ts'
import { insertFields } from './field.queries.ts'
import { insertGoals, insertPlaces } from './goal-write.queries.ts'
import { arrangeOutline, type PlanOutline } from './outline.ts'
import { mayEdit } from './plan.access.ts'
import { insertSteps, listIdsInStage } from './step.queries.ts'

export type DraftedPlan = { planId: string; slug: string; fieldIds: string[]; goalIds: string[] }

/** Makes a draft of a whole plan. Ids come back in the order of the outline's fields and goals. */
export async function draftPlan(
  scope: Scope,
  outline: PlanOutline,
): Promise<Outcome<DraftedPlan, 'plan.address_taken' | 'plan.goal_without_field'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('draftPlan')
  return transact(scope, 'plan.draftPlan', async ({ tx, changed }) => {
    const taken = { plans: await listSlugs(tx, 'plan'), goals: await listSlugs(tx, 'goal') }
    const arranged = arrangeOutline(outline, taken, randomUUID)
    if (!arranged.ok) return arranged
    const { plan, fields, goals, places } = arranged.value
    await insertPlan(tx, scope, plan)
    await insertFields(tx, scope, fields)
    await insertGoals(tx, scope, goals)
    await insertPlaces(tx, scope, places)
    changed({ kind: 'plan', id: plan.id, before: null, after: plan })
    for (const field of fields) changed({ kind: 'field', id: field.id, before: null, after: field })
    for (const goal of goals) {
      const standsIn = places.filter((place) => place.goalId === goal.id)
      changed({ kind: 'goal', id: goal.id, before: null, after: { ...goal, places: standsIn } })
    }
    const fieldIds = fields.map((field) => field.id)
    return ok({ planId: plan.id, slug: plan.slug, fieldIds, goalIds: goals.map((goal) => goal.id) })
  })
}

export type PublishRefusal = 'plan.published_already' | 'plan.nothing_to_publish' | 'changed_meanwhile'

/** What is said of a plan at the moment of its publication; what is left out stays as the draft has it. */
export type Publication = {
  reason: string
  adoption: Decision | null
  /** The id of the edition that this one follows. */
  successorOf?: string | null
  title?: string
  startsOn?: string | null
  endsOn?: string | null
}

/**
 * Opens a draft to everybody: its goals and measures are adopted, by `adoption` where the council's decision is known.
 * An edition that succeeds another takes its place from now on; the earlier one stays readable.
 */
export async function publishPlan(
  scope: Scope,
  planId: string,
  seen: number,
  { reason, adoption, ...facts }: Publication,
): Promise<Outcome<{ slug: string }, PublishRefusal>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('publishPlan')
  return transact(scope, 'plan.publishPlan', async ({ tx, changed }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (await isPublished(tx, planId)) return refused('plan.published_already')
    const goals = await listIdsInStage(tx, 'goal', planId, 'draft')
    const adopted = await listIdsInStage(tx, 'goal', planId, 'adopted')
    if (goals.length + adopted.length === 0) return refused('plan.nothing_to_publish')
    if (facts.successorOf && !(await isPublished(tx, facts.successorOf))) throw new NotFound('plan')
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    await savePlanFacts(tx, planId, facts)
    const decisionId = adoption ? randomUUID() : null
    if (adoption && decisionId) await insertDecision(tx, scope, decisionId, { planId }, adoption)
    const adopt = (recordId: string) => ({ id: randomUUID(), recordId, stage: 'adopted' as const, decisionId, reason })
    await insertSteps(tx, scope, 'goal', goals.map(adopt))
    const measures = await listIdsInStage(tx, 'measure', planId, 'draft')
    await insertSteps(tx, scope, 'measure', measures.map(adopt))
    await insertPublication(tx, scope, planId, reason)
    changed({
      kind: 'plan',
      id: planId,
      before: { published: false },
      after: { published: true, reason, adoption, ...facts },
    })
    return ok({ slug: plan.slug })
  })
}

/** Gives a plan another title. Its address stays. */
export async function retitlePlan(
  scope: Scope,
  planId: string,
  seen: number,
  title: string,
): Promise<Outcome<null, 'plan.title_missing' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('retitlePlan')
  if (title.trim() === '') return refused('plan.title_missing')
  return transact(scope, 'plan.retitlePlan', async ({ tx, changed }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    await savePlanFacts(tx, planId, { title })
    changed({ kind: 'plan', id: planId, before: { title: plan.title }, after: { title } })
    return ok(null)
  })
}

/** Throws a draft away. What nobody outside has seen may go; the audit log keeps that it was there. */
export async function discardDraft(
  scope: Scope,
  planId: string,
  seen: number,
): Promise<Outcome<null, 'plan.published_already' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('discardDraft')
  return transact(scope, 'plan.discardDraft', async ({ tx, changed }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (await isPublished(tx, planId)) return refused('plan.published_already')
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    await deletePlan(tx, planId)
    changed({ kind: 'plan', id: planId, before: plan, after: null })
    return ok(null)
  })
}
