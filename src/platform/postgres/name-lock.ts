import { stat } from 'node:fs/promises'
import { createConnection, createServer } from 'node:net'
import { errorCode } from './failure.ts'
import type { FolderLock } from './folder-lock.ts'

/** Linux: an abstract socket, which the kernel frees when the process ends, however it ends. Undefined when taken. */
export async function lockByName(folder: string): Promise<FolderLock | undefined> {
  const path = await socketName(folder)
  // Whoever is refused asks the holder for its pid by connecting.
  const server = createServer((socket) => socket.on('error', () => socket.destroy()).end(String(process.pid)))
  server.unref()
  try {
    // Exclusive, or the workers of a cluster would share the lock.
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen({ path, exclusive: true }, resolve)
    })
  } catch (error) {
    if (errorCode(error) === 'EADDRINUSE') return undefined
    throw error
  }
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

export async function findNameHolder(folder: string): Promise<number | undefined> {
  const socket = createConnection(await socketName(folder))
  socket.setTimeout(2000, () => socket.destroy())
  try {
    let answer = ''
    for await (const part of socket) answer += part
    return Number(answer) || undefined
  } catch {
    return undefined
  }
}

/** The folder's inode and not its path: one folder has one lock through every link, mount and rename. */
async function socketName(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder)
  return `\0wirken-postgres-${dev}-${ino}`
}
