import type { Config } from '../config.ts'
import { type Connections, reach } from '../platform/connect.ts'
import { listFounded } from '../platform/founded.ts'
import { hasCluster } from '../platform/postgres/postgres.ts'
import { announcer } from './announce.ts'
import { endWith, untilSignal } from './ending.ts'

/** There is no city where the settings say: most likely they are not those that the program runs with. */
export class NoCityThere extends Error {
  override name = 'NoCityThere'
}

/**
 * Does something with the database of a city as it stands: nothing is set up and no migration runs, for that may be what
 * somebody wants to look at or to save before. Throws `NoCityThere`.
 */
export async function whereItStands(
  config: Config,
  body: (connections: Connections) => Promise<number>,
): Promise<number> {
  const { dataDir, databaseUrl } = config
  if (databaseUrl === undefined && !(await hasCluster(dataDir))) throw new NoCityThere(dataDir)
  const wish = untilSignal()
  const connections = await reach(config, announcer(config.lang), true)
  endWith(wish, connections.stop)
  try {
    const cities = await listFounded(connections.owner)
    if (cities.length === 0) throw new NoCityThere(databaseUrl === undefined ? dataDir : 'DATABASE_URL')
    return await body(connections)
  } finally {
    await connections.stop()
  }
}
