/** A city on a data folder of its own, opened as the program opens it, with a plan whose measures take statuses. */
import { ensureCity } from '../../src/commands/city.ts'
import { readConfig } from '../../src/config.ts'
import { showEditions } from '../../src/domains/plan/plan.ts'
import { migrationFolder } from '../../src/platform/connect.ts'
import { openDatabase, openPool } from '../../src/platform/database.ts'
import { migrate } from '../../src/platform/migrate.ts'
import { embeddedBinaries, startPostgres } from '../../src/platform/postgres/postgres.ts'
import { appRole, ownerRole, prepareOwnServer, withClient } from '../../src/platform/roles.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { added, published } from '../support/plans.ts'

const database = 'wirken'

/** One for each session that writes. */
export const measures = ['erste', 'zweite', 'dritte', 'vierte']

export type CrashCity = { scope: Scope; steps: string[]; stop: () => Promise<void> }

/** `settings` may make the server careless. `steps`: what its start announced. */
export async function openCity(dataDir: string, settings: Record<string, string> = {}): Promise<CrashCity> {
  const binaries = await embeddedBinaries()
  if (!binaries) throw new Error('no PostgreSQL for this platform')
  const steps: string[] = []
  const postgres = await startPostgres({ dataDir, binaries, settings, announce: (step) => steps.push(step) })
  await prepareOwnServer(postgres.connection('postgres', 'postgres'), database)
  const owner = postgres.connection(ownerRole, database)
  const app = postgres.connection(appRole, database)
  await withClient(owner, (client) => migrate(client, migrationFolder, () => {}))
  const pool = openPool(app, () => {})
  const db = openDatabase(pool)
  const connections = { owner, app, died: new Promise<never>(() => {}), stop: postgres.stop }
  const city = await ensureCity(connections, db, readConfig({ WIRKEN_DEMO: '0' }), () => {})
  const scope = { db, city, viewer: { kind: 'command' }, lang: 'de', now: new Date() } as const
  if ((await showEditions(scope)).length === 0) {
    const plan = await published(scope)
    for (const slug of measures) await added(scope, plan, { title: slug })
  }
  const stop = async () => {
    await pool.end()
    await postgres.stop()
  }
  return { scope, steps, stop }
}
