import type { Lang } from '../../src/i18n/languages.ts'
import { openDatabase, openPool } from '../../src/platform/database.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { ownerOf, poolOf } from './city.ts'

/**
 * Does something in the city as if it offered these languages. As the owner of the tables, who alone may change cities,
 * in a transaction that is rolled back; row-level security does not bind the owner, but the other city has no plan.
 */
export async function speaking(scope: Scope, languages: Lang[], body: (scope: Scope) => Promise<void>): Promise<void> {
  const owner = openDatabase(openPool(ownerOf(await poolOf()), () => {}, 1))
  const db = await owner.startTransaction().execute()
  try {
    await db.updateTable('city').set({ languages }).where('id', '=', scope.city.id).execute()
    await body({ ...scope, db, city: { ...scope.city, languages } })
  } finally {
    await db.rollback().execute()
    await owner.destroy()
  }
}
