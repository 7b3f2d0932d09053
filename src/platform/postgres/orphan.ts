import { rm } from 'node:fs/promises'
import { endServer, type Patience, signalTo } from './ending.ts'
import { PostgresFailure } from './failure.ts'
import { postmasterFile, readPostmasterFile } from './postmaster-file.ts'
import { listProcessesOf, look } from './processes.ts'
import type { ServerUser } from './server-user.ts'
import { removeLeftFolder } from './socket-folder.ts'

/**
 * Clears away what a killed Wirken left; true when the cluster was not shut down and will recover. Only for the holder
 * of the folder's lock: to it, every server that runs on the cluster is an orphan.
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
