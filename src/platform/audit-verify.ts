import type pg from 'pg'
import type { AuditValue } from './audit.ts'
import { beginWalk, type ChainEntry, type ChainHead, type ChainWalk, endWalk, followChain } from './audit-chain.ts'

/** What became of a city's log: how far it reaches, how many values were erased, what is wrong with it. */
export type CityLog = { slug: string; name: string; head: ChainHead } & Pick<
  ChainWalk,
  'erased' | 'nameless' | 'breaks' | 'unnamed'
>

const perSlice = 500

/**
 * Follows the chain of each city, or of the one with this slug, to its head, or only its last entries. Holds one slice in memory. The client is the
 * owner's, who sees all cities, and in a transaction whose picture stays: a verb that commits in between would look like
 * an entry behind the head.
 */
export async function verifyLogs(
  client: pg.ClientBase,
  { last = Number.POSITIVE_INFINITY, only }: { last?: number; only?: string | undefined } = {},
): Promise<CityLog[]> {
  const logs: CityLog[] = []
  const cities = await client.query<{ id: string; slug: string; name: string }>(
    'select id, slug, name from city where $1::text is null or slug = $1 order by slug',
    [only ?? null],
  )
  for (const { id, slug, name } of cities.rows) {
    const head = await headOf(client, id)
    let walk = beginWalk(head.number > last ? await entryAt(client, id, head.number - last) : undefined)
    for (;;) {
      const slice = await readSlice(client, id, walk.number)
      walk = followChain(walk, slice)
      if (slice.length < perSlice) break
    }
    const { erased, nameless, breaks, unnamed } = endWalk(walk, head)
    logs.push({ slug, name, head, erased, nameless, breaks, unnamed })
  }
  return logs
}

/** A city without its row of the head has none, and whatever its log holds then stands behind it. */
async function headOf(client: pg.ClientBase, city: string): Promise<ChainHead> {
  const { rows } = await client.query('select number, digest from audit_head where city_id = $1', [city])
  return rows[0] ? { number: Number(rows[0].number), digest: rows[0].digest } : { number: 0, digest: '' }
}

async function entryAt(client: pg.ClientBase, city: string, number: number): Promise<ChainHead> {
  const { rows } = await client.query('select digest from audit_entry where city_id = $1 and number = $2', [
    city,
    number,
  ])
  return { number, digest: rows[0]?.digest ?? '' }
}

/** The time to the microsecond: a JavaScript date would hide what was changed behind its milliseconds. */
const slice = `
  select entry.city_id, entry.number, entry.verb, entry.record_kind, entry.record_id, entry.value_digest,
    entry.previous_digest, entry.digest, to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at,
    told.number is not null as has_values, told.actor, told.actor_salt, told.actor_digest, told.salt, told.before, told.after
  from audit_entry entry left join audit_value told using (city_id, number)
  where city_id = $1 and number > $2
  order by number limit $3`

async function readSlice(client: pg.ClientBase, city: string, after: number): Promise<ChainEntry[]> {
  const { rows } = await client.query(slice, [city, after, perSlice])
  return rows.map((row) => ({
    cityId: row.city_id,
    number: Number(row.number),
    at: `${row.at.replace(/000$/, '')}Z`,
    verb: row.verb,
    recordKind: row.record_kind,
    recordId: row.record_id,
    valueDigest: row.value_digest,
    previousDigest: row.previous_digest,
    digest: row.digest,
    values: row.has_values ? valuesOf(row) : undefined,
  }))
}

function valuesOf({ actor, actor_salt, actor_digest, salt, before, after }: Record<string, string | null>): AuditValue {
  return {
    actor: actor ?? '',
    actorSalt: actor_salt ?? null,
    actorDigest: actor_digest ?? null,
    salt: salt ?? '',
    before,
    after,
  }
}
