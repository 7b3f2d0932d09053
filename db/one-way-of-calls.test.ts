/** What stood in sheets before calls were records alone is there afterwards, and as public as it was. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrate } from '../src/platform/migrate.ts'
import { withClient } from '../src/platform/roles.ts'
import { makeEmptyDatabase } from '../test/support/empty-database.ts'

const migrations = join(import.meta.dirname, 'migrations')
const id = (end: number) => `00000000-0000-4000-8000-${String(end).padStart(12, '0')}`

test('calls of sheets become records', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wirken-calls-'))
  await cp(migrations, folder, { recursive: true, filter: (path) => !/\/00(4[1-9]|[5-9]\d)-/.test(path) })
  await withClient(await makeEmptyDatabase('calls'), async (client) => {
    await migrate(client, folder, () => {})
    const tables = [
      'city',
      'plan_plan',
      'plan_publication',
      'plan_measure',
      'plan_call',
      'plan_award',
      'plan_working_copy',
    ]
    for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
    await client.query(`
      insert into city (id, slug, name, brand, languages, created_at) values ('${id(1)}', 'stadt', 'Stadt', 'wirken', '{de}', now());
      insert into plan_plan (city_id, id, slug, title) values
        ('${id(1)}', '${id(2)}', 'plan', 'Plan'), ('${id(1)}', '${id(3)}', 'entwurf', 'Entwurf');
      insert into plan_publication (city_id, plan_id, at, actor) values ('${id(1)}', '${id(2)}', now(), 'local');
      insert into plan_measure (city_id, id, plan_id, slug, title, kind, stage) values
        ('${id(1)}', '${id(4)}', '${id(2)}', 'chor', 'Chor', 'unknown', 'adopted'),
        ('${id(1)}', '${id(5)}', '${id(3)}', 'garten', 'Garten', 'unknown', 'draft');
      insert into plan_call (city_id, measure_id, position, title, opens_on, closes_on, total_cents, url) values
        ('${id(1)}', '${id(4)}', 1, 'Runde 1', '2026-01-01', '2026-02-01', 5000, null),
        ('${id(1)}', '${id(4)}', 2, 'Runde 2', '2026-05-01', '2026-06-01', null, 'https://example.org/'),
        ('${id(1)}', '${id(5)}', 1, 'Beete', '2026-05-01', '2026-06-01', null, null);
      insert into plan_award (city_id, measure_id, call_position, position, recipient, amount_cents, decided_on, result)
        values ('${id(1)}', '${id(4)}', 2, 1, 'Verein', 700, '2026-06-05', 'gut');
      insert into plan_working_copy (city_id, subject, record_id, plan_id, base, words, saved_at, actor) values
        ('${id(1)}', 'measure', '${id(4)}', '${id(2)}', '{"calls__0__title": "Runde 1", "title": "Chor"}',
         '{"title": "Chöre"}', now(), 'local')`)
    for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
    await migrate(client, migrations, () => {})
    const calls = await client.query(`
      select call.slug, title, total_cents, url, target.measure_id, act.act from plan_funding_call call
      join plan_funding_target target on target.call_id = call.id
      left join plan_funding_act act on act.call_id = call.id order by 1`)
    expect(calls.rows.map(Object.values)).toEqual([
      ['call-chor-1', 'Runde 1', '5000', '', id(4), 'published'],
      ['call-chor-2', 'Runde 2', null, 'https://example.org/', id(4), 'published'],
      ['call-garten-1', 'Beete', null, '', id(5), null],
    ])
    const awards = await client.query(`
      select call.slug, provider, project, awarded_cents, result, act.act from plan_funding_award award
      join plan_funding_call call on call.id = award.call_id
      left join plan_funding_act act on act.award_id = award.id`)
    expect(awards.rows.map(Object.values)).toEqual([['call-chor-2', 'Verein', 'Runde 2', '700', 'gut', 'published']])
    const copies = await client.query('select base, words from plan_working_copy')
    expect(copies.rows).toEqual([{ base: { title: 'Chor' }, words: { title: 'Chöre' } }])
  })
  await rm(folder, { recursive: true })
})
