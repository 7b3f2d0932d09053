import { sql } from 'kysely'
import type { Transaction } from '../../../platform/database.ts'
import { standingOfRow } from '../step.queries.ts'

/** `topic`, `audience`: one of our words. */
export type ServiceQuestion = { organisationId?: string; topic?: string; audience?: string }

const isPublished = sql`${standingOfRow} = 'published'`

/** Of what is published, by title: how many there are, and the ids of one page. */
export async function pageOfServices(
  tx: Transaction,
  { organisationId, topic, audience }: ServiceQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; ids: string[] }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select s.id, count(*) over ()::int as total from guide_service s
    where ${isPublished}
      and (${organisationId ?? null}::uuid is null or s.organisation_id = ${organisationId ?? null}::uuid)
      and (${topic ?? null}::text is null or ${topic ?? null}::text = any(s.topics))
      and (${audience ?? null}::text is null or ${audience ?? null}::text = any(s.audiences))
    order by s.title, s.id limit ${limit} offset ${offset}`.execute(tx)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

/** Organisations of which something is published, by name. */
export async function pageOfOrganisations(
  tx: Transaction,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; ids: string[] }> {
  const { rows } = await sql<{ id: string; total: number }>`
    select o.id, count(*) over ()::int as total from guide_organisation o
    where exists (select 1 from guide_service s where s.city_id = o.city_id and s.organisation_id = o.id
      and ${isPublished})
    order by o.name, o.id limit ${limit} offset ${offset}`.execute(tx)
  return { total: rows[0]?.total ?? 0, ids: rows.map(({ id }) => id) }
}

export type Pair = { serviceId: string; placeId: string }

/** Which published service is offered where, by title: how many of these there are, and those of one page, or all. */
export async function pageOfPairs(
  tx: Transaction,
  stretch?: { limit: number; offset: number },
): Promise<{ total: number; pairs: Pair[] }> {
  const { rows } = await sql<Pair & { total: number }>`
    select p.service_id, p.place_id, count(*) over ()::int as total
    from guide_service_place p join guide_service s on s.city_id = p.city_id and s.id = p.service_id
    where ${isPublished} order by s.title, s.id, p.position
    limit ${stretch?.limit ?? null} offset ${stretch?.offset ?? 0}`.execute(tx)
  return { total: rows[0]?.total ?? 0, pairs: rows.map(({ total, ...pair }) => pair) }
}
