import { expect } from 'vitest'
import { committingScope, ownerOf, poolOf, test } from '../../test/support/city.ts'
import { makeEmptyDatabase } from '../../test/support/empty-database.ts'
import { migrationFolder } from './connect.ts'
import { lookAtDatabase } from './database-facts.ts'
import { withClient } from './roles.ts'

test('a database is looked at as it is', async () => {
  await committingScope('looked')
  const owner = ownerOf(await poolOf('looked'))
  const look = () => withClient(owner, (client) => lookAtDatabase(client, migrationFolder, 1000))
  expect(await look()).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+/),
    cities: [
      { name: 'Musterstadt', demo: true },
      { name: 'Nachbarstadt', demo: false },
    ],
    powerful: [],
    unguarded: [],
    unhidden: [],
    pending: [],
    lastBackup: undefined,
    logs: [{ breaks: [] }, { breaks: [] }],
  })
  await withClient(owner, (client) =>
    client.query(`alter table plan_plan disable row level security;
      insert into backup values ('2026-11-26T02:00:00Z', 1, 'f00d'), ('2026-11-25T02:00:00Z', 1, 'f00d');
      delete from migration where name = '0014-backup.sql'`),
  )
  expect(await look()).toMatchObject({
    unguarded: ['plan_plan'],
    pending: ['0014-backup.sql'],
    lastBackup: new Date('2026-11-26T02:00:00Z'),
  })
})

test('also one in which nothing is yet, and it stays so', async () => {
  const owner = await makeEmptyDatabase('looked')
  const facts = await withClient(owner, (client) => lookAtDatabase(client, migrationFolder, 1000))
  expect(facts).toMatchObject({ cities: [], logs: [], lastBackup: undefined })
  expect(facts.pending[0]).toBe('0001-cities.sql')
  const { rows } = await withClient(owner, (client) =>
    client.query(`select 1 from pg_tables where schemaname = 'public'`),
  )
  expect(rows).toEqual([])
})
