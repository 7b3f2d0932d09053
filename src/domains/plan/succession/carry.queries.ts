import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { NewGoal, PlaceRow } from '../goal-write.queries.ts'
import type { Stage } from '../life.ts'
import type { Carried, CarryChoice, CarryKind, Ending } from './carry.ts'

/** All that was said of records of the edition before, by their ids. */
export async function listCarried(tx: Transaction, successorId: string): Promise<Map<string, Carried>> {
  const rows = await tx.selectFrom('planCarry').selectAll().where('successorId', '=', successorId).execute()
  const targets = await tx
    .selectFrom('planCarryTarget')
    .select(['recordId', 'fieldId', 'goalId', 'measureId'])
    .where('successorId', '=', successorId)
    .orderBy('position')
    .execute()
  const targetsOf = Map.groupBy(targets, ({ recordId }) => recordId)
  return new Map(
    rows.map(({ recordId: id, kind, choice, ending, words, version }) => [
      id,
      {
        id,
        ...{ kind: kind as CarryKind, choice: choice as CarryChoice, ending: ending as Ending | null, words, version },
        targets: (targetsOf.get(id) ?? []).map(
          ({ fieldId, goalId, measureId }) => fieldId ?? goalId ?? measureId ?? '',
        ),
      },
    ]),
  )
}

const column = { field: 'fieldId', goal: 'goalId', measure: 'measureId' } as const

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const atOnce = 1000

/** What is said of records now, in place of what was said before; of `undecided` nothing any more. */
export async function saveCarried(
  tx: Transaction,
  scope: Scope,
  successorId: string,
  { carried, undecided }: { carried: readonly Carried[]; undecided: readonly string[] },
): Promise<void> {
  const ids = [...undecided, ...carried.map(({ id }) => id)]
  await sql`delete from plan_carry where successor_id = ${successorId} and record_id = any(${ids}::uuid[])`.execute(tx)
  const told = { cityId: scope.city.id, successorId, at: scope.now, actor: actorOf(scope.viewer) }
  for (let start = 0; start < carried.length; start += atOnce) {
    const some = carried.slice(start, start + atOnce)
    await tx
      .insertInto('planCarry')
      .values(some.map(({ id, targets: _, ...one }) => ({ ...told, recordId: id, ...one })))
      .execute()
    const targets = some.flatMap(({ id, kind, targets: ends }) =>
      ends.map((end, at) => {
        const empty = { fieldId: null, goalId: null, measureId: null }
        return { cityId: scope.city.id, successorId, recordId: id, position: at + 1, ...empty, [column[kind]]: end }
      }),
    )
    if (targets.length > 0) await tx.insertInto('planCarryTarget').values(targets).execute()
  }
}

export type PlanGoal = NewGoal & { version: number; fieldIds: string[] }

/** The goals of a plan as they were written, with their fields in order; those that have ended only where they are asked for. */
export async function listPlanGoals(tx: Transaction, planId: string): Promise<PlanGoal[]> {
  const rows = await tx.selectFrom('planGoal').selectAll().where('planId', '=', planId).orderBy('slug').execute()
  const places = await listPlanPlaces(tx, planId)
  const fieldsOf = Map.groupBy(places, ({ goalId }) => goalId)
  const rank = new Map([...fieldsOf.keys()].map((id, at) => [id, at]))
  return rows
    .map(({ cityId: _, stage, ...row }) => {
      return { ...row, stage: stage as Stage, fieldIds: (fieldsOf.get(row.id) ?? []).map(({ fieldId }) => fieldId) }
    })
    .sort((a, b) => (rank.get(a.id) ?? rank.size) - (rank.get(b.id) ?? rank.size))
}

/** Where goals stand, field by field. */
export async function listPlanPlaces(tx: Transaction, planId: string): Promise<PlaceRow[]> {
  return tx
    .selectFrom('planGoalField as place')
    .innerJoin('planField as field', 'field.id', 'place.fieldId')
    .select(['place.fieldId', 'place.goalId', 'place.position'])
    .where('field.planId', '=', planId)
    .orderBy('field.position')
    .orderBy('place.position')
    .execute()
}

/** Those of these records that somebody has spoken of in words that stay. */
export async function listSpokenOf(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const { rows } = await sql<{ recordId: string }>`
    select distinct record_id from plan_spoken_of where record_id = any(${ids}::uuid[])`.execute(tx)
  return new Set(rows.map(({ recordId }) => recordId))
}
