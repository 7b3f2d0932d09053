import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { Followed, FollowedKind, Follower } from './follower.ts'

const columns = ['id', 'token', 'mail', 'lang', 'kind', 'subject', 'askedAt', 'confirmedAt'] as const

function asFollower(row: Omit<Follower, 'kind'> & { kind: string }): Follower {
  return { ...row, kind: row.kind as FollowedKind }
}

export async function findFollower(
  tx: Transaction,
  by: { token: string } | (Followed & { mail: string }),
): Promise<Follower | undefined> {
  const all = tx.selectFrom('reportingFollower').select(columns)
  const found =
    'token' in by
      ? all.where('token', '=', by.token)
      : all.where('mail', '=', by.mail).where('kind', '=', by.kind).where('subject', '=', by.subject)
  const row = await found.executeTakeFirst()
  return row && asFollower(row)
}

/** All who have said yes, those of one address one after another. */
export async function listFollowers(tx: Transaction): Promise<Follower[]> {
  const rows = await tx
    .selectFrom('reportingFollower')
    .select(columns)
    .where('confirmedAt', 'is not', null)
    .orderBy('mail')
    .orderBy('askedAt')
    .execute()
  return rows.map(asFollower)
}

export async function insertFollower(tx: Transaction, scope: Scope, follower: Follower): Promise<void> {
  await tx
    .insertInto('reportingFollower')
    .values({ cityId: scope.city.id, ...follower })
    .execute()
}

/** Says yes, or asks once more in another language. */
export async function saveFollower(
  tx: Transaction,
  id: string,
  values: Partial<Pick<Follower, 'confirmedAt' | 'askedAt' | 'lang'>>,
): Promise<void> {
  await tx.updateTable('reportingFollower').set(values).where('id', '=', id).execute()
}

export async function deleteFollower(tx: Transaction, token: string): Promise<void> {
  await tx.deleteFrom('reportingFollower').where('token', '=', token).execute()
}

/** Who never pressed the button. Gives how many. */
export async function deleteUnconfirmed(tx: Transaction, before: Date): Promise<number> {
  const gone = await tx
    .deleteFrom('reportingFollower')
    .where('confirmedAt', 'is', null)
    .where('askedAt', '<', before)
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** The changes that followers were told of, or that were there before anybody followed. */
export async function listTold(tx: Transaction): Promise<Set<string>> {
  const rows = await tx.selectFrom('reportingTold').select('changeId').execute()
  return new Set(rows.map(({ changeId }) => changeId))
}

export async function insertTold(tx: Transaction, scope: Scope, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 10_000) {
    const some = ids.slice(start, start + 10_000)
    const rows = some.map((changeId) => ({ cityId: scope.city.id, changeId, toldAt: scope.now }))
    await tx.insertInto('reportingTold').values(rows).execute()
  }
}
