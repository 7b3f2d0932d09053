import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { giveTo, runningUser, type ServerUser } from './server-user.ts'
import { port } from './socket-folder.ts'

export const superuser = 'postgres'

/** The database roles that the OS user of Wirken may take. */
export const knownRoles: readonly string[] = ['wirken', 'wirken_app']

const defaults: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_connections: '60',
  shared_buffers: '128MB',
  max_wal_size: '512MB',
  // Short queries for web pages: compiling them costs more than it saves.
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  // The detail of a failed constraint quotes the row: people's data stay out of logs.
  log_error_verbosity: 'terse',
}

/** What no caller may change, for safety and supervision rest on it. */
function fixed(dataDir: string, socketDir: string): Record<string, string> {
  return {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    hba_file: hbaFile(dataDir),
    ident_file: identFile(dataDir),
    logging_collector: 'off',
    log_destination: 'stderr',
  }
}

/** Given on the command line, where nothing in the data folder and no ALTER SYSTEM overrides them. */
export function settingArguments(dataDir: string, socketDir: string, own: Record<string, string>): string[] {
  const settings = { ...defaults, ...own, ...fixed(dataDir, socketDir) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/**
 * Only the user that runs Wirken may log in, and the one that runs the server and so owns the data anyway. The files lie
 * outside the cluster: there the server's user could lead root's writing elsewhere.
 */
export async function writeAccessFiles(dataDir: string, user: ServerUser, roles: readonly string[]): Promise<void> {
  // Root may become either of them anyway, and runs the CLI beside a service that has its own user.
  const osUsers = new Set([runningUser(), user.name, 'root'])
  const map = [...osUsers].flatMap((osUser) => [superuser, ...roles].map((role) => `wirken "${osUser}" "${role}"\n`))
  await write(hbaFile(dataDir), 'local all all peer map=wirken\n', user)
  await write(identFile(dataDir), map.join(''), user)
}

async function write(path: string, text: string, user: ServerUser): Promise<void> {
  await rm(path, { force: true })
  await writeFile(path, text, { mode: 0o600, flag: 'wx' })
  await giveTo(user, path)
}

function hbaFile(dataDir: string): string {
  return join(dataDir, 'pg_hba.conf')
}

function identFile(dataDir: string): string {
  return join(dataDir, 'pg_ident.conf')
}
