import { execFileSync } from 'node:child_process'
import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import type { Binaries } from './postgres.ts'
import { embedded, isLinux, isRoot, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const binaries = embedded as Binaries
const mounted: string[] = []

afterEach(() => {
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

    const postgres = await stage.start({ dataDir })
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

    const postgres = await stage.start({ dataDir })
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a failure is told in the words of initdb, and leaves nothing', async () => {
    const dataDir = stage.path()
    const bare = join(stage.path('native'), 'bin')
    await mkdir(bare, { recursive: true })
    await cp(join(binaries.folder, 'initdb'), join(bare, 'initdb'))
    await symlink(join(dirname(binaries.folder), 'lib'), join(dirname(bare), 'lib'))
    await writeFile(join(bare, 'postgres'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
    await expect(stage.start({ dataDir, binaries: { ...binaries, folder: bare } })).rejects.toMatchObject({
      code: 'initialising-failed',
      values: { log: expect.stringContaining('initdb: error: program "postgres"') },
    })
    expect((await readdir(dataDir)).filter((name) => name.startsWith('pgdata'))).toEqual([])
    await stage.start({ dataDir })
  })

  test.skipIf(!isRoot || !isLinux)(
    'a full disk is told, and is no harm once there is room (root on Linux)',
    async () => {
      const dataDir = stage.path()
      await mkdir(dataDir, { recursive: true })
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=20m,mode=755', 'tmpfs', dataDir])
      mounted.push(dataDir)
      await expect(stage.start({ dataDir })).rejects.toMatchObject({
        code: 'initialising-failed',
        values: { log: expect.stringContaining('No space left on device') },
      })

      execFileSync('mount', ['-o', 'remount,size=200m', dataDir])
      await (await stage.start({ dataDir })).stop()

      execFileSync('sh', ['-c', 'cat /dev/zero > "$1/filler" 2>/dev/null || true', 'sh', dataDir])
      await expect(stage.start({ dataDir })).rejects.toThrow('No space left on device')

      execFileSync('rm', [join(dataDir, 'filler')])
      const postgres = await stage.start({ dataDir })
      expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
      await postgres.stop()
    },
  )
})
