import { execFile } from 'node:child_process'
import { readdir, readFile, readlink } from 'node:fs/promises'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { errorCode } from './failure.ts'

const run = promisify(execFile)

/** What a pid is to a cluster: its server, something else, nothing any more, or hidden from this user. */
export type Sighting = { kind: 'server'; parent: number } | { kind: 'other' | 'gone' | 'hidden' }

export function look(pid: number, cluster: string): Promise<Sighting> {
  return process.platform === 'linux' ? lookInProc(pid, cluster) : lookByPs(pid, cluster)
}

/**
 * A server's working folder is its cluster; the kernel follows it when the folder moves. A zombie has neither program nor
 * folder and so is gone, though signals still find it: in a container nobody may ever collect it.
 */
async function lookInProc(pid: number, cluster: string): Promise<Sighting> {
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'latin1')
    const parent = status.slice(status.lastIndexOf(')') + 2).split(' ')[1]
    // An update of the package removes the file of a running program.
    const program = basename((await readlink(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, ''))
    const folder = await readlink(`/proc/${pid}/cwd`)
    return program === 'postgres' && folder === cluster ? { kind: 'server', parent: Number(parent) } : { kind: 'other' }
  } catch (error) {
    const code = errorCode(error)
    return { kind: code === 'EACCES' || code === 'EPERM' ? 'hidden' : 'gone' }
  }
}

export async function lookByPs(pid: number, cluster: string): Promise<Sighting> {
  const line = await ps(pid, ['stat', 'ppid', 'command'])
  const [, state, parent, command] = /^(\S+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
  if (!command || state?.startsWith('Z')) return { kind: 'gone' }
  return command.includes(`/postgres -D ${cluster} `) ? { kind: 'server', parent: Number(parent) } : { kind: 'other' }
}

/** When a process started, in the words of `ps`; empty when there is none. */
export async function startOf(pid: number): Promise<string> {
  return ps(pid, ['lstart'])
}

/** Every process that works in the cluster, found without its pid file; Linux only, empty elsewhere. */
export async function listProcessesOf(cluster: string): Promise<number[]> {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0)
  const sightings = await Promise.all(pids.map((pid) => lookInProc(pid, cluster)))
  return pids.filter((_, index) => sightings[index]?.kind === 'server')
}

async function ps(pid: number, columns: string[]): Promise<string> {
  const asked = columns.flatMap((column) => ['-o', `${column}=`])
  // The same words for every user: dates depend on language and zone, long commands on the terminal.
  const options = { env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' } }
  return run('ps', ['-ww', ...asked, '-p', String(pid)], options).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  )
}
