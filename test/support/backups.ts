/** Backups in tests: made of a database, put into an empty one. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { passingTables } from '../../src/domains/accounts/accounts.ts'
import { fleetingTables } from '../../src/domains/plan/plan.ts'
import { saveBackup } from '../../src/platform/backup/backup-file.ts'
import { openBackup } from '../../src/platform/backup/open-backup.ts'
import { restoreBackup } from '../../src/platform/backup/restore-backup.ts'
import { migrationFolder } from '../../src/platform/connect.ts'
import { withClient } from '../../src/platform/roles.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { transact } from '../../src/platform/transact.ts'
import { fillOparl, oparlId, run } from './oparl-bodies.ts'
import { testDay } from './template.ts'

/** A folder of the test file, thrown away when it is done. */
export function backupFolder(): (name: string) => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wirken-backup-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}

export function save(owner: pg.ClientConfig, file: string, force = false) {
  return withClient(owner, (client) =>
    saveBackup(client, file, { now: testDay, leftOut: [...passingTables, ...fleetingTables], force }),
  )
}

export async function restore(file: string, owner: pg.ClientConfig, migrations = migrationFolder) {
  const backup = await openBackup(file)
  try {
    return await withClient(owner, (client) => restoreBackup(client, backup, migrations, () => {}))
  } finally {
    backup.close()
  }
}

/** Every row of every table but the list of migrations, told by the database and not by what backups are made with. */
export async function rowsOf(owner: pg.ClientConfig): Promise<Record<string, string[]>> {
  return withClient(owner, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'migration' order by 1`,
    )
    const told: Record<string, string[]> = {}
    for (const { name } of rows) {
      const all = await client.query<{ row: string }>(`select to_jsonb(one)::text as row from ${name} one`)
      told[name] = all.rows.map(({ row }) => row).sort()
    }
    return told
  })
}

/** Bodies with marks of an earlier day, some of them taken back: triggers make these, which loading must not set off anew. */
export async function commitOparl(scope: Scope): Promise<Scope> {
  await transact(scope, 'test.fill', async ({ tx, changed }) => {
    const within = { ...scope, db: tx }
    await fillOparl(within)
    await run(within, sql`update bodies_agenda_item set in_private = true where id = ${oparlId(20)}`)
    await run(within, sql`delete from bodies_paper where id = ${oparlId(31)}`)
    await run(within, sql`update bodies_oparl_mark set modified_at = now() - interval '1 day'`)
    changed({ kind: 'body', id: oparlId(1), before: null, after: { slug: 'oparl-beirat' } })
  })
  return scope
}
