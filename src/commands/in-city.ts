import type pg from 'pg'
import type { Config } from '../config.ts'
import { connect } from '../platform/connect.ts'
import { openDatabase, openPool } from '../platform/database.ts'
import type { Scope } from '../platform/scope.ts'
import { announcer, tell } from './announce.ts'
import { ensureCity } from './city.ts'
import { endWith, untilSignal } from './ending.ts'

/** Does something in the city of this installation, whose database it starts, or joins where it runs already. */
export async function inCity(
  config: Config,
  body: (scope: Scope, owner: pg.ClientConfig) => Promise<number>,
): Promise<number> {
  const wish = untilSignal()
  const connections = await connect(config, announcer(config.lang), true)
  endWith(wish, connections.stop)
  const pool = openPool(connections.app, () => {})
  try {
    const db = openDatabase(pool)
    const city = await ensureCity(connections, db, config, tell)
    const scope = { db, city, viewer: { kind: 'command' }, lang: config.lang, now: new Date() } as const
    return await body(scope, connections.owner)
  } finally {
    await pool.end()
    await connections.stop()
  }
}
