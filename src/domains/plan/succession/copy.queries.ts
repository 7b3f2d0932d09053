import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { PlaceRow } from '../goal-write.queries.ts'
import type { CarryKind } from './carry.ts'

/** A record of the edition before, and the one that was made of it. */
export type Copy = { from: string; to: string }

const pairs = (copies: readonly Copy[]): RawBuilder<unknown> =>
  sql`unnest(${copies.map(({ from }) => from)}::uuid[], ${copies.map(({ to }) => to)}::uuid[]) as copy(from_id, to_id)`

/** Translations as they stand, with what they are translations of: what is out of date stays so. */
export async function copyTranslations(tx: Transaction, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return
  await sql`
    insert into plan_translation (city_id, record_id, field, lang, words, state, source_digest, source_words)
    select city_id, copy.to_id, field, lang, words, state, source_digest, source_words
    from plan_translation join ${pairs(copies)} on copy.from_id = record_id`.execute(tx)
}

export async function copyCrossReferences(tx: Transaction, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return
  await sql`
    insert into plan_cross_reference (city_id, id, goal_id, measure_id, paper, passage, url)
    select city_id, gen_random_uuid(), case when goal_id is null then null else copy.to_id end,
      case when measure_id is null then null else copy.to_id end, paper, passage, url
    from plan_cross_reference join ${pairs(copies)} on copy.from_id = coalesce(goal_id, measure_id)`.execute(tx)
}

const tables = { field: 'planField', goal: 'planGoal', measure: 'planMeasure' } as const

/** Takes records out of a draft, with all that hangs on them; the order of goals and fields is put right afterwards. */
export async function deleteCopies(tx: Transaction, kind: CarryKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.deleteFrom('planTranslation').where('recordId', 'in', ids).execute()
  await tx.deleteFrom('planFormerSlug').where('recordId', 'in', ids).execute()
  await tx.deleteFrom(tables[kind]).where('id', 'in', ids).execute()
}

/** Lets measures of the draft serve a goal as well that came after them. */
export async function addGoalsServed(
  tx: Transaction,
  scope: Scope,
  rows: readonly { measureId: string; goalId: string; position: number }[],
): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('planMeasureGoal')
    .values(rows.map((row) => ({ cityId: scope.city.id, ...row })))
    .execute()
}

/** Puts goals in these places of all their fields, in one statement: on the way there two would share one. */
export async function arrangePlaces(tx: Transaction, rows: readonly PlaceRow[]): Promise<void> {
  await sql`update plan_goal_field set position = wanted.position
    from unnest(${rows.map(({ fieldId }) => fieldId)}::uuid[], ${rows.map(({ goalId }) => goalId)}::uuid[],
      ${rows.map(({ position }) => position)}::integer[]) as wanted(field_id, goal_id, position)
    where plan_goal_field.field_id = wanted.field_id and plan_goal_field.goal_id = wanted.goal_id`.execute(tx)
}
