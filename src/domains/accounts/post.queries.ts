import { compareNames } from '../../i18n/format.ts'
import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import type { Post } from './post.ts'
import { listUnits } from './unit.queries.ts'
import type { Closing } from './unit.ts'

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

type PostRow = Pick<Post, 'id' | 'unitId' | 'title' | 'headsUnit'>

export async function insertPost(tx: Transaction, scope: Scope, row: PostRow): Promise<void> {
  await tx
    .insertInto('accountsPost')
    .values({ cityId: scope.city.id, ...row })
    .execute()
}

/** False when somebody else has changed the post since the version seen. Holds the row until the transaction ends. */
export async function raisePostVersion(tx: Transaction, id: string, seen: number): Promise<boolean> {
  const result = await tx
    .updateTable('accountsPost')
    .set({ version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function savePost(tx: Transaction, id: string, row: Pick<Post, 'title' | 'headsUnit'>): Promise<void> {
  await tx.updateTable('accountsPost').set(row).where('id', '=', id).execute()
}

export async function savePostUnit(tx: Transaction, id: string, unitId: string): Promise<void> {
  await tx.updateTable('accountsPost').set({ unitId }).where('id', '=', id).execute()
}

/** Null: it is open again. */
export async function savePostClosing(tx: Transaction, id: string, closing: Closing | null): Promise<void> {
  const row = { closedOn: closing?.on ?? null, closedReason: closing?.reason ?? null }
  await tx.updateTable('accountsPost').set(row).where('id', '=', id).execute()
}
