/** `npm run schema`: writes db/schema.sql and src/platform/database-types.ts anew, from the migrations. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationFolder } from '../src/platform/connect.ts'
import { migrate } from '../src/platform/migrate.ts'
import { ownerRole, withClient } from '../src/platform/roles.ts'
import { projectRoot } from '../src/platform/root.ts'
import { startTestServer } from '../test/support/servers.ts'
import { describeSchema } from './schema/picture.ts'
import { describeTypes } from './schema/type-file.ts'

const server = await startTestServer('embedded')
if (!server) throw new Error('there is no embedded PostgreSQL for this system')
try {
  const owner = { ...server.superuser, user: ownerRole, database: 'wirken' }
  const picture = await withClient(owner, async (client) => {
    await migrate(client, migrationFolder, () => {})
    return describeSchema(client)
  })
  await writeFile(join(projectRoot, 'db', 'schema.sql'), picture)
  await writeFile(join(projectRoot, 'src', 'platform', 'database-types.ts'), await describeTypes(owner))
} finally {
  await server.stop()
}
