import type { Transaction } from '../../platform/database.ts'

/** The names of those who did something (`person:` and an id), as far as they are still known. */
export async function listActorNames(tx: Transaction, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(actors)].flatMap((actor) => (actor.startsWith('person:') ? [actor.slice(7)] : []))
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('accountsPerson').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [`person:${id}`, name]))
}
