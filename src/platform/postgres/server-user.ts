import { execFile } from 'node:child_process'
import { lchown } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { PostgresFailure } from './failure.ts'

const run = promisify(execFile)
const preferred = ['wirken', 'postgres', 'nobody']

/** The OS user the server runs as. `spawnAs` is empty unless that differs from the user this process runs as. */
export type ServerUser = { name: string; uid: number; gid: number; spawnAs: { uid?: number; gid?: number } }

/** Who runs this process: the name by which peer authentication will know it. */
export function runningUser(): string {
  try {
    return userInfo().username
  } catch (cause) {
    throw new PostgresFailure('os-user-unknown', { uid: process.getuid?.() ?? -1 }, { cause })
  }
}

/** PostgreSQL refuses to run as root; root lends it another user. The owner of existing data stays its user. */
export async function findServerUser(dataOwner: { uid: number; gid: number } | undefined): Promise<ServerUser> {
  const uid = process.getuid?.() ?? -1
  const gid = process.getgid?.() ?? -1
  if (uid !== 0) return { name: runningUser(), uid, gid, spawnAs: {} }
  if (dataOwner && dataOwner.uid !== 0) return lend({ name: await nameOf(dataOwner.uid), ...dataOwner })
  for (const name of preferred) {
    const ids = await idsOf(name)
    if (ids) return lend({ name, ...ids })
  }
  throw new PostgresFailure('os-user-unknown', { names: preferred.join(', ') })
}

/** Hands a file or folder that this process just made to the server's user. */
export async function giveTo(user: ServerUser, path: string): Promise<void> {
  if (user.spawnAs.uid !== undefined) await lchown(path, user.uid, user.gid)
}

/** The topmost folder on the way that the user cannot enter; asked of the kernel as that user, so that ACLs count. */
export async function findBarrier(user: ServerUser, path: string): Promise<string | undefined> {
  const ask = 'for folder do test -x "$folder" || { printf %s "$folder"; exit 0; }; done'
  const { stdout } = await run('/bin/sh', ['-c', ask, 'sh', ...ancestors(path), path], { cwd: '/', ...user.spawnAs })
  return stdout || undefined
}

function ancestors(path: string): string[] {
  const parent = dirname(path)
  return parent === path ? [] : [...ancestors(parent), parent]
}

function lend(user: { name: string; uid: number; gid: number }): ServerUser {
  return { ...user, spawnAs: { uid: user.uid, gid: user.gid } }
}

async function idsOf(name: string): Promise<{ uid: number; gid: number } | undefined> {
  const ask = async (what: '-u' | '-g') => Number((await run('id', [what, name])).stdout)
  return Promise.all([ask('-u'), ask('-g')]).then(
    ([uid, gid]) => ({ uid, gid }),
    () => undefined,
  )
}

export async function nameOf(uid: number): Promise<string> {
  return run('id', ['-nu', String(uid)]).then(
    ({ stdout }) => stdout.trim(),
    () => String(uid),
  )
}
