import pg from 'pg'

/** A table as the catalogue knows it. `order`: a clause that puts its rows into one order on every server. */
export type KeptTable = { name: string; columns: string[]; order: string | null; references: string[] }

/** What the list of migrations stands in; a backup tells of them itself. */
const ownTable = 'migration'

const question = `
  select kept.relname::text as name,
    (select array_agg(attname::text order by attnum) from pg_attribute
      where attrelid = kept.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
    (select string_agg(quote_ident(attname) || case when attcollation = 0 then '' else ' collate "C"' end, ', '
        order by array_position(indkey::int2[], attnum))
      from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = kept.oid and indisprimary) as order,
    array(select distinct other.relname::text from pg_constraint
      join pg_class other on other.oid = confrelid
      where conrelid = kept.oid and contype = 'f' and confrelid <> conrelid) as references
  from pg_class kept
  where kept.relkind = 'r' and kept.relnamespace = 'public'::regnamespace and kept.relname <> $1
  order by kept.relname collate "C"`

/** All tables, each behind those that it refers to: in this order they can be loaded. */
export async function listTables(client: pg.ClientBase): Promise<KeptTable[]> {
  return inLoadingOrder((await client.query<KeptTable>(question, [ownTable])).rows)
}

export function inLoadingOrder<Table extends { name: string; references: string[] }>(tables: Table[]): Table[] {
  const ordered: Table[] = []
  const waiting = [...tables]
  while (waiting.length > 0) {
    const isThere = (name: string) => ordered.some((one) => one.name === name)
    const next = waiting.findIndex((one) => one.references.every(isThere))
    if (next < 0) throw new Error(`these tables refer to one another: ${waiting.map(({ name }) => name).join(', ')}`)
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}

/** Rows as text that any later server reads, and that is the same wherever the same rows are. */
export async function speakPlainly(client: pg.ClientBase): Promise<void> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
    set local bytea_output = 'hex'; set local extra_float_digits = 1`)
}

export function copyOut({ name, columns, order }: KeptTable): string {
  // Only what somebody else has put into the database lacks a key.
  const ordered = order === null ? '' : ` order by ${order}`
  return `copy (select ${listed(columns)} from ${pg.escapeIdentifier(name)}${ordered}) to stdout`
}

export function copyIn({ name, columns }: Pick<KeptTable, 'name' | 'columns'>): string {
  return `copy ${pg.escapeIdentifier(name)} (${listed(columns)}) from stdin`
}

function listed(columns: readonly string[]): string {
  return columns.map((one) => pg.escapeIdentifier(one)).join(', ')
}
