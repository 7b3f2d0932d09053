import { once } from 'node:events'
import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Binaries, StartStep } from './postgres.ts'
import { look, lookByPs } from './processes.ts'
import {
  embedded,
  isAlive,
  isLinux,
  isRoot,
  killHard,
  processesBelow,
  query,
  queryAt,
  useStage,
} from './stage.fixture.ts'

const stage = useStage()
const binaries = embedded as Binaries

let steps: StartStep[] = []
const announce = (step: StartStep) => {
  // Which users a machine has is not the matter here.
  if (step !== 'running-as-nobody') steps.push(step)
}
afterEach(() => {
  steps = []
})

/** A supervising program with one row written, and then killed. Its server lives on. */
async function leaveOrphan(dataDir: string): Promise<number> {
  const program = stage.supervise({ dataDir })
  const { ready, socketDir } = await program.said('ready')
  const connection = { host: socketDir as string, user: 'postgres', database: 'postgres' }
  await queryAt(connection, 'create table if not exists note as select 1 as id')
  program.child.kill('SIGKILL')
  await program.ended
  return ready as number
}

describe.skipIf(!binaries)('what a killed Wirken leaves (skipped where there is no embedded server)', () => {
  test('a live orphan is stopped before a new server starts, and its data are there', async () => {
    const dataDir = stage.shared()
    const orphan = await leaveOrphan(dataDir)
    expect(isAlive(orphan)).toBe(true)

    const postgres = await stage.start({ dataDir, announce })
    expect(steps).toEqual(['stopping-orphan', 'starting'])
    expect(postgres.pid).not.toBe(orphan)
    expect((await look(orphan, join(dataDir, 'pgdata'))).kind).toBe('gone')
    expect(await query(postgres, 'select id from note')).toEqual([{ id: 1 }])
  })

  test('an orphan that cannot shut down is made to', async () => {
    const dataDir = stage.shared()
    const orphan = await leaveOrphan(dataDir)
    for (const pid of await processesBelow(dataDir)) process.kill(pid, 'SIGSTOP')

    const postgres = await stage.start({ dataDir, announce, patience: { fast: 200, immediate: 200, killed: 5000 } })
    expect(steps).toEqual(['stopping-orphan', 'recovering'])
    expect(isAlive(orphan)).toBe(false)
    expect(await query(postgres, 'select id from note')).toEqual([{ id: 1 }])
  })

  test('when everything was killed the server recovers', async () => {
    const dataDir = stage.shared()
    await leaveOrphan(dataDir)
    for (const pid of await processesBelow(dataDir)) killHard(pid)

    const postgres = await stage.start({ dataDir, announce })
    expect(steps).toEqual(['recovering'])
    expect(await query(postgres, 'select id from note')).toEqual([{ id: 1 }])
  })

  test.skipIf(!isLinux)('an orphan is known by its folder even when that has moved (Linux only)', async () => {
    const dataDir = stage.path()
    const orphan = await leaveOrphan(dataDir)
    const moved = join(dirname(dataDir), 'moved')
    await rename(dataDir, moved)

    const postgres = await stage.start({ dataDir: moved, announce })
    expect(steps).toEqual(['stopping-orphan', 'starting'])
    expect(isAlive(orphan)).toBe(false)
    expect(await query(postgres, 'select id from note')).toEqual([{ id: 1 }])
  })

  test.skipIf(!isLinux)('processes that outlive their postmaster are ended (Linux only)', async () => {
    const dataDir = stage.shared()
    const first = await stage.start({ dataDir, announce })
    const computing = query(first, 'do $$ begin loop end loop; end $$').catch(() => 'disconnected')
    const busy = `select pid from pg_stat_activity where query like 'do %' and state = 'active'`
    let stray = 0
    while (!stray) stray = Number((await query(first, busy))[0]?.pid ?? 0)
    process.kill(first.pid, 'SIGKILL')
    await first.exited
    await first.stop()
    expect(isAlive(stray)).toBe(true)

    const second = await stage.start({ dataDir, announce })
    expect(await computing).toBe('disconnected')
    expect(isAlive(stray)).toBe(false)
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a pid that belongs to another process by now is neither killed nor in the way', async () => {
    const dataDir = stage.shared()
    const first = await stage.start({ dataDir, announce })
    await first.stop()
    const { uid } = await stat(join(dataDir, 'pgdata'))
    const unrelated = stage.run('sleep', ['60'], isRoot ? { uid } : {})
    await once(unrelated, 'spawn')
    await claim(dataDir, unrelated.pid as number)

    const second = await stage.start({ dataDir, announce })
    expect(second.pid).not.toBe(unrelated.pid)
    expect(isAlive(unrelated.pid as number)).toBe(true)
  })

  test('a server that answers though its process is not to be seen, as in another container, is left alone', async () => {
    const dataDir = stage.shared()
    const orphan = await leaveOrphan(dataDir)
    const file = join(dataDir, 'pgdata', 'postmaster.pid')
    const told = await readFile(file, 'utf8')
    // Its pid means nothing here, as with a pid namespace of its own.
    const unseen = told.replace(/^\d+/, '4194303')
    await writeFile(file, unseen)
    await expect(stage.start({ dataDir, announce })).rejects.toMatchObject({ code: 'data-folder-elsewhere' })
    expect([await readFile(file, 'utf8'), isAlive(orphan)]).toEqual([unseen, true])

    await writeFile(file, told)
    await stage.start({ dataDir, announce })
    expect(isAlive(orphan)).toBe(false)
  })

  test.skipIf(!isLinux)('a zombie is not in the way (Linux only)', async () => {
    const dataDir = stage.shared()
    const first = await stage.start({ dataDir, announce })
    await first.stop()
    const parent = stage.run('/bin/sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'])
    const [said] = await once(parent.stdout as NodeJS.ReadableStream, 'data')
    const zombie = Number(String(said))
    await claim(dataDir, zombie)
    while (isAlive(zombie)) await sleep(20)
    expect(process.kill(zombie, 0)).toBe(true)
    await stage.start({ dataDir, announce })
  })

  test('a server of another data folder is nobody to this one', async () => {
    const dataDir = stage.shared()
    const other = await stage.start({ dataDir: stage.path() })
    await (await stage.start({ dataDir, announce })).stop()
    await claim(dataDir, other.pid)
    await stage.start({ dataDir, announce })
    expect(isAlive(other.pid)).toBe(true)
  })

  test('ps, where there is no /proc, tells a server from another process', async () => {
    const dataDir = stage.path('with space')
    const { pid } = await stage.start({ dataDir, announce })
    const cluster = join(dataDir, 'pgdata')
    expect(await lookByPs(pid, cluster)).toEqual({ kind: 'server', parent: process.pid })
    expect(await lookByPs(pid, join(dataDir, 'pg'))).toEqual({ kind: 'other' })
    expect(await lookByPs(process.pid, cluster)).toEqual({ kind: 'other' })
    expect(await lookByPs(2 ** 22 + 1, cluster)).toEqual({ kind: 'gone' })
  })
})

/** The pid file of a server that was killed, whose pid has gone to another process since. */
async function claim(dataDir: string, pid: number): Promise<void> {
  const lines = [pid, join(dataDir, 'pgdata'), 1_700_000_000, 5432, join(dataDir, 'run'), '', '  1  2', 'ready   ', '']
  await writeFile(join(dataDir, 'pgdata', 'postmaster.pid'), lines.join('\n'))
}
