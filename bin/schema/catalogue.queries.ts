/** What the catalogue says of our own tables and functions; the same on every PostgreSQL from 15 on. */
import type pg from 'pg'

export type Table = { oid: number; name: string; secured: boolean }
export type View = { oid: number; name: string; body: string; options: string }

async function ask<Row extends pg.QueryResultRow>(client: pg.ClientBase, sql: string, oid?: number): Promise<Row[]> {
  return (await client.query<Row>(sql, oid === undefined ? [] : [oid])).rows
}

async function list(client: pg.ClientBase, sql: string, oid?: number): Promise<string[]> {
  return (await ask<{ says: string }>(client, sql, oid)).map((row) => row.says)
}

/** The server's own, such as plpgsql, are left out. */
export function listExtensions(client: pg.ClientBase): Promise<string[]> {
  return list(client, `select extname as says from pg_extension where oid >= 16384 order by 1`)
}

/** With their bodies; those that an extension brought are left out. */
export function listFunctions(client: pg.ClientBase): Promise<string[]> {
  return list(
    client,
    `select pg_get_functiondef(oid) as says from pg_proc
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
     order by proname, oid::regprocedure::text`,
  )
}

export function listTables(client: pg.ClientBase): Promise<Table[]> {
  return ask<Table>(
    client,
    `select oid::int, relname as name, relrowsecurity as secured from pg_class
     where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by relname collate "C"`,
  )
}

export function listViews(client: pg.ClientBase): Promise<View[]> {
  return ask(
    client,
    `select oid::int, relname as name, pg_get_viewdef(oid) as body, coalesce(array_to_string(reloptions, ', '), '') as options
     from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace order by relname collate "C"`,
  )
}

/** In the order of the table. */
export function listColumns(client: pg.ClientBase, table: Table): Promise<string[]> {
  return list(
    client,
    `select concat_ws(' ', quote_ident(attname), format_type(atttypid, atttypmod),
       case when attnotnull then 'not null' end, 'default ' || pg_get_expr(adbin, adrelid)) as says
     from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = $1 and attnum > 0 and not attisdropped order by attnum`,
    table.oid,
  )
}

/** Keys first. What stands as "not null" at its column is left out: from version 18 on it is a constraint as well. */
export function listConstraints(client: pg.ClientBase, table: Table): Promise<string[]> {
  return list(
    client,
    `select 'constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid) as says from pg_constraint
     where conrelid = $1 and contype in ('p', 'u', 'f', 'c', 'x')
     order by array_position('{p,u,f,c,x}'::"char"[], contype), conname collate "C"`,
    table.oid,
  )
}

/** Those that no constraint brings. */
export function listIndexes(client: pg.ClientBase, table: Table): Promise<string[]> {
  return list(
    client,
    `select pg_get_indexdef(indexrelid) as says from pg_index
     where indrelid = $1 and not exists (select from pg_constraint where conindid = indexrelid and contype <> 'f')
     order by indexrelid::regclass::text collate "C"`,
    table.oid,
  )
}

export function listPolicies(client: pg.ClientBase, table: Table): Promise<string[]> {
  return list(
    client,
    `select format('create policy %I on %I as %s for %s to %s using %s with check %s', policyname, tablename,
       lower(permissive), lower(cmd), array_to_string(roles, ', '), qual, coalesce(with_check, '(as using)')) as says
     from pg_policies where schemaname = 'public' and tablename = $1::oid::regclass::text order by policyname`,
    table.oid,
  )
}

export function listTriggers(client: pg.ClientBase, table: Table): Promise<string[]> {
  return list(
    client,
    `select pg_get_triggerdef(oid) as says from pg_trigger
     where tgrelid = $1 and not tgisinternal order by tgname collate "C"`,
    table.oid,
  )
}

/** To others than the owner. */
export function listGrants(client: pg.ClientBase, relation: { oid: number }): Promise<string[]> {
  return list(
    client,
    `select format('grant %s on %I to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), relname,
       case grantee when 0 then 'public' else quote_ident(pg_get_userbyid(grantee)) end) as says
     from pg_class, aclexplode(relacl) where pg_class.oid = $1 and grantee <> relowner
     group by relname, grantee order by 1`,
    relation.oid,
  )
}
