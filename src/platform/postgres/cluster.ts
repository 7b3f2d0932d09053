import { execFile } from 'node:child_process'
import { mkdtemp, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import { errorCode, PostgresFailure } from './failure.ts'
import type { ServerLog } from './server-log.ts'
import { giveTo, type ServerUser } from './server-user.ts'
import { superuser } from './settings.ts'

const run = promisify(execFile)
const unfinished = 'pgdata.new-'

/** PostgreSQL's own folder, inside the data folder. */
export function clusterOf(dataDir: string): string {
  return join(dataDir, 'pgdata')
}

/** Whether a database was ever set up in the folder; also where it cannot be looked into. */
export async function hasCluster(dataDir: string): Promise<boolean> {
  return stat(clusterOf(dataDir)).then(
    () => true,
    (error) => errorCode(error) !== 'ENOENT',
  )
}

/** A cluster takes its name only when it is whole and on the disk: one that was interrupted is never trusted. */
export async function initialise(dataDir: string, binaries: Binaries, user: ServerUser, log: ServerLog): Promise<void> {
  await removeUnfinished(dataDir)
  // A new name each time: an initdb whose Wirken was killed may still be writing to the last one.
  const folder = await mkdtemp(join(dataDir, unfinished))
  await giveTo(user, folder)
  try {
    const { stdout } = await run(join(binaries.folder, 'initdb'), initdbArguments(folder, binaries.major), {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
      ...user.spawnAs,
    })
    await log.append(stdout)
    await rename(folder, clusterOf(dataDir))
    await syncFolder(dataDir)
  } catch (cause) {
    await removeUnfinished(dataDir)
    const told = cause as { stdout?: string; stderr?: string }
    // Not read back from the log: a full disk does not hold it.
    const output = `${told.stdout ?? ''}${told.stderr ?? cause}`.trim()
    await log.append(output)
    throw new PostgresFailure('initialising-failed', { folder: dataDir, log: output }, { cause })
  }
}

export async function requireVersion(dataDir: string, binaries: Binaries): Promise<void> {
  const folderVersion = Number(await readFile(join(clusterOf(dataDir), 'PG_VERSION'), 'utf8'))
  if (folderVersion === binaries.major) return
  throw new PostgresFailure('data-folder-version', { folder: dataDir, folderVersion, serverVersion: binaries.major })
}

function initdbArguments(folder: string, major: number): string[] {
  // Order by code point in every version. Letters beyond ASCII need the character type as well as the provider:
  // under C, pg_trgm would see no letter in an Arabic or Cyrillic name, and half of one in a German.
  const letters = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8'
  const provider = major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : []
  return [
    ...['-D', folder, '-U', superuser, '-E', 'UTF8', '--locale=C', `--lc-ctype=${letters}`, ...provider],
    ...['--data-checksums', '--auth-local=peer', '--auth-host=reject', '--no-instructions'],
  ]
}

async function removeUnfinished(dataDir: string): Promise<void> {
  const left = (await readdir(dataDir)).filter((name) => name.startsWith(unfinished))
  await Promise.all(left.map((name) => rm(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })))
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync().finally(() => folder.close())
}
