import { constants } from 'node:fs'
import { copyFile, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServerUser } from './server-user.ts'

const largest = 5_000_000
const checkEvery = 60_000

/** Where the server writes by itself, so that it can go on writing when this process is killed. */
export type ServerLog = {
  fd: number
  tail(): Promise<string>
  append(text: string): Promise<void>
  close(): Promise<void>
}

export async function openServerLog(
  dataDir: string,
  user: ServerUser,
  limit = largest,
  every = checkEvery,
): Promise<ServerLog> {
  const path = join(dataDir, 'server.log')
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW } = constants
  // Root must not be led elsewhere by a link that the server's user made.
  const file = await open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
  // To its user, who may run Wirken too another time.
  if (user.spawnAs.uid !== undefined) await file.chown(user.uid, user.gid)

  /** The server holds the file open and appends: so it is copied and emptied, never renamed. Two files at most. */
  const rotate = async () => {
    if ((await file.stat()).size < limit) return
    await rm(`${path}.1`, { force: true })
    await copyFile(path, `${path}.1`, constants.COPYFILE_EXCL)
    await file.truncate(0)
  }

  await rotate()
  const begin = (await file.stat()).size
  // A full disk must not end the process that supervises: it tries again at the next check.
  const timer = setInterval(() => rotate().catch(() => undefined), every).unref()

  return {
    fd: file.fd,
    async tail() {
      const { size } = await file.stat()
      const from = Math.max(size < begin ? 0 : begin, size - 4000)
      const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from)
      return buffer.toString('utf8', 0, bytesRead).trim()
    },
    async append(text) {
      await file.write(text).catch(() => undefined)
    },
    async close() {
      clearInterval(timer)
      await file.close()
    },
  }
}
