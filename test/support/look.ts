/** What the health page sees of a database of the tests, as the running program looks at its own. */
import type pg from 'pg'
import { migrationFolder } from '../../src/platform/connect.ts'
import { lookAtDatabase } from '../../src/platform/database-facts.ts'
import { readProgramVersion } from '../../src/platform/program-version.ts'
import { withClient } from '../../src/platform/roles.ts'
import type { Look } from '../../src/workspace/health/looked-at.ts'
import { ownerOf } from './city.ts'

export function lookAt(pool: () => Promise<pg.Pool>, publicUrl: string): Look {
  return async ({ slug }) => ({
    version: await readProgramVersion(),
    node: process.versions.node,
    settings: { publicUrl, host: '127.0.0.1', behindProxy: true, smtpUrl: undefined },
    folder: undefined,
    database: await withClient(ownerOf(await pool()), (client) => lookAtDatabase(client, migrationFolder, 50, slug)),
  })
}
