import { rm } from 'node:fs/promises'
import type { ClientConfig } from 'pg'
import type { Binaries } from './binaries.ts'
import { clusterOf, initialise, requireVersion } from './cluster.ts'
import { connectionTo } from './connection.ts'
import { type DataFolder, openDataFolder } from './data-folder.ts'
import { endServer, type Patience, signalTo, usualPatience } from './ending.ts'
import { errorCode, PostgresFailure } from './failure.ts'
import { lockFolder } from './folder-lock.ts'
import { clearRemains } from './orphan.ts'
import { type Ending, launchUntilReady } from './server.ts'
import { openServerLog, type ServerLog } from './server-log.ts'
import { findBarrier } from './server-user.ts'
import { knownRoles, settingArguments, writeAccessFiles } from './settings.ts'
import { makeSocketFolder, port } from './socket-folder.ts'

export type { Binaries } from './binaries.ts'
export { embeddedBinaries, installedBinaries } from './binaries.ts'
export { hasCluster } from './cluster.ts'
export { PostgresFailure, type PostgresFailureCode } from './failure.ts'
export { type FolderFacts, lookAtFolder } from './folder-facts.ts'
export { requireUnlocked } from './folder-lock.ts'
export { joinPostgres } from './join.ts'

export type StartStep = 'initialising' | 'starting' | 'stopping-orphan' | 'recovering' | 'running-as-nobody'

export type StartOptions = {
  dataDir: string
  binaries: Binaries
  /** Settings of the server beside our own; those of its sockets and access stay ours. */
  settings?: Record<string, string>
  /** The database roles that the OS user of this process may take, beside the superuser. */
  roles?: readonly string[]
  /** How long a shutdown may take before the next harder signal. */
  patience?: Patience
  announce?: (step: StartStep) => void
}

export type JoinedPostgres = {
  pid: number
  socketDir: string
  port: number
  connection(user: string, database: string): ClientConfig
}

export type RunningPostgres = JoinedPostgres & {
  /** Fulfilled only when the server ends without `stop` having been asked for. */
  exited: Promise<Ending & { log: string }>
  /** Ends the server and frees the data folder; may be called more than once. */
  stop(): Promise<void>
}

/** Starts the server of a data folder as a child of this process, making the folder's cluster if it has none. */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const folder = await openDataFolder(options.dataDir)
  const lock = await lockFolder(folder.path)
  let log: ServerLog | undefined
  try {
    log = await openServerLog(folder.path, folder.user)
    return await startLocked(folder, log, options, lock.release)
  } catch (cause) {
    await log?.close()
    await lock.release()
    // A disk that is full or cannot be written is met by this process as well as by the server.
    if (cause instanceof PostgresFailure || !errorCode(cause)) throw cause
    throw new PostgresFailure('server-failed', { folder: folder.path, log: String(cause) }, { cause })
  }
}

async function startLocked(
  { path, user, isNew }: DataFolder,
  log: ServerLog,
  { binaries, announce, settings = {}, roles = knownRoles, patience = usualPatience }: StartOptions,
  release: () => Promise<void>,
): Promise<RunningPostgres> {
  const cluster = clusterOf(path)
  const barrier = await findBarrier(user, binaries.folder)
  if (barrier) throw new PostgresFailure('binaries-unreachable', { folder: barrier, user: user.name })
  if (user.name === 'nobody' && user.spawnAs.uid !== undefined) announce?.('running-as-nobody')

  if (isNew) {
    announce?.('initialising')
    await initialise(path, binaries, user, log)
  }
  await requireVersion(path, binaries)

  const recovers = await clearRemains(cluster, user, patience, () => announce?.('stopping-orphan'))
  const socketDir = await makeSocketFolder(path, user)
  await writeAccessFiles(path, user, roles)

  announce?.(recovers ? 'recovering' : 'starting')
  const args = ['-D', cluster, ...settingArguments(path, socketDir, settings)]
  const server = await launchUntilReady({ binaries, args, user, log, cluster, socketDir })

  // When this process ends without having stopped the server, at least asks it to end; a kill -9 leaves an orphan.
  const lastWish = () => signalTo(server.pid, 'SIGINT')
  process.once('exit', lastWish)
  server.ended.then(() => process.off('exit', lastWish))

  let stopped: Promise<void> | undefined
  const stop = async () => {
    await endServer(server.pid, async () => server.hasEnded(), patience)
    await rm(socketDir, { recursive: true, force: true })
    await log.close()
    await release()
  }

  return {
    pid: server.pid,
    socketDir,
    port,
    connection: (role, database) => connectionTo(socketDir, role, database),
    exited: new Promise((resolve) => {
      server.ended.then(async (ending) => stopped ?? resolve({ ...ending, log: await log.tail().catch(() => '') }))
    }),
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}
