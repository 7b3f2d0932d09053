import { sql } from 'kysely'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Stage } from './life.ts'

export type NewGoal = {
  id: string
  planId: string
  slug: string
  short: string
  wording: string
  description: string
  stage: Stage
}
export type PlaceRow = { fieldId: string; goalId: string; position: number }

export async function insertGoals(tx: Transaction, scope: Scope, rows: NewGoal[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('planGoal')
    .values(rows.map((row) => ({ cityId: scope.city.id, ...row })))
    .execute()
}

export async function insertPlaces(tx: Transaction, scope: Scope, rows: PlaceRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('planGoalField')
    .values(rows.map((row) => ({ cityId: scope.city.id, ...row })))
    .execute()
}

export async function findPlaces(tx: Transaction, goalId: string): Promise<PlaceRow[]> {
  return tx.selectFrom('planGoalField').select(['fieldId', 'goalId', 'position']).where('goalId', '=', goalId).execute()
}

/** Takes the goal out of the fields it leaves and puts it last in those it enters; the others keep their order. */
export async function movePlaces(
  tx: Transaction,
  scope: Scope,
  goalId: string,
  before: PlaceRow[],
  fieldIds: string[],
): Promise<void> {
  const entered = fieldIds.filter((id) => !before.some((place) => place.fieldId === id))
  const left = before.filter((place) => !fieldIds.includes(place.fieldId))
  for (const { fieldId, position } of left) {
    await tx.deleteFrom('planGoalField').where('goalId', '=', goalId).where('fieldId', '=', fieldId).execute()
    await tx
      .updateTable('planGoalField')
      .set((one) => ({ position: one('position', '-', 1) }))
      .where('fieldId', '=', fieldId)
      .where('position', '>', position)
      .execute()
  }
  for (const fieldId of entered) {
    const { last } = await tx
      .selectFrom('planGoalField')
      .select((one) => one.fn.max('position').as('last'))
      .where('fieldId', '=', fieldId)
      .executeTakeFirstOrThrow()
    await insertPlaces(tx, scope, [{ fieldId, goalId, position: (last ?? 0) + 1 }])
  }
}

/** The goals of a field in its order, those that have ended too. */
export async function listPlacesOf(tx: Transaction, fieldId: string): Promise<PlaceRow[]> {
  return tx
    .selectFrom('planGoalField')
    .select(['fieldId', 'goalId', 'position'])
    .where('fieldId', '=', fieldId)
    .orderBy('position')
    .execute()
}

/** Puts goals on these positions of their field, at once: on the way there two would share one. */
export async function savePlaces(tx: Transaction, fieldId: string, rows: readonly PlaceRow[]): Promise<void> {
  const ids = rows.map(({ goalId }) => goalId)
  const positions = rows.map(({ position }) => position)
  await sql`update plan_goal_field set position = wanted.position
    from unnest(${ids}::uuid[], ${positions}::integer[]) as wanted(id, position)
    where plan_goal_field.field_id = ${fieldId} and plan_goal_field.goal_id = wanted.id`.execute(tx)
}

export async function saveGoalTexts(
  tx: Transaction,
  id: string,
  texts: { short: string; wording: string; description: string },
): Promise<void> {
  await tx.updateTable('planGoal').set(texts).where('id', '=', id).execute()
}

/** False when somebody else has changed the goal since the version seen. Holds the row until the transaction ends. */
export async function raiseGoalVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('planGoal')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
