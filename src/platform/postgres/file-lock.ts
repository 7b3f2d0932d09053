import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './failure.ts'
import type { FolderLock } from './folder-lock.ts'
import { startOf } from './processes.ts'

/**
 * Where there are no abstract sockets: a file with pid and start time of its holder, for a pid alone may have been given
 * to another process since. Undefined when taken.
 */
export async function lockByFile(folder: string): Promise<FolderLock | undefined> {
  const path = lockFile(folder)
  const mine = `${path}.${randomUUID()}`
  await writeFile(mine, `${process.pid}\n${await startOf(process.pid)}\n`, { mode: 0o600 })
  try {
    while (!(await linkTo(mine, path))) {
      if (await holderIn(path)) return undefined
      await removeStale(path, `${mine}.stale`)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return { release: () => rm(path, { force: true }) }
}

export function findFileHolder(folder: string): Promise<number | undefined> {
  return holderIn(lockFile(folder))
}

async function holderIn(path: string): Promise<number | undefined> {
  const [pid, start] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
  return pid && start && (await startOf(Number(pid))) === start ? Number(pid) : undefined
}

/** Of several processes that find the file stale, one moves it; whoever moved a newer one instead puts it back. */
async function removeStale(path: string, aside: string): Promise<void> {
  await rename(path, aside).catch(() => undefined)
  if (await holderIn(aside)) await linkTo(aside, path)
  await rm(aside, { force: true })
}

/** A link, unlike a write, appears whole or not at all. */
async function linkTo(target: string, path: string): Promise<boolean> {
  return link(target, path).then(
    () => true,
    (error) => {
      if (errorCode(error) === 'EEXIST') return false
      throw error
    },
  )
}

function lockFile(folder: string): string {
  return join(folder, 'wirken.lock')
}
