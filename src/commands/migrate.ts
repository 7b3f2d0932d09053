import type { Config } from '../config.ts'
import { connect } from '../platform/connect.ts'
import { announcer } from './announce.ts'

/** Brings the database up to date and stops; for those who upgrade in steps of their own. */
export async function migrateCommand(config: Config): Promise<number> {
  const connections = await connect(config, announcer(config.lang), true)
  await connections.stop()
  return 0
}
