import { execFileSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { type Binaries, embeddedBinaries, type RunningPostgres, startPostgres } from './postgres.ts'
import { isLinux, isRoot, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const binaries = (await embeddedBinaries()) as Binaries
const mounted: string[] = []

let running: RunningPostgres[] = []
async function start(dataDir: string, from = binaries): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataDir, binaries: from })
  running.push(postgres)
  return postgres
}
afterEach(async () => {
  for (const postgres of running) await postgres.stop()
  running = []
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder])
})

describe.skipIf(!binaries)('making the cluster (skipped where there is no embedded server)', () => {
  test.each([0, 100, 250, 400])('killed %i ms into it, the next start begins anew', async (delay) => {
    const dataDir = stage.path()
    // The group holds Wirken and initdb, so that both end at once.
    const program = stage.supervise({ dataDir }, { detached: true })
    await program.said('step')
    await sleep(delay)
    process.kill(-(program.child.pid as number), 'SIGKILL')
    await program.ended

    const postgres = await start(dataDir)
    expect((await readdir(dataDir)).filter((name) => name.startsWith('pgdata'))).toEqual(['pgdata'])
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('when only Wirken is killed, the initdb that works on is not in the way', async () => {
    const dataDir = stage.path()
    const program = stage.supervise({ dataDir })
    await program.said('step')
    await sleep(150)
    program.child.kill('SIGKILL')
    await program.ended

    const postgres = await start(dataDir)
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a failure is told in the words of initdb, and leaves nothing', async () => {
    const dataDir = stage.path()
    // The programs without what belongs to them.
    const bare = stage.path('bare')
    await mkdir(bare, { recursive: true })
    await chmod(bare, 0o755)
    await cp(join(binaries.folder, 'initdb'), join(bare, 'initdb'))
    await writeFile(join(bare, 'postgres'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    await expect(start(dataDir, { ...binaries, folder: bare })).rejects.toMatchObject({
      code: 'initialising-failed',
      values: { log: expect.stringContaining('initdb: error: program "postgres"') },
    })
    expect((await readdir(dataDir)).filter((name) => name.startsWith('pgdata'))).toEqual([])
    await start(dataDir)
  })

  test.skipIf(!isRoot || !isLinux)(
    'a full disk is told, and is no harm once there is room (root on Linux)',
    async () => {
      const dataDir = stage.path()
      await mkdir(dataDir, { recursive: true })
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', dataDir])
      mounted.push(dataDir)
      await expect(start(dataDir)).rejects.toMatchObject({
        code: 'initialising-failed',
        values: { log: expect.stringContaining('No space left on device') },
      })

      execFileSync('mount', ['-o', 'remount,size=200m', dataDir])
      await (await start(dataDir)).stop()

      execFileSync('sh', ['-c', 'cat /dev/zero > "$1/filler" 2>/dev/null || true', 'sh', dataDir])
      await expect(start(dataDir)).rejects.toThrow('No space left on device')

      execFileSync('rm', [join(dataDir, 'filler')])
      const postgres = await start(dataDir)
      expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
    },
  )
})
