import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Content } from './content.ts'
import type { Part, PartHead, PartState, PartStep, PartStepRecord } from './part.ts'

/** Of which round, measure or unit, by which ids. What is left out does not narrow. */
export type PartFilter = {
  ids?: readonly string[]
  roundId?: string
  measureIds?: readonly string[]
  unitIds?: readonly (string | null)[]
}

export async function listParts(tx: Transaction, { ids, roundId, measureIds, unitIds }: PartFilter): Promise<Part[]> {
  const rows = await tx
    .selectFrom('reportingPart')
    .innerJoin('reportingUpdate', 'reportingUpdate.id', 'reportingPart.updateId')
    .select([
      'reportingPart.id',
      'updateId',
      'roundId',
      'measureId',
      'unitId',
      'postId',
      'leads',
      'state',
      'content',
      'version',
    ])
    .where('takenOutAt', 'is', null)
    .$if(ids !== undefined, (query) => query.where(sql<boolean>`reporting_part.id = any(${ids}::uuid[])`))
    .$if(roundId !== undefined, (query) => query.where('roundId', '=', roundId ?? ''))
    .$if(measureIds !== undefined, (query) => query.where(sql<boolean>`measure_id = any(${measureIds}::uuid[])`))
    .$if(unitIds !== undefined, (query) =>
      query.where(
        sql<boolean>`(unit_id = any(${unitIds?.filter((id) => id !== null)}::uuid[])
          or (unit_id is null and ${unitIds?.includes(null) ?? false}))`,
      ),
    )
    .orderBy('leads', 'desc')
    .orderBy('reportingPart.id')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as PartState, content: row.content as Content }))
}

/** How far the parts of a round are, without what they say: that would be a hundred times as much. */
export async function listPartHeads(tx: Transaction, roundId: string): Promise<PartHead[]> {
  const rows = await tx
    .selectFrom('reportingPart')
    .innerJoin('reportingUpdate', 'reportingUpdate.id', 'reportingPart.updateId')
    .select(['reportingPart.id', 'measureId', 'unitId', 'postId', 'leads', 'state'])
    .where('takenOutAt', 'is', null)
    .where('roundId', '=', roundId)
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as PartState }))
}

/** PostgreSQL takes at most 65,535 parameters in one statement. */
const atOnce = 2000

/** New parts, each with the step that filled it in. Their updates come with them, one a measure. */
export async function insertParts(tx: Transaction, scope: Scope, parts: readonly Part[]): Promise<void> {
  const cityId = scope.city.id
  const updates = [...new Map(parts.map(({ updateId, roundId, measureId }) => [updateId, { roundId, measureId }]))]
  for (let start = 0; start < updates.length; start += atOnce) {
    const rows = updates.slice(start, start + atOnce).map(([id, of]) => ({ cityId, id, ...of }))
    await tx.insertInto('reportingUpdate').values(rows).execute()
  }
  for (let start = 0; start < parts.length; start += atOnce) {
    const some = parts.slice(start, start + atOnce)
    const rows = some.map(({ roundId: _r, measureId: _m, content, ...part }) => ({
      cityId,
      ...part,
      content: JSON.stringify(content),
    }))
    await tx.insertInto('reportingPart').values(rows).execute()
    await insertSteps(
      tx,
      scope,
      some.map(({ id, version, content }) => ({ partId: id, number: version, step: 'prefilled' as const, content })),
    )
  }
}

type NewStep = Pick<PartStepRecord, 'partId' | 'number' | 'step' | 'content'> &
  Partial<Pick<PartStepRecord, 'name' | 'comment'>>

async function insertSteps(tx: Transaction, scope: Scope, steps: readonly NewStep[]): Promise<void> {
  const told = { cityId: scope.city.id, at: scope.now, actor: actorOf(scope.viewer), name: '', comment: '' }
  const rows = steps.map((step) => ({ ...told, ...step, content: JSON.stringify(step.content) }))
  await tx.insertInto('reportingPartStep').values(rows).execute()
}

/** False when somebody else was faster since the version seen. Keeps the step and what the part says after it. */
export async function savePart(
  tx: Transaction,
  scope: Scope,
  { id, version }: Pick<Part, 'id' | 'version'>,
  after: { state: PartState; content: Content; step: PartStep; name: string; comment: string },
): Promise<boolean> {
  const { state, content, step, name, comment } = after
  const saved = await tx
    .updateTable('reportingPart')
    .set({ state, content: JSON.stringify(content), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows !== 1n) return false
  await insertSteps(tx, scope, [{ partId: id, number: version + 1, step, content, name, comment }])
  return true
}

/** What was done with these parts, the first first. */
export async function listPartSteps(tx: Transaction, partIds: readonly string[]): Promise<PartStepRecord[]> {
  const rows = await tx
    .selectFrom('reportingPartStep')
    .select(['partId', 'number', 'step', 'content', 'name', 'comment', 'at', 'actor'])
    .where(sql<boolean>`part_id = any(${partIds}::uuid[])`)
    .orderBy('partId')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, step: row.step as PartStep, content: row.content as Content }))
}
