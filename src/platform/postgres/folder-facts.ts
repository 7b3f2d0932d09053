import { access, constants, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { clusterOf, hasCluster } from './cluster.ts'
import { nameOf, runningUser } from './server-user.ts'

/** What can be told of a data folder by looking at it. */
export type FolderFacts = {
  path: string
  isThere: boolean
  /** Whether this process may read and write in it. */
  isOpen: boolean
  /** Whose the data are; the folder itself may be root's. */
  owner: string | undefined
  user: string
  /** Whether others on this machine may look into it. */
  isOpenToAll: boolean
  hasData: boolean
  /** Bytes left on its disk. */
  free: number
}

export async function lookAtFolder(path: string): Promise<FolderFacts> {
  const found = await stat(path).catch(() => undefined)
  const hasData = found !== undefined && (await hasCluster(path))
  const data = hasData ? await stat(clusterOf(path)).catch(() => found) : found
  const { R_OK, W_OK, X_OK } = constants
  return {
    path,
    isThere: found !== undefined,
    isOpen: await access(path, R_OK | W_OK | X_OK).then(
      () => true,
      () => false,
    ),
    owner: data && (await nameOf(data.uid)),
    user: runningUser(),
    isOpenToAll: found !== undefined && (found.mode & 0o005) !== 0,
    hasData,
    free: await freeOn(path),
  }
}

/** A folder that is not there yet will lie on the disk of the one above it. */
async function freeOn(path: string): Promise<number> {
  const disk = await statfs(path).catch(() => undefined)
  if (disk) return disk.bavail * disk.bsize
  return dirname(path) === path ? 0 : freeOn(dirname(path))
}
