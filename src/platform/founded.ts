import type pg from 'pg'
import { withClient } from './roles.ts'

/** Which cities stand in a database of whatever age; none where it has no tables yet. */
export async function listFounded(owner: pg.ClientConfig): Promise<string[]> {
  return withClient(owner, foundedIn)
}

export async function foundedIn(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.city') is not null as there`)
  if (!rows[0]?.there) return []
  const cities = await client.query<{ name: string }>('select name from city order by slug')
  return cities.rows.map(({ name }) => name)
}
