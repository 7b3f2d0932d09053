import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { join } from 'node:path'
import { errorCode, PostgresFailure } from './failure.ts'
import { startOf } from './processes.ts'

/** The right of one process to supervise the server of a data folder. */
export type FolderLock = { release(): Promise<void> }

export function lockFolder(dataDir: string): Promise<FolderLock> {
  return process.platform === 'linux' ? lockByName(dataDir) : lockByFile(dataDir)
}

/** The process that holds the lock; undefined when nobody does. */
export function findHolder(dataDir: string): Promise<number | undefined> {
  return process.platform === 'linux' ? askHolder(dataDir) : readHolder(dataDir)
}

/**
 * Linux: an abstract socket. The kernel frees it when the process ends, however it ends. It carries the folder's inode
 * and not its path, so that one folder has one lock through every link, mount and rename.
 */
async function lockByName(dataDir: string): Promise<FolderLock> {
  const name = await socketName(dataDir)
  // Whoever is refused asks the holder for its pid by connecting.
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(String(process.pid)))
  server.unref()
  try {
    await new Promise<void>((resolve, reject) => {
      // Exclusive, or the workers of a cluster would share the lock.
      server.once('error', reject).listen({ path: name, exclusive: true }, resolve)
    })
  } catch (cause) {
    if (errorCode(cause) !== 'EADDRINUSE') throw cause
    throw await inUse(dataDir, askHolder(dataDir), cause)
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

async function askHolder(dataDir: string): Promise<number | undefined> {
  const socket = createConnection(await socketName(dataDir))
  socket.setTimeout(2000, () => socket.destroy())
  try {
    let answer = ''
    for await (const part of socket) answer += part
    return Number(answer) || undefined
  } catch {
    return undefined
  }
}

async function socketName(dataDir: string): Promise<string> {
  const { dev, ino } = await stat(dataDir)
  return `\0wirken-postgres-${dev}-${ino}`
}

/** Elsewhere: a file with pid and start time of its holder, for a pid alone may have been given to another process. */
export async function lockByFile(dataDir: string): Promise<FolderLock> {
  const path = lockFile(dataDir)
  const mine = `${path}.${randomUUID()}`
  await writeFile(mine, `${process.pid}\n${await startOf(process.pid)}\n`, { mode: 0o600 })
  try {
    while (!(await linkTo(mine, path))) {
      if (await readHolder(dataDir)) throw await inUse(dataDir, readHolder(dataDir))
      await removeStale(path, `${mine}.stale`)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return { release: () => rm(path, { force: true }) }
}

export function readHolder(dataDir: string): Promise<number | undefined> {
  return holderIn(lockFile(dataDir))
}

async function holderIn(path: string): Promise<number | undefined> {
  const [pid, start] = (await readFile(path, 'utf8').catch(() => '')).split('\n')
  return pid && start && (await startOf(Number(pid))) === start ? Number(pid) : undefined
}

/** Of several processes that find the file stale, one moves it; whoever moved a newer one instead puts it back. */
async function removeStale(path: string, aside: string): Promise<void> {
  await rename(path, aside).catch(() => undefined)
  if (await holderIn(aside)) await linkTo(aside, path)
  await rm(aside, { force: true })
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'wirken.lock')
}

async function linkTo(mine: string, path: string): Promise<boolean> {
  return link(mine, path).then(
    () => true,
    (error) => {
      if (errorCode(error) === 'EEXIST') return false
      throw error
    },
  )
}

async function inUse(folder: string, holder: Promise<number | undefined>, cause?: unknown): Promise<PostgresFailure> {
  const pid = await holder
  return new PostgresFailure('data-folder-in-use', pid ? { folder, pid } : { folder }, { cause })
}
