import { compareNames } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Post } from './post.ts'
import { listUnits } from './unit.queries.ts'

/** All posts of the city, the closed ones too, by the names of their units; in each, that of its head first. */
export async function listPosts(tx: Transaction, scope: Scope): Promise<Post[]> {
  const rows = await tx.selectFrom('accountsPost').selectAll().execute()
  const units = await listUnits(tx, scope)
  const byName = (a: Post, b: Post) =>
    Number(b.headsUnit) - Number(a.headsUnit) || compareNames(scope.lang, a.title, b.title)
  return units.flatMap((unit) =>
    rows
      .filter((row) => row.unitId === unit.id)
      .map(({ cityId: _city, ...row }): Post => ({ ...row, unit: unit.name }))
      .sort(byName),
  )
}

export async function insertPost(
  tx: Transaction,
  scope: Scope,
  row: Pick<Post, 'id' | 'unitId' | 'title' | 'headsUnit'>,
): Promise<void> {
  await tx
    .insertInto('accountsPost')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}
