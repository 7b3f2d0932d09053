import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import type { Scope } from '../../../platform/scope.ts'

/** Files that no measure and no working copy names: they are known by their digest, wherever it stands. */
function unnamed(tx: Transaction) {
  return tx
    .selectFrom('planFile as file')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('planAttachment').select('position').whereRef('fileDigest', '=', 'file.digest'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('planCover').select('picture').whereRef('picture', '=', 'file.digest'))),
    )
    .where(
      sql<boolean>`not exists (select from plan_working_copy copy
        where strpos(copy.words::text, file.digest) > 0 or strpos(copy.base::text, file.digest) > 0)`,
    )
}

/** Says since when each is named by nothing; those that are named again are no longer among them. */
export async function noteUnnamed(tx: Transaction, scope: Scope): Promise<void> {
  const now = unnamed(tx).select('file.digest')
  await tx.deleteFrom('planFileUnnamed').where('digest', 'not in', now).execute()
  const found = (await now.execute()).map(({ digest }) => ({ cityId: scope.city.id, digest, since: scope.now }))
  if (found.length === 0) return
  await tx
    .insertInto('planFileUnnamed')
    .values(found)
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Those that were named by nothing before that day already, and are not now. */
export async function deleteUnnamedBefore(tx: Transaction, day: Date) {
  const since = tx.selectFrom('planFileUnnamed').select('digest').where('since', '<', day)
  return tx
    .deleteFrom('planFile')
    .where('digest', 'in', unnamed(tx).select('file.digest'))
    .where('digest', 'in', since)
    .returning(['id', 'digest', 'name', 'kind', 'size'])
    .execute()
}
