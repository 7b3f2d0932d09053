import { access, chmod, constants, lchown, mkdir, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { clusterOf } from './cluster.ts'
import { errorCode, PostgresFailure } from './failure.ts'
import { findBarrier, findServerUser, runningUser, type ServerUser } from './server-user.ts'

/** A data folder that is made, entered by its one real name, and open to the user the server will run as. */
export type DataFolder = { path: string; user: ServerUser; isNew: boolean }

export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  try {
    await mkdir(dirname(resolve(dataDir)), { recursive: true })
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    const path = await realpath(dataDir)
    const { R_OK, W_OK, X_OK } = constants
    await access(path, R_OK | W_OK | X_OK)
    const owner = await findOwner(clusterOf(path))
    const user = await findServerUser(owner)
    if (owner && owner.uid !== user.uid) {
      throw new PostgresFailure('data-folder-owner', { folder: path, owner: owner.uid, user: user.name })
    }
    await letIn(user, path)
    return { path, user, isNew: !owner }
  } catch (cause) {
    const reason = errorCode(cause)
    if (cause instanceof PostgresFailure || !reason) throw cause
    const values = { folder: resolve(dataDir), user: runningUser(), reason }
    throw new PostgresFailure('data-folder-unreachable', values, { cause })
  }
}

/** Lets the server's user in, no further than needed, and says which folder keeps it out if one does. */
async function letIn(user: ServerUser, path: string): Promise<void> {
  // The folder stays root's, so that the server's user cannot exchange what root writes there. It may only pass.
  if (user.spawnAs.uid !== undefined && (await isEmptyFolderOfRoot(path))) {
    await lchown(path, 0, user.gid)
    await chmod(path, 0o710)
  }
  const folder = await findBarrier(user, path)
  if (folder) throw new PostgresFailure('data-folder-unreachable', { folder, user: user.name })
}

async function isEmptyFolderOfRoot(path: string): Promise<boolean> {
  return (await stat(path)).uid === 0 && (await readdir(path)).length === 0
}

async function findOwner(cluster: string): Promise<{ uid: number; gid: number } | undefined> {
  return stat(cluster).catch((error) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  })
}
