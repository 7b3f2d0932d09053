import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode } from './failure.ts'

/** What a server tells of itself in the `postmaster.pid` of its cluster. It outlives a server that was killed. */
export type PostmasterFile = { pid: number; port: number; socketDir: string; ready: boolean }

export function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid')
}

export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch((error) => {
    if (errorCode(error) === 'ENOENT') return ''
    throw error
  })
  const [pid, , , port, socketDir, , , status] = text.split('\n')
  // Lines are added one by one while a server starts; a negative pid is one that runs without a postmaster.
  if (!Number(pid)) return undefined
  return {
    pid: Math.abs(Number(pid)),
    port: Number(port),
    socketDir: socketDir ?? '',
    ready: status?.trim() === 'ready',
  }
}
