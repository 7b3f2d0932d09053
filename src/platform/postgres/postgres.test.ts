import { stat } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { type Binaries, installedBinaries } from './postgres.ts'
import { embedded, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const installed = await installedBinaries()

describe.each([
  { name: 'the embedded server', binaries: embedded },
  { name: "the machine's own server", binaries: installed },
])('$name', ({ name, binaries }) => {
  const folder = () => `${stage.shared()}-of-${binaries?.major}`

  test.skipIf(!binaries)(`starts, stops and keeps what it was told (skipped where ${name} is absent)`, async () => {
    const dataDir = folder()
    const steps: string[] = []
    const announce = (step: string) => {
      // Which users a machine has is not the matter here.
      if (step !== 'running-as-nobody') steps.push(step)
    }
    const options = { dataDir, binaries: binaries as Binaries, announce }

    const first = await stage.start(options)
    await query(first, 'create table note as select 1 as id')
    await first.stop()
    expect(steps).toEqual(['initialising', 'starting'])

    const second = await stage.start(options)
    expect(steps).toEqual(['initialising', 'starting', 'starting'])
    expect(await query(second, 'select id from note')).toEqual([{ id: 1 }])
    expect(await query(second, `select current_setting('server_version_num')::int / 10000 as major`)).toEqual([
      { major: binaries?.major },
    ])
  })

  test.skipIf(!binaries)('never risks a row, listens on no network, and logs no detail', async () => {
    const postgres = await stage.start({ dataDir: folder(), binaries: binaries as Binaries })
    const names = ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums', 'listen_addresses']
    const more = ['log_error_verbosity', 'TimeZone', 'unix_socket_permissions']
    const rows = await query(
      postgres,
      `select name, setting from pg_settings where name in ('${[...names, ...more].join("','")}')`,
    )
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      data_checksums: 'on',
      listen_addresses: '',
      log_error_verbosity: 'terse',
      TimeZone: 'UTC',
      unix_socket_permissions: '0700',
    })
    expect((await stat(postgres.socketDir)).mode & 0o777).toBe(0o700)
    expect((await stat(postgres.connection('postgres', 'postgres').host as string)).isDirectory()).toBe(true)
  })

  test.skipIf(!binaries)('knows the letters of every language and orders them by code point', async () => {
    const postgres = await stage.start({ dataDir: folder(), binaries: binaries as Binaries })
    await query(postgres, 'create extension pg_trgm')
    const [row] = await query(
      postgres,
      `select lower('ÄШ') as lower, 'ä' > 'z' as by_code_point, cardinality(show_trgm('مرحبا')) as trigrams,
        to_tsvector('simple', 'Straße Шко')::text as words`,
    )
    expect(row).toEqual({ lower: 'äш', by_code_point: true, trigrams: 6, words: "'straße':1 'шко':2" })
  })
})
