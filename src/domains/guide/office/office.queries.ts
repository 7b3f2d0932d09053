import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

export type OfficeRow = {
  id: string
  slug: string
  title: string
  organisation: string
  confirmedOn: string | null
}

/** Everything that the guide has, what was confirmed longest ago first: that is what is to be done. */
export async function pageOfOffice(
  tx: Transaction,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; rows: OfficeRow[] }> {
  const { rows } = await sql<OfficeRow & { total: number }>`
    select s.id, s.slug, s.title, o.name as organisation, c.confirmed_on::text as confirmed_on,
      count(*) over ()::int as total
    from guide_service s
    join guide_organisation o on o.city_id = s.city_id and o.id = s.organisation_id
    left join lateral (select max(confirmed_on) as confirmed_on from guide_confirmation
      where city_id = s.city_id and service_id = s.id) c on true
    order by c.confirmed_on nulls first, s.title, s.id limit ${limit} offset ${offset}`.execute(tx)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total, ...row }) => row) }
}
