import type { Config } from '../config.ts'
import { connect } from '../platform/connect.ts'
import { announcer } from './announce.ts'
import { endWith, untilSignal } from './ending.ts'

/** Brings the database up to date and stops; for those who upgrade in steps of their own. */
export async function migrateCommand(config: Config): Promise<number> {
  const wish = untilSignal()
  const connections = await connect(config, announcer(config.lang), true)
  endWith(wish, connections.stop)
  await connections.stop()
  return 0
}
