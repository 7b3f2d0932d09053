import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { transact } from '../../platform/transact.ts'
import { listSlugs } from './address.queries.ts'
import { listDraftRecords } from './draft-records.queries.ts'
import { deletePlan, findPlan, insertPlan, isPublished, raisePlanVersion, savePlanFacts } from './edition.queries.ts'
import { insertFields } from './field.queries.ts'
import { insertGoals, insertPlaces } from './goal-write.queries.ts'
import { arrangeOutline, type PlanOutline } from './outline.ts'
import { mayEdit } from './plan.access.ts'
import { isSpokenOf } from './removal.queries.ts'
import type { Term } from './term.form.ts'

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

/** Says from when to when a plan holds. What it is today follows from that. */
export async function changeTerm(
  scope: Scope,
  planId: string,
  seen: number,
  term: Term,
): Promise<Outcome<null, 'plan.ends_before_start' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('changeTerm')
  const { startsOn, endsOn } = term
  if (startsOn && endsOn && endsOn < startsOn) return refused('plan.ends_before_start')
  return transact(scope, 'plan.changeTerm', async ({ tx, changed }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    await savePlanFacts(tx, planId, term)
    changed({ kind: 'plan', id: planId, before: { startsOn: plan.startsOn, endsOn: plan.endsOn }, after: term })
    return ok(null)
  })
}

/** Throws a draft away. What nobody outside has seen or spoken of may go; the audit log keeps what it was. */
export async function discardDraft(
  scope: Scope,
  planId: string,
  seen: number,
): Promise<Outcome<null, 'plan.published_already' | 'plan.in_bodies' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('discardDraft')
  return transact(scope, 'plan.discardDraft', async ({ tx, changed }) => {
    const plan = await findPlan(tx, planId)
    if (!plan) throw new NotFound('plan')
    if (await isPublished(tx, planId)) return refused('plan.published_already')
    if (await isSpokenOf(tx, planId)) return refused('plan.in_bodies')
    if (!(await raisePlanVersion(tx, planId, seen))) return refused('changed_meanwhile')
    const records = await listDraftRecords(tx, planId)
    await deletePlan(tx, planId)
    changed({ kind: 'plan', id: planId, before: plan, after: null })
    for (const { kind, id, record } of records) changed({ kind, id, before: record, after: null })
    return ok(null)
  })
}
