import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'

/** `topic`, `audience`: one of our words; `modifiedAfter` is not known of ours, so nobody can ask for it. */
export type ServiceQuestion = { organisationId?: string; topic?: string; audience?: string }

const isPublished = sql`exists (
  select 1 from guide_service s where s.city_id = p.city_id and s.id = p.id
    and (select act from guide_step t where t.city_id = s.city_id and t.service_id = s.id and act <> 'consented'
      order by number desc limit 1) = 'published'
    and coalesce((select act from guide_step t where t.city_id = s.city_id and t.organisation_id = s.organisation_id
      and act <> 'consented' order by number desc limit 1), 'published') <> 'withdrawn')`

/** Of what is published, by title: how many there are, and the ids of one page. */
export async function pageOfServices(
  tx: Transaction,
  { organisationId, topic, audience }: ServiceQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; ids: string[] }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select p.id, count(*) over ()::int as total from guide_service p
    where ${isPublished}
      and (${organisationId ?? null}::uuid is null or p.organisation_id = ${organisationId ?? null}::uuid)
      and (${topic ?? null}::text is null or ${topic ?? null}::text = any(p.topics))
      and (${audience ?? null}::text is null or ${audience ?? null}::text = any(p.audiences))
    order by p.title, p.id limit ${limit} offset ${offset}`.execute(tx)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

/** Organisations of which something is published, by name. */
export async function pageOfOrganisations(
  tx: Transaction,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; ids: string[] }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select o.id, count(*) over ()::int as total from guide_organisation o
    where exists (select 1 from guide_service p where p.city_id = o.city_id and p.organisation_id = o.id
      and ${isPublished})
    order by o.name, o.id limit ${limit} offset ${offset}`.execute(tx)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

/** Which service is offered where. */
export async function listPairs(tx: Transaction): Promise<{ serviceId: string; placeId: string }[]> {
  return tx.selectFrom('guideServicePlace').select(['serviceId', 'placeId']).execute()
}
