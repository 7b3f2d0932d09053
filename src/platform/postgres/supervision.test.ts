import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lockFolder } from './folder-lock.ts'
import { type Binaries, installedBinaries, joinPostgres, type RunningPostgres } from './postgres.ts'
import { embedded, isAlive, processesBelow, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const installed = await installedBinaries()

describe.skipIf(!embedded)('supervision (skipped where there is no embedded server)', () => {
  test('a second start of the same folder is refused with the pid of the first, in this process and another', async () => {
    const dataDir = stage.shared()
    await stage.start({ dataDir })
    const refusal = { code: 'data-folder-in-use', values: { folder: dataDir, pid: process.pid } }
    await expect(stage.start({ dataDir })).rejects.toMatchObject(refusal)

    const other = stage.supervise({ dataDir })
    expect(await other.said('failure')).toEqual({ failure: refusal.code, values: refusal.values })
  })

  test('stop leaves no process and frees the folder, however often it is asked for', async () => {
    const dataDir = stage.shared()
    const postgres = await stage.start({ dataDir })
    await Promise.all([postgres.stop(), postgres.stop()])
    expect(isAlive(postgres.pid)).toBe(false)
    expect(await processesBelow(dataDir)).toEqual([])
    await expect(stat(postgres.socketDir)).rejects.toThrow('ENOENT')
    await stage.start({ dataDir })
  })

  test('stop awaits a server that cannot shut down, then insists', async () => {
    const dataDir = stage.shared()
    const postgres = await stage.start({ dataDir, patience: { fast: 200, immediate: 10_000, killed: 1000 } })
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
    const dataDir = stage.shared()
    const first = await stage.start({ dataDir })
    let told = false
    first.exited.then(() => (told = true))
    await first.stop()
    expect(told).toBe(false)

    const second = await stage.start({ dataDir })
    process.kill(second.pid, 'SIGINT')
    expect(await second.exited).toMatchObject({ code: 0, log: expect.stringContaining('database system is shut down') })
    await second.stop()
    await stage.start({ dataDir })
  })

  test('another program joins a ready server and nothing else', async () => {
    const dataDir = stage.shared()
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

    // As the next Wirken, which is about to stop the orphan.
    const lock = await lockFolder(dataDir)
    expect(await joinPostgres(dataDir)).toBeUndefined()
    await lock.release()
  })

  test('own settings count, but sockets and access stay as they are', async () => {
    const settings = { work_mem: '8MB', listen_addresses: '*', hba_file: '/nowhere' }
    const postgres = await stage.start({ dataDir: stage.shared(), settings })
    const [row] = await query(
      postgres,
      `select current_setting('work_mem') as mem, current_setting('listen_addresses') as net`,
    )
    expect(row).toEqual({ mem: '8MB', net: '' })
  })

  test('a setting the server refuses is told with its own words', async () => {
    const dataDir = stage.shared()
    await expect(stage.start({ dataDir, settings: { shared_buffers: 'plenty' } })).rejects.toMatchObject({
      code: 'server-failed',
      values: { log: expect.stringContaining('invalid value for parameter "shared_buffers": "plenty"') },
    })
    await stage.start({ dataDir })
  })

  test('a server that says it is ready and refuses every connection is not ready', async () => {
    const dataDir = stage.shared()
    const settings = { session_preload_libraries: 'no_such_library' }
    await expect(stage.start({ dataDir, settings })).rejects.toMatchObject({
      code: 'server-failed',
      values: { log: expect.stringContaining('no_such_library') },
    })
    expect(await processesBelow(dataDir)).toEqual([])
  })

  test.skipIf(!installed)(
    'data of another major version are left alone (skipped without a second version)',
    async () => {
      const dataDir = stage.shared()
      const postgres = await stage.start({ dataDir })
      await postgres.stop()
      await expect(stage.start({ dataDir, binaries: installed as Binaries })).rejects.toMatchObject({
        code: 'data-folder-version',
        values: { folder: dataDir, folderVersion: embedded?.major, serverVersion: installed?.major },
      })
      await stage.start({ dataDir })
    },
  )
})

async function untilRow(postgres: RunningPostgres, text: string): Promise<Record<string, unknown>[]> {
  const rows = await query(postgres, text)
  return rows.length > 0 ? rows : untilRow(postgres, text)
}
