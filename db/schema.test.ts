import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { describeSchema } from '../bin/schema/picture.ts'
import { describeTypes } from '../bin/schema/type-file.ts'
import { migrationFolder } from '../src/platform/connect.ts'
import { migrate } from '../src/platform/migrate.ts'
import { withClient } from '../src/platform/roles.ts'
import { projectRoot } from '../src/platform/root.ts'
import { makeEmptyDatabase } from '../test/support/empty-database.ts'

let owner: pg.ClientConfig = {}
const kept = (path: string) => readFile(join(projectRoot, path), 'utf8')

beforeAll(async () => {
  owner = await makeEmptyDatabase('schema')
  await withClient(owner, (client) => migrate(client, migrationFolder, () => {}))
})

test('db/schema.sql is the picture of what the migrations make (else: npm run schema)', async () => {
  expect(await withClient(owner, describeSchema)).toBe(await kept('db/schema.sql'))
})

test('database-types.ts has the tables as they are (else: npm run schema)', async () => {
  expect(await describeTypes(owner)).toBe(await kept('src/platform/database-types.ts'))
})

test('the picture shows whatever is changed: columns, rules, rights and triggers', async () => {
  const changes = [
    `alter table plan_plan add column colour text`,
    `alter table plan_plan alter column title drop not null`,
    `alter table plan_plan alter column subtitle set default 'x'`,
    `alter table plan_plan drop constraint plan_plan_check`,
    `create index extra on plan_plan (city_id, title)`,
    `drop policy own_city on plan_plan`,
    `alter table plan_plan disable row level security`,
    `drop trigger confirm_write on plan_plan`,
    `grant truncate on plan_plan to wirken_app`,
    `create or replace function current_city() returns uuid language sql stable as 'select null::uuid'`,
    `create view everything as select title from plan_plan`,
    `create procedure extra() language sql as 'select 1'`,
  ]
  await withClient(owner, async (client) => {
    const before = await describeSchema(client)
    for (const change of changes) {
      await client.query('begin')
      await client.query(change)
      expect(await describeSchema(client), change).not.toBe(before)
      await client.query('rollback')
    }
  })
})
