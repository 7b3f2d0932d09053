import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { endServer, type Patience, signalTo } from './ending.ts'
import { PostgresFailure } from './failure.ts'
import { postmasterFile, readPostmasterFile } from './postmaster-file.ts'
import { listProcessesOf, look } from './processes.ts'
import type { ServerUser } from './server-user.ts'
import { answers, removeLeftFolder } from './socket-folder.ts'

/**
 * Clears away what a killed Wirken left; true when the cluster was not shut down and will recover. Only for the holder
 * of the folder's lock: to it, every server that it can see on the cluster is an orphan. One that it cannot see and that
 * answers all the same is another container's, and nothing is touched.
 */
export async function clearRemains(
  cluster: string,
  user: ServerUser,
  within: Patience,
  onOrphan: () => void,
): Promise<boolean> {
  const file = await readPostmasterFile(cluster)
  if (!file) return false
  const { pid, socketDir } = file
  const { kind } = await look(pid, cluster)
  // The lock and the pids are those of this container or machine; a socket in the folder is one for all that share it.
  if (kind !== 'server' && (await answers(socketDir))) {
    throw new PostgresFailure('data-folder-elsewhere', { folder: dirname(cluster) })
  }
  if (kind === 'server') {
    onOrphan()
    const hasEnded = async () => (await look(pid, cluster)).kind !== 'server'
    if (!(await endServer(pid, hasEnded, within))) throw new PostgresFailure('orphan-stays', { pid })
  }
  await removeLeftFolder(socketDir, user)
  const crashed = (await readPostmasterFile(cluster)) !== undefined
  // PostgreSQL would refuse to start while the pid in this file lives, whoever has it by now. A process that this user
  // cannot see is left for PostgreSQL to judge.
  if (crashed && kind !== 'hidden') await rm(postmasterFile(cluster))
  return crashed
}

/** Without their postmaster a cluster's processes end by themselves, but one that computes does not notice. */
export async function endStrays(cluster: string, signal: 'SIGQUIT' | 'SIGKILL'): Promise<void> {
  for (const pid of await listProcessesOf(cluster)) signalTo(pid, signal)
}
