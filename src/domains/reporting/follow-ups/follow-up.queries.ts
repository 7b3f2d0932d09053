import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { FollowUp, FollowUpKind, FollowUpStep } from './follow-up.ts'

/** By their days. `of`: of one record. `doneSince`: those that are open, and those done since then. */
export async function listFollowUps(
  tx: Transaction,
  { of, doneSince }: { of?: string; doneSince?: Date } = {},
): Promise<FollowUp[]> {
  const rows = await tx
    .selectFrom('reportingFollowUp')
    .selectAll()
    .$if(of !== undefined, (query) => query.where('recordId', '=', of ?? ''))
    .where((is) =>
      doneSince === undefined
        ? is('doneAt', 'is', null)
        : is.or([is('doneAt', 'is', null), is('doneAt', '>=', doneSince)]),
    )
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  return rows.map(({ cityId: _city, kind, ...row }) => ({ ...row, kind: kind as FollowUpKind }))
}

export async function findFollowUp(tx: Transaction, id: string): Promise<FollowUp | undefined> {
  const row = await tx.selectFrom('reportingFollowUp').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { cityId: _city, kind, ...rest } = row
  return { ...rest, kind: kind as FollowUpKind }
}

export async function insertFollowUp(tx: Transaction, scope: Scope, followUp: FollowUp): Promise<void> {
  await tx
    .insertInto('reportingFollowUp')
    .values({ cityId: scope.city.id, ...followUp })
    .execute()
}

/** False when somebody else has changed it since the version seen. */
export async function saveFollowUp(
  tx: Transaction,
  { id, version }: Pick<FollowUp, 'id' | 'version'>,
  values: Pick<FollowUp, 'dueOn' | 'doneAt'>,
): Promise<boolean> {
  const done = await tx
    .updateTable('reportingFollowUp')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

export async function insertFollowUpStep(
  tx: Transaction,
  scope: Scope,
  { id, version }: Pick<FollowUp, 'id' | 'version'>,
  { step, dueOn }: Pick<FollowUpStep, 'step' | 'dueOn'>,
): Promise<void> {
  const done = { followUpId: id, number: version, step, dueOn, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingFollowUpStep')
    .values({ cityId: scope.city.id, id: randomUUID(), ...done })
    .execute()
}

/** Who did the last step of each. */
export async function listLastSteps(tx: Transaction, ids: readonly string[]): Promise<Map<string, FollowUpStep>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('reportingFollowUpStep')
    .distinctOn('followUpId')
    .select(['followUpId', 'step', 'dueOn', 'at', 'actor'])
    .where('followUpId', 'in', ids)
    .orderBy('followUpId')
    .orderBy('number', 'desc')
    .execute()
  return new Map(
    rows.map(({ followUpId, step, ...row }) => [followUpId, { ...row, step: step as FollowUpStep['step'] }]),
  )
}
