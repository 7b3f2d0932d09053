import { randomUUID } from 'node:crypto'
import { Forbidden, NotFound } from '../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../platform/outcome.ts'
import type { Scope } from '../../platform/scope.ts'
import { freeSlug, slugOf } from '../../platform/slug.ts'
import { transact } from '../../platform/transact.ts'
import { findPlan } from './edition.queries.ts'
import {
  findField,
  insertFields,
  listPlanFields,
  raiseFieldVersion,
  saveFieldTexts,
  savePositions,
} from './field.queries.ts'
import { codeFor } from './field.ts'
import { listPlacesOf, savePlaces } from './goal-write.queries.ts'
import { permute } from './order.ts'
import { mayEdit } from './plan.access.ts'

/** Adds a field of action behind another one, without `after` as the first. */
export async function addField(
  scope: Scope,
  planId: string,
  { title, introduction, after }: { title: string; introduction: string; after: string | null },
): Promise<Outcome<{ id: string }, 'field.title_missing'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('addField')
  if (title.trim() === '') return refused('field.title_missing')
  return transact(scope, 'plan.addField', async ({ tx, changed }) => {
    if (!(await findPlan(tx, planId))) throw new NotFound('plan')
    const fields = await listPlanFields(tx, planId)
    const place = after === null ? 0 : fields.findIndex(({ id }) => id === after) + 1
    if (after !== null && place === 0) throw new NotFound('field')
    const code = codeFor(title, new Set(fields.map((one) => one.code)))
    const slug = freeSlug(slugOf(title, 'field'), new Set(fields.map((one) => one.slug)))
    const position = place + 1
    const behind = fields.slice(place).map(({ id }) => id)
    await savePositions(tx, behind, position + 1)
    const field = { id: randomUUID(), planId, slug, code, position, title, summary: '', introduction }
    await insertFields(tx, scope, [field])
    changed({ kind: 'field', id: field.id, before: null, after: field })
    return ok({ id: field.id })
  })
}

/** Changes what a field says of itself. Its address and its code stay. */
export async function reviseField(
  scope: Scope,
  id: string,
  seen: number,
  texts: { title: string; introduction: string },
): Promise<Outcome<null, 'field.title_missing' | 'changed_meanwhile'>> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('reviseField')
  if (texts.title.trim() === '') return refused('field.title_missing')
  return transact(scope, 'plan.reviseField', async ({ tx, changed }) => {
    const field = await findField(tx, id)
    if (!field) throw new NotFound('field')
    if (!(await raiseFieldVersion(tx, id, seen))) return refused('changed_meanwhile')
    await saveFieldTexts(tx, id, texts)
    const { title, introduction } = field
    changed({ kind: 'field', id, before: { title, introduction }, after: texts })
    return ok(null)
  })
}

/** Brings fields of a plan into this order; those that are not named keep their places. */
export async function arrangeFields(scope: Scope, planId: string, wanted: readonly string[]): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('arrangeFields')
  await transact(scope, 'plan.arrangeFields', async ({ tx, changed }) => {
    const before = (await listPlanFields(tx, planId)).map(({ id }) => id)
    const after = permute(before, wanted)
    await savePositions(tx, after, 1)
    changed({ kind: 'plan', id: planId, before: { fields: before }, after: { fields: after } })
  })
}

/** Brings the goals of a field into this order; those that are not named, the ended ones too, keep their places. */
export async function arrangeGoals(scope: Scope, fieldId: string, wanted: readonly string[]): Promise<void> {
  if (!mayEdit(scope.viewer)) throw new Forbidden('arrangeGoals')
  await transact(scope, 'plan.arrangeGoals', async ({ tx, changed }) => {
    const places = await listPlacesOf(tx, fieldId)
    const before = places.map(({ goalId }) => goalId)
    const after = permute(before, wanted)
    await savePlaces(
      tx,
      fieldId,
      after.map((goalId, at) => ({ fieldId, goalId, position: places[at]!.position })),
    )
    changed({ kind: 'field', id: fieldId, before: { goals: before }, after: { goals: after } })
  })
}
