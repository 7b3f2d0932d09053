import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * What cookies are signed with. With a city's existing server it is derived from the password in `DATABASE_URL`, so that
 * every node finds the same one and one setting is enough; otherwise it lies beside the data, readable by their owner
 * alone.
 */
export async function programSecret(databaseUrl: string | undefined, dataDir: string): Promise<string> {
  const password = databaseUrl && decodeURIComponent(new URL(databaseUrl).password)
  if (password) return createHmac('sha256', password).update('wirken sessions').digest('base64url')
  const path = join(dataDir, 'secret')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  // Of two that start together the first writes, and both read what stands there.
  await writeFile(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  return readFile(path, 'utf8')
}
