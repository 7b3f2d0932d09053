import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type Binaries,
  embeddedBinaries,
  installedBinaries,
  joinPostgres,
  type RunningPostgres,
  type StartOptions,
  startPostgres,
} from './postgres.ts'
import { isAlive, processesBelow, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const embedded = await embeddedBinaries()
const installed = await installedBinaries()

let running: RunningPostgres[] = []
async function start(options: Omit<StartOptions, 'binaries'> & { binaries?: Binaries }): Promise<RunningPostgres> {
  const postgres = await startPostgres({ binaries: embedded as Binaries, ...options })
  running.push(postgres)
  return postgres
}
afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  running = []
})

describe.each([
  { name: 'the embedded server', binaries: embedded },
  { name: "the machine's own server", binaries: installed },
])('$name', ({ name, binaries }) => {
  test.skipIf(!binaries)(`starts, stops and keeps what it was told (skipped where ${name} is absent)`, async () => {
    const dataDir = stage.path()
    const steps: string[] = []
    const announce = (step: string) => steps.push(step)
    const options = { dataDir, binaries: binaries as Binaries, announce }

    const first = await start(options)
    await query(first, 'create table note as select 1 as id')
    await first.stop()
    expect(steps).toEqual(['initialising', 'starting'])

    const second = await start(options)
    expect(steps).toEqual(['initialising', 'starting', 'starting'])
    expect(await query(second, 'select id from note')).toEqual([{ id: 1 }])
    expect(await query(second, `select current_setting('server_version_num')::int / 10000 as major`)).toEqual([
      { major: binaries?.major },
    ])
  })

  test.skipIf(!binaries)('never risks a row, listens on no network, and logs no detail', async () => {
    const postgres = await start({ dataDir: stage.path(), binaries: binaries as Binaries })
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
    const postgres = await start({ dataDir: stage.path(), binaries: binaries as Binaries })
    await query(postgres, 'create extension pg_trgm')
    const [row] = await query(
      postgres,
      `select lower('ÄШ') as lower, 'ä' > 'z' as by_code_point, cardinality(show_trgm('مرحبا')) as trigrams,
        to_tsvector('simple', 'Straße Шко')::text as words`,
    )
    expect(row).toEqual({ lower: 'äш', by_code_point: true, trigrams: 6, words: "'straße':1 'шко':2" })
  })
})

describe.skipIf(!embedded)('supervision (skipped where there is no embedded server)', () => {
  test('a second start of the same folder is refused with the pid of the first, in this process and another', async () => {
    const dataDir = stage.path()
    await start({ dataDir })
    const refusal = { code: 'data-folder-in-use', values: { folder: dataDir, pid: process.pid } }
    await expect(start({ dataDir })).rejects.toMatchObject(refusal)

    const other = stage.supervise({ dataDir })
    expect(await other.said('failure')).toEqual({ failure: refusal.code, values: refusal.values })
  })

  test('stop leaves no process and frees the folder, however often it is asked for', async () => {
    const dataDir = stage.path()
    const postgres = await start({ dataDir })
    await Promise.all([postgres.stop(), postgres.stop()])
    expect(isAlive(postgres.pid)).toBe(false)
    expect(await processesBelow(dataDir)).toEqual([])
    await expect(stat(postgres.socketDir)).rejects.toThrow('ENOENT')
    await start({ dataDir })
  })

  test('stop awaits a server that cannot shut down, then insists', async () => {
    const dataDir = stage.path()
    const postgres = await start({ dataDir, patience: { fast: 200, immediate: 10_000, killed: 1000 } })
    const sleeping = query(postgres, 'select pg_sleep(60)').catch(() => 'disconnected')
    const [backend] = await untilRow(
      postgres,
      `select pid from pg_stat_activity where query like '%pg_sleep(60)'
      and pid <> pg_backend_pid()`,
    )
    // A stopped process does not hear the SIGTERM of a fast shutdown.
    process.kill(Number(backend?.pid), 'SIGSTOP')
    await postgres.stop()
    expect(await sleeping).toBe('disconnected')
    expect(isAlive(postgres.pid)).toBe(false)
    expect(await readFile(join(dataDir, 'server.log'), 'utf8')).toContain('received immediate shutdown request')
  })

  test('tells when the server ends by itself, and only then', async () => {
    const dataDir = stage.path()
    const first = await start({ dataDir })
    let told = false
    first.exited.then(() => (told = true))
    await first.stop()
    expect(told).toBe(false)

    const second = await start({ dataDir })
    process.kill(second.pid, 'SIGINT')
    expect(await second.exited).toMatchObject({ code: 0, log: expect.stringContaining('database system is shut down') })
    await second.stop()
    await start({ dataDir })
  })

  test('another program joins a ready server and nothing else', async () => {
    const dataDir = stage.path()
    expect(await joinPostgres(dataDir)).toBeUndefined()
    const program = stage.supervise({ dataDir })
    const { ready } = await program.said('ready')

    const joined = await joinPostgres(dataDir)
    expect(joined?.pid).toBe(ready)
    expect(await query(joined as RunningPostgres, 'select 1 as one')).toEqual([{ one: 1 }])

    program.child.kill('SIGKILL')
    await program.ended
    expect(isAlive(ready as number)).toBe(true)
    expect(await joinPostgres(dataDir)).toBeUndefined()
  })

  test('own settings count, but sockets and access stay as they are', async () => {
    const settings = { work_mem: '8MB', listen_addresses: '*', hba_file: '/nowhere' }
    const postgres = await start({ dataDir: stage.path(), settings })
    const [row] = await query(
      postgres,
      `select current_setting('work_mem') as mem, current_setting('listen_addresses') as net`,
    )
    expect(row).toEqual({ mem: '8MB', net: '' })
  })

  test('a setting the server refuses is told with its own words', async () => {
    const dataDir = stage.path()
    await expect(start({ dataDir, settings: { shared_buffers: 'plenty' } })).rejects.toMatchObject({
      code: 'server-failed',
      values: { log: expect.stringContaining('invalid value for parameter "shared_buffers": "plenty"') },
    })
    await start({ dataDir })
  })

  test('a server that says it is ready and refuses every connection is not ready', async () => {
    const dataDir = stage.path()
    const settings = { session_preload_libraries: 'no_such_library' }
    await expect(start({ dataDir, settings })).rejects.toMatchObject({
      code: 'server-failed',
      values: { log: expect.stringContaining('no_such_library') },
    })
    expect(await processesBelow(dataDir)).toEqual([])
  })

  test.skipIf(!installed)(
    'data of another major version are left alone (skipped without a second version)',
    async () => {
      const dataDir = stage.path()
      const postgres = await start({ dataDir })
      await postgres.stop()
      await expect(start({ dataDir, binaries: installed as Binaries })).rejects.toMatchObject({
        code: 'data-folder-version',
        values: { folder: dataDir, folderVersion: embedded?.major, serverVersion: installed?.major },
      })
      await start({ dataDir })
    },
  )
})

async function untilRow(postgres: RunningPostgres, text: string): Promise<Record<string, unknown>[]> {
  const rows = await query(postgres, text)
  return rows.length > 0 ? rows : untilRow(postgres, text)
}
