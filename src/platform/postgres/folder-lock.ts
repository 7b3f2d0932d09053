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

/** The process that holds the lock; undefined when nobody does. */
export function findHolder(folder: string): Promise<number | undefined> {
  return process.platform === 'linux' ? findNameHolder(folder) : findFileHolder(folder)
}
