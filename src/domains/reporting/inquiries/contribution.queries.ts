import { randomUUID } from 'node:crypto'
import type { Transaction } from '../../../platform/database.ts'
import { actorOf, type Scope } from '../../../platform/scope.ts'
import type { Contribution, ContributionState, ContributionStep } from './contribution.ts'

/** By their deadlines; without inquiries, of all. */
export async function listContributions(tx: Transaction, inquiryIds?: readonly string[]): Promise<Contribution[]> {
  if (inquiryIds?.length === 0) return []
  const rows = await tx
    .selectFrom('reportingContribution')
    .selectAll()
    .$if(inquiryIds !== undefined, (query) => query.where('inquiryId', 'in', inquiryIds ?? []))
    .orderBy('dueOn')
    .orderBy('id')
    .execute()
  return rows.map(({ cityId: _city, state, ...row }) => ({ ...row, state: state as ContributionState }))
}

export async function insertContribution(
  tx: Transaction,
  scope: Scope,
  contribution: Omit<Contribution, 'words' | 'state' | 'remindedOn' | 'version'>,
): Promise<void> {
  await tx
    .insertInto('reportingContribution')
    .values({ cityId: scope.city.id, state: 'asked', ...contribution })
    .execute()
}

/** False when somebody else has changed it since the version seen. */
export async function saveContribution(
  tx: Transaction,
  { id, version }: Pick<Contribution, 'id' | 'version'>,
  values: Partial<Pick<Contribution, 'words' | 'state' | 'dueOn' | 'request' | 'remindedOn'>>,
): Promise<boolean> {
  const done = await tx
    .updateTable('reportingContribution')
    .set({ ...values, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return done.numUpdatedRows === 1n
}

/** That it was reminded changes nothing that somebody has before them. */
export async function markReminded(tx: Transaction, id: string, remindedOn: string): Promise<void> {
  await tx.updateTable('reportingContribution').set({ remindedOn }).where('id', '=', id).execute()
}

export async function listContributionSteps(
  tx: Transaction,
  ids: readonly string[],
): Promise<(ContributionStep & { contributionId: string })[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .selectFrom('reportingContributionStep')
    .select(['contributionId', 'step', 'words', 'at', 'actor'])
    .where('contributionId', 'in', ids)
    .orderBy('contributionId')
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, step: row.step as ContributionState }))
}

export async function insertContributionStep(
  tx: Transaction,
  scope: Scope,
  contributionId: string,
  { step, words }: Pick<ContributionStep, 'step' | 'words'>,
): Promise<void> {
  const number = (await listContributionSteps(tx, [contributionId])).length + 1
  const done = { contributionId, number, step, words, at: scope.now, actor: actorOf(scope.viewer) }
  await tx
    .insertInto('reportingContributionStep')
    .values({ cityId: scope.city.id, id: randomUUID(), ...done })
    .execute()
}
