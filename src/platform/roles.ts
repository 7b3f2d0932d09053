import { createHmac } from 'node:crypto'
import pg from 'pg'
import { lockNumbers } from './lock-numbers.ts'

/** Owns the tables and migrates them. */
export const ownerRole = 'wirken'
/** What the running program is: it cannot pass row-level security. */
export const appRole = 'wirken_app'
/** What must not come along by mistake: the running program has none of its rights until it lays down its own. */
export const hiddenRole = 'wirken_hidden'

export class DatabaseUnfit extends Error {
  override name = 'DatabaseUnfit'
}

/** On our own server: the superuser makes the owner and its database, once. */
export async function prepareOwnServer(superuser: pg.ClientConfig, database: string): Promise<void> {
  await withClient(superuser, async (client) => {
    await createMissingRole(client, ownerRole, 'login createrole createdb')
    await createMissingRole(client, appRole, 'login')
    await setHiddenRoleApart(client)
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(database)} owner ${ownerRole}`)
  })
}

/**
 * On a city's existing server: makes the application's role as the owner that `DATABASE_URL` names. Its password is
 * derived from the owner's, so that every node finds the same one and one setting is enough; where the owner has none
 * (peer or certificate), the server's own rules say how the role may enter. Throws `DatabaseUnfit` with what to do.
 */
export async function prepareExistingServer(url: string): Promise<pg.ClientConfig> {
  const owner = { connectionString: url }
  const password = new URL(url).password
  const derived = password && createHmac('sha256', decodeURIComponent(password)).update(appRole).digest('base64url')
  await withClient(owner, async (client) => {
    const version = await client.query<{ number: number }>(
      `select current_setting('server_version_num')::int as number`,
    )
    if ((version.rows[0]?.number ?? 0) < 150_000) throw new DatabaseUnfit('PostgreSQL 15 or later is needed')
    await refuseSuperuser(client)
    // Nodes that start together make the role one after another; the lock ends with the connection.
    await client.query('select pg_advisory_lock($1)', [lockNumbers.roles])
    try {
      await createMissingRole(client, appRole, 'login')
      await setHiddenRoleApart(client)
      if (derived) await client.query(`alter role ${appRole} password ${pg.escapeLiteral(derived)}`)
    } catch (error) {
      const user = pg.escapeIdentifier(client.user ?? '')
      throw new DatabaseUnfit(`the role of DATABASE_URL must be able to make roles: alter role ${user} createrole`, {
        cause: error,
      })
    }
    await refusePowerfulRole(client)
  })
  const app = new URL(url)
  app.username = appRole
  app.password = derived
  return { connectionString: app.href }
}

/** Owner of everything on the server: more than Wirken needs, and above the rules that keep cities apart. */
async function refuseSuperuser(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string; super: boolean }>(
    'select rolname as name, rolsuper as super from pg_roles where rolname = current_user',
  )
  if (!rows[0]?.super) return
  const user = pg.escapeIdentifier(rows[0].name)
  throw new DatabaseUnfit(
    `the role of DATABASE_URL must be no superuser: create role wirken login createrole, and name that one; or: alter role ${user} nosuperuser createrole`,
  )
}

/** A role that somebody else made may have powers which undo what keeps cities apart, and what is hidden away. */
async function refusePowerfulRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname in ($1, $2) and (rolsuper or rolbypassrls)',
    [appRole, hiddenRole],
  )
  for (const { name } of rows) {
    throw new DatabaseUnfit(`the role ${name} must not be above the rules: alter role ${name} nosuperuser nobypassrls`)
  }
  const open = await client.query<{ open: boolean }>(`select pg_has_role($1, $2, 'usage') as open`, [
    appRole,
    hiddenRole,
  ])
  if (open.rows[0]?.open) {
    throw new DatabaseUnfit(
      `the role ${appRole} must not have the rights of ${hiddenRole} by itself: revoke ${hiddenRole} from ${appRole}, and start again`,
    )
  }
}

/**
 * The application may become the other role, and inherits nothing of it. Since version 16 each grant says whether it does,
 * by default as the member's own `noinherit` has it; before, that alone counts. So it is laid down first, for both.
 */
async function setHiddenRoleApart(client: pg.Client): Promise<void> {
  await createMissingRole(client, hiddenRole, 'nologin')
  const { rows } = await client.query<{ inherits: boolean; member: boolean }>(
    `select rolinherit as inherits, pg_has_role(rolname, $2, 'member') as member from pg_roles where rolname = $1`,
    [appRole, hiddenRole],
  )
  if (rows[0]?.inherits) await client.query(`alter role ${appRole} noinherit`)
  if (!rows[0]?.member) await client.query(`grant ${hiddenRole} to ${appRole}`)
}

async function createMissingRole(client: pg.Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query(`create role ${role} ${attributes}`)
}

export async function withClient<T>(connection: pg.ClientConfig, body: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 30_000, ...connection })
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end()
  }
}
