import { mkdir, readdir, stat, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Binaries, joinPostgres } from './postgres.ts'
import { embedded, killHard, processesBelow, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const binaries = embedded as Binaries

describe.skipIf(!binaries)('where the data may lie (skipped where there is no embedded server)', () => {
  test.each(['Stadt Köln, Ämter', `it's "quoted"`, 'مدينة', '100% $HOME;-D'])('in a folder named %s', async (name) => {
    const dataDir = stage.path(name)
    const postgres = await stage.start({ dataDir })
    expect(postgres.socketDir).toBe(join(dataDir, 'run'))
    expect((await joinPostgres(dataDir))?.socketDir).toBe(postgres.socketDir)
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('below a path longer than a socket may have', async () => {
    const dataDir = stage.path(join('ü'.repeat(40), 'long'.repeat(20)))
    const postgres = await stage.start({ dataDir })
    expect(postgres.socketDir).toMatch(/^\/tmp\/wirken-\w{6}$/)
    expect((await stat(postgres.socketDir)).mode & 0o777).toBe(0o700)
    expect((await joinPostgres(dataDir))?.socketDir).toBe(postgres.socketDir)
    expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
    await postgres.stop()
    await expect(stat(postgres.socketDir)).rejects.toThrow('ENOENT')
  })

  test('the short folder of a killed server is removed by the next start', async () => {
    const dataDir = stage.path('long'.repeat(25))
    const program = stage.supervise({ dataDir })
    const { socketDir } = await program.said('ready')
    program.child.kill('SIGKILL')
    await program.ended
    for (const pid of await processesBelow(dataDir)) killHard(pid)
    expect(await readdir(socketDir as string)).not.toEqual([])

    await stage.start({ dataDir })
    await expect(stat(socketDir as string)).rejects.toThrow('ENOENT')
  })

  test('behind a link: it is the same folder, with the same lock', async () => {
    const dataDir = stage.path()
    const alias = stage.path('alias')
    await mkdir(dirname(alias))
    const postgres = await stage.start({ dataDir })
    await symlink(dataDir, alias)
    await expect(stage.start({ dataDir: alias })).rejects.toMatchObject({
      code: 'data-folder-in-use',
      values: { pid: process.pid },
    })
    expect((await joinPostgres(alias))?.pid).toBe(postgres.pid)
  })
})
