import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { embeddedBinaries, installedBinaries, startPostgres } from '../../src/platform/postgres/postgres.ts'
import { prepareOwnServer } from '../../src/platform/roles.ts'

/** Which server a run of the suite uses: the embedded one, or the machine's own installation. */
export type ServerChoice = 'embedded' | 'installed'

export type TestServer = { major: number; superuser: pg.ClientConfig; stop: () => Promise<void> }

/** A real server on a folder of its own, with our roles; durable settings are off, since its data is thrown away. */
export async function startTestServer(choice: ServerChoice): Promise<TestServer | undefined> {
  const binaries = choice === 'embedded' ? await embeddedBinaries() : await installedBinaries()
  if (!binaries) return undefined
  const dataDir = await mkdtemp(join(tmpdir(), 'wirken-test-'))
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '60' }
  const server = await startPostgres({ dataDir, binaries, settings })
  await prepareOwnServer(server.connection('postgres', 'postgres'), 'wirken')
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { major: binaries.major, superuser: server.connection('postgres', 'postgres'), stop }
}
