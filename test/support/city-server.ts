/** A PostgreSQL as a city's own IT department runs it: over TCP, with passwords, and with a role that is no superuser. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { vi } from 'vitest'
import type { Binaries } from '../../src/platform/postgres/postgres.ts'
import { findServerUser, giveTo } from '../../src/platform/postgres/server-user.ts'
import { freePort } from './ports.ts'

const password = "ge/he@im:'ß"

export async function startCityServer(binaries: Binaries) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'wirken-city-')))
  await chmod(folder, 0o755)
  const user = await findServerUser(undefined)
  const [cluster, secret] = [join(folder, 'cluster'), join(folder, 'secret')]
  await writeFile(secret, password, { mode: 0o600 })
  for (const path of [folder, secret]) await giveTo(user, path)
  const as = { cwd: folder, ...user.spawnAs }
  const initdb = [
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--no-sync',
  ]
  const made = spawnSync(join(binaries.folder, 'initdb'), initdb, { ...as, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(made.stderr)

  const port = await freePort()
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off']
  const args = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])]
  const server = spawn(join(binaries.folder, 'postgres'), args, { ...as, stdio: 'ignore' })
  const url = (role: string, words = password, database = 'plan') =>
    `postgres://${role}:${encodeURIComponent(words)}@127.0.0.1:${port}/${database}`
  const ask = async (text: string, connection = url('postgres', password, 'postgres')) => {
    const client = new pg.Client(connection)
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }
  await vi.waitFor(() => ask('select 1'), { timeout: 30_000, interval: 50 })
  return {
    url,
    ask,
    quoted: pg.escapeLiteral(password),
    async stop() {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
