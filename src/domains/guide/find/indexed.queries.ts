import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

export type TouchedService = { id: string; touched: number; isPublished: boolean }

/** What was changed after a number, in the order of the changes; a part of it at a time. */
export async function listTouched(tx: Transaction, after: number, most: number): Promise<TouchedService[]> {
  const { rows } = await sql<TouchedService>`
    select s.id, s.touched::float8 as touched,
      coalesce(own.act = 'published' and o.act is distinct from 'withdrawn', false) as is_published
    from guide_service s
    left join lateral (select act from guide_step where service_id = s.id and city_id = s.city_id and act <> 'consented'
      order by number desc limit 1) own on true
    left join lateral (select act from guide_step where organisation_id = s.organisation_id and city_id = s.city_id
      and act <> 'consented' order by number desc limit 1) o on true
    where s.touched > ${after} order by s.touched limit ${most}`.execute(tx)
  return rows
}
