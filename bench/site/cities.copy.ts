import pg from 'pg'
import { joinPostgres } from '../../src/platform/postgres/postgres.ts'
import { withClient } from '../../src/platform/roles.ts'

/** Of these no page reads, and they are most of the bytes. */
const leftOut = ['city', 'host', 'audit_entry', 'audit_value']

/**
 * Fills the database of a running program with copies of its city, until there are that many cities with that many
 * measures each. Keys lead with the city, so a copy keeps every other id.
 */
export async function copyCity(dataDir: string, wish: { cities: number; measures: number }): Promise<string> {
  const server = await joinPostgres(dataDir)
  if (!server) throw new Error(`no program has its database in ${dataDir}`)
  // As the superuser: neither triggers nor foreign keys are asked about each of the rows.
  return withClient(server.connection('postgres', 'wirken'), async (client) => {
    await client.query('set session_replication_role = replica')
    const { rows } = await client.query('select city_id, count(*)::int as own from plan_measure group by city_id')
    const { city_id: city, own } = rows[0] as { city_id: string; own: number }
    const copies = Math.ceil((wish.cities * wish.measures) / own) - 1
    await client.query(
      `create temp table copy as select gen_random_uuid() as id, n from generate_series(1, ${copies}) n;
      insert into city (id, slug, name, brand, languages, demo, created_at)
        select copy.id, 'copy-' || n, name, brand, languages, demo, created_at from city, copy;
      insert into host select 'copy-' || n || '.example', id from copy`,
    )
    await client.query("insert into host values ('localhost', $1), ('127.0.0.1', $1)", [city])
    for (const table of await tablesOfCities(client)) await copyRows(client, table, city)
    await client.query('vacuum analyze')
    return `${copies + 1} cities with ${own} measures each, ${(copies + 1) * own} in all`
  })
}

async function tablesOfCities(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    `select table_name as name from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and column_name = 'city_id' and table_type = 'BASE TABLE' and table_name <> all ($1)`,
    [leftOut],
  )
  return rows.map((row) => row.name as string)
}

async function copyRows(client: pg.Client, table: string, city: string): Promise<void> {
  const { rows } = await client.query(
    `select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = $1 and column_name <> 'city_id' and is_generated = 'NEVER'`,
    [table],
  )
  const name = pg.escapeIdentifier(table)
  const columns = rows.map((row) => pg.escapeIdentifier(row.name as string))
  const own = columns.map((column) => `own.${column}`)
  await client.query(
    `insert into ${name} (city_id, ${columns.join(', ')}) select copy.id, ${own.join(', ')}
    from ${name} own, copy where own.city_id = $1`,
    [city],
  )
}
