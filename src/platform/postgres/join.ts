import { realpath } from 'node:fs/promises'
import { clusterOf } from './cluster.ts'
import { connectionTo } from './connection.ts'
import { errorCode, PostgresFailure } from './failure.ts'
import { findHolder } from './folder-lock.ts'
import type { JoinedPostgres } from './postgres.ts'
import { type PostmasterFile, readPostmasterFile } from './postmaster-file.ts'
import { look } from './processes.ts'
import { runningUser } from './server-user.ts'

/**
 * The ready server of a data folder that a running Wirken supervises; undefined when there is none. What the holder of
 * the lock says is only a pid, for any local user could hold that name. The rest comes from the cluster's own file.
 */
export async function joinPostgres(dataDir: string): Promise<JoinedPostgres | undefined> {
  const path = await realpath(dataDir).catch(() => undefined)
  const holder = path && (await findHolder(path))
  if (!path || !holder) return undefined
  const cluster = clusterOf(path)
  const file = await readFileOf(cluster, path)
  if (!file?.ready) return undefined
  const seen = await look(file.pid, cluster)
  // A server with another parent is an orphan, which the holder is about to stop.
  if (seen.kind !== 'server' || seen.parent !== holder) return undefined
  const { pid, socketDir, port } = file
  return { pid, socketDir, port, connection: (user, database) => connectionTo(socketDir, user, database) }
}

async function readFileOf(cluster: string, folder: string): Promise<PostmasterFile | undefined> {
  return readPostmasterFile(cluster).catch((cause) => {
    if (errorCode(cause) !== 'EACCES') throw cause
    throw new PostgresFailure('data-folder-unreachable', { folder, user: runningUser() }, { cause })
  })
}
