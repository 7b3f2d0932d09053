import { rm } from 'node:fs/promises'
import { endServer, type Patience, signalTo } from './ending.ts'
import { PostgresFailure } from './failure.ts'
import { postmasterFile, readPostmasterFile } from './postmaster-file.ts'
import { listProcessesOf, look } from './processes.ts'
import type { ServerUser } from './server-user.ts'
import { removeLeftFolder } from './socket-folder.ts'

/**
 * What a killed Wirken left behind, cleared away. Only for the holder of the folder's lock: to it, every server that
 * runs on the cluster is an orphan.
 */
export async function clearLeft(
  cluster: string,
  user: ServerUser,
  within: Patience,
  onOrphan: (pid: number) => void,
): Promise<'nothing' | 'orphan' | 'crash'> {
  const file = await readPostmasterFile(cluster)
  if (!file) return 'nothing'
  const seen = await look(file.pid, cluster)
  if (seen.kind === 'server') {
    onOrphan(file.pid)
    const hasEnded = async () => (await look(file.pid, cluster)).kind !== 'server'
    if (!(await endServer(file.pid, hasEnded, within))) throw new PostgresFailure('orphan-stays', { pid: file.pid })
  }
  await removeLeftFolder(file.socketDir, user)
  // The file of a server that was killed. PostgreSQL refuses to start while its pid lives, whoever has it by now; a
  // server that this user cannot see is left for PostgreSQL to judge.
  const crashed = (await readPostmasterFile(cluster)) !== undefined
  if (crashed && seen.kind !== 'hidden') await rm(postmasterFile(cluster))
  return crashed ? 'crash' : 'orphan'
}

/** Without their postmaster, processes end by themselves, but one that computes does not notice. */
export async function endStrays(cluster: string): Promise<void> {
  for (const pid of await listProcessesOf(cluster)) signalTo(pid, 'SIGQUIT')
}
