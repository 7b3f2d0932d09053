import { lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { giveTo, type ServerUser } from './server-user.ts'

/** Only part of the socket's name: nothing listens on the network. */
export const port = 5432

/** The kernel's limit for a socket's path in bytes, its closing zero included. */
const longestPath = process.platform === 'linux' ? 108 : 104

// Not os.tmpdir(), which may itself be long, or closed to the server's user.
const shortPrefix = '/tmp/wirken-'
const shortName = /^\/tmp\/wirken-[A-Za-z0-9]{6}$/

/** An empty folder of the server's user, beside the data, or in a short place where that path is too long. */
export async function makeSocketFolder(dataDir: string, user: ServerUser): Promise<string> {
  const natural = join(dataDir, 'run')
  await rm(natural, { recursive: true, force: true })
  const fits = Buffer.byteLength(socketIn(natural)) < longestPath
  const folder = fits ? natural : await mkdtemp(shortPrefix)
  if (fits) await mkdir(natural, { mode: 0o700 })
  await giveTo(user, folder)
  return folder
}

/** Whether a server listens at the socket of this folder, wherever its process may be. */
export async function answers(folder: string): Promise<boolean> {
  const socket = createConnection(socketIn(folder))
  return new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => socket.destroy())
}

function socketIn(folder: string): string {
  return join(folder, `.s.PGSQL.${port}`)
}

/** Removes a short folder that a killed server left; the path comes from its own file, so it is not simply believed. */
export async function removeLeftFolder(path: string, user: ServerUser): Promise<void> {
  if (!shortName.test(path)) return
  const found = await lstat(path).catch(() => undefined)
  if (found?.isDirectory() && found.uid === user.uid) await rm(path, { recursive: true, force: true })
}
