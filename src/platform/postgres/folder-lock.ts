import { realpath } from 'node:fs/promises'
import { PostgresFailure } from './failure.ts'
import { findFileHolder, lockByFile } from './file-lock.ts'
import { findNameHolder, lockByName } from './name-lock.ts'

/** The right of one process to supervise the server of a data folder. */
export type FolderLock = { release(): Promise<void> }

export async function lockFolder(folder: string): Promise<FolderLock> {
  const lock = await (process.platform === 'linux' ? lockByName(folder) : lockByFile(folder))
  if (lock) return lock
  const pid = await findHolder(folder)
  throw new PostgresFailure('data-folder-in-use', pid ? { folder, pid } : { folder })
}

/** Throws `data-folder-in-use` where another process supervises the folder; one that is not there yet is nobody's. */
export async function requireUnlocked(dataDir: string): Promise<void> {
  const folder = await realpath(dataDir).catch(() => undefined)
  const pid = folder && (await findHolder(folder))
  if (pid) throw new PostgresFailure('data-folder-in-use', { folder, pid })
}

/** The process that holds the lock; undefined when nobody does. */
export function findHolder(folder: string): Promise<number | undefined> {
  return process.platform === 'linux' ? findNameHolder(folder) : findFileHolder(folder)
}
