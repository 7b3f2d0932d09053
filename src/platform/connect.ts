import { join } from 'node:path'
import type pg from 'pg'
import { migrate } from './migrate.ts'
import { embeddedBinaries, joinPostgres, startPostgres } from './postgres/postgres.ts'
import { appRole, DatabaseUnfit, ownerRole, prepareExistingServer, prepareOwnServer, withClient } from './roles.ts'
import { projectRoot } from './root.ts'

const databaseName = 'wirken'
export const migrationFolder = join(projectRoot, 'db', 'migrations')

/** A database that is ready: roles made, migrations run. */
export type Connections = {
  owner: pg.ClientConfig
  app: pg.ClientConfig
  /** Fulfilled when our own server dies by itself, with the end of its log. Never for one that is not ours. */
  died: Promise<string>
  /** Stops our own server; leaves any other alone. */
  stop: () => Promise<void>
}

export type ConnectStep =
  | { step: 'initialising' | 'starting' | 'stopping-orphan' | 'recovering' | 'running-as-nobody' | 'joining' }
  | { step: 'migrating'; name: string }

/**
 * Makes the database ready: the existing one that `databaseUrl` names, else the embedded one in `dataDir`, started as a
 * child or, with `mayJoin`, the one that another process of ours has running there.
 */
export async function connect(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string | undefined },
  announce: (step: ConnectStep) => void,
  mayJoin = false,
): Promise<Connections> {
  const connections = await reach({ dataDir, databaseUrl }, announce, mayJoin)
  try {
    await withClient(connections.owner, (client) =>
      migrate(client, migrationFolder, (name) => announce({ step: 'migrating', name })),
    )
    return connections
  } catch (error) {
    await connections.stop()
    throw error
  }
}

/** The same without migrations: for what must find the tables as they are. */
export async function reach(
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl: string | undefined },
  announce: (step: ConnectStep) => void,
  mayJoin = false,
): Promise<Connections> {
  return databaseUrl ? connectExisting(databaseUrl) : connectOwn(dataDir, announce, mayJoin)
}

const never = new Promise<never>(() => {})

async function connectExisting(url: string): Promise<Connections> {
  const app = await prepareExistingServer(url)
  return { owner: { connectionString: url }, app, died: never, stop: async () => {} }
}

async function connectOwn(
  dataDir: string,
  announce: (step: ConnectStep) => void,
  mayJoin: boolean,
): Promise<Connections> {
  const running = mayJoin ? await joinPostgres(dataDir) : undefined
  if (running) {
    announce({ step: 'joining' })
    const owner = running.connection(ownerRole, databaseName)
    return { owner, app: running.connection(appRole, databaseName), died: never, stop: async () => {} }
  }
  const binaries = await embeddedBinaries()
  if (!binaries) throw new DatabaseUnfit('there is no embedded PostgreSQL for this system: set DATABASE_URL')
  const server = await startPostgres({ dataDir, binaries, announce: (step) => announce({ step }) })
  try {
    await prepareOwnServer(server.connection('postgres', 'postgres'), databaseName)
  } catch (error) {
    await server.stop()
    throw error
  }
  return {
    owner: server.connection(ownerRole, databaseName),
    app: server.connection(appRole, databaseName),
    died: server.exited.then((ending) => ending.log),
    stop: () => server.stop(),
  }
}
