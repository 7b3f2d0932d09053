import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Binaries } from './binaries.ts'
import { connectionTo } from './connection.ts'
import { signalTo } from './ending.ts'
import { PostgresFailure } from './failure.ts'
import { endStrays } from './orphan.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import type { ServerLog } from './server-log.ts'
import type { ServerUser } from './server-user.ts'
import { superuser } from './settings.ts'

/** A server that says it is ready takes connections; one that refuses this many refuses all. */
const mostRefusals = 20

export type Ending = { code: number | null; signal: NodeJS.Signals | null }
export type Server = { pid: number; ended: Promise<Ending>; hasEnded: () => boolean }

export type Launch = {
  binaries: Binaries
  args: string[]
  user: ServerUser
  log: ServerLog
  cluster: string
  socketDir: string
}

export async function launchUntilReady(from: Launch): Promise<Server> {
  for (let attempt = 1; ; attempt++) {
    const server = await launch(from)
    if (await waitUntilReady(server, from)) return server
    const log = await from.log.tail()
    // Its postmaster was killed, by the kernel short of memory say, and some of its processes live on.
    if (attempt > 5 || !log.includes('pre-existing shared memory block')) {
      throw new PostgresFailure('server-failed', { folder: from.cluster, log })
    }
    await endStrays(from.cluster, attempt < 3 ? 'SIGQUIT' : 'SIGKILL')
    await sleep(200)
  }
}

async function launch({ binaries, args, user, log }: Launch): Promise<Server> {
  // PostgreSQL sets its umask itself: what it makes is closed to others.
  const child = spawn(join(binaries.folder, 'postgres'), args, {
    // In a session of its own, or Ctrl-C in a terminal would stop the server under a Wirken that is still writing.
    detached: true,
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log.fd, log.fd],
    ...user.spawnAs,
  })
  const ended = new Promise<Ending>((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })))
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  return { pid: child.pid as number, ended, hasEnded: () => hasEnded(child) }
}

/**
 * Ready is: the cluster's pid file names our own child and says so, and a connection works. An orphan also answers
 * connections. There is no time limit, for recovery after a crash takes as long as it takes; a failed start ends itself.
 */
async function waitUntilReady(server: Server, { cluster, socketDir, log }: Launch): Promise<boolean> {
  for (let refusals = 0; !server.hasEnded(); await sleep(5)) {
    const file = await readPostmasterFile(cluster)
    if (file?.pid !== server.pid || !file.ready) continue
    const refusal = await tryConnection(socketDir)
    if (!refusal) return true
    if (++refusals < mostRefusals) continue
    signalTo(server.pid, 'SIGQUIT')
    await server.ended
    throw new PostgresFailure('server-failed', { folder: cluster, log: await log.tail() }, { cause: refusal })
  }
  return false
}

async function tryConnection(socketDir: string): Promise<unknown> {
  const client = new Client(connectionTo(socketDir, superuser, 'postgres'))
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return undefined
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => undefined)
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}
