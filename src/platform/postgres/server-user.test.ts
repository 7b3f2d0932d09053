import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Binaries, joinPostgres, type RunningPostgres } from './postgres.ts'
import { findBarrier, findServerUser } from './server-user.ts'
import { embedded, isLinux, isRoot, query, useStage } from './stage.fixture.ts'

const stage = useStage()
const binaries = embedded as Binaries

describe.skipIf(!binaries || !isRoot || !isLinux)(
  'as root (skipped for other users, and where there is no /proc)',
  () => {
    const nobodys = () => `${stage.shared()}-of-nobody`
    const nobody = { uid: id('-u', 'nobody'), gid: id('-g', 'nobody') }

    test('the server runs as another user, who owns the data and may only pass the folder they lie in', async () => {
      const dataDir = stage.shared()
      const { pid, socketDir } = await stage.start({ dataDir })
      const user = await findServerUser(undefined)
      expect(user.uid).toBeGreaterThan(0)
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(new RegExp(`Uid:\\s${user.uid}\\s`))
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/Groups:\s*\n/)
      expect(await standing(dataDir)).toEqual({ uid: 0, gid: user.gid, mode: 0o710 })
      for (const folder of [join(dataDir, 'pgdata'), socketDir]) {
        expect(await standing(folder)).toEqual({ uid: user.uid, gid: user.gid, mode: 0o700 })
      }
      const files = await readdir(dataDir, { withFileTypes: true })
      for (const { name } of files.filter((file) => file.isFile())) {
        expect([name, (await standing(join(dataDir, name))).mode]).toEqual([name, 0o600])
      }
    })

    test('what the server makes is closed to others, whatever the umask was', async () => {
      const before = process.umask(0)
      const { pid } = await stage.start({ dataDir: stage.shared() }).finally(() => process.umask(before))
      expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/Umask:\s0077/)
      expect(execFileSync('readlink', [`/proc/${pid}/exe`], { encoding: 'utf8' }).trim()).toMatch(/\/bin\/postgres$/)
    })

    test('another OS user is refused, even one who gets as far as the socket', async () => {
      const { socketDir } = await stage.start({ dataDir: stage.shared() })
      const script = `import('pg').then(async ({ default: { Client } }) => {
      const client = new Client({ host: process.argv[1], user: process.argv[2], database: 'postgres', ssl: false })
      await client.connect().then(() => console.log('in'), (error) => console.log(error.code ?? error.message))
      await client.end()
    })`
      const knock = () => {
        const options = { encoding: 'utf8', cwd: import.meta.dirname, timeout: 10_000, ...nobody } as const
        return spawnSync(process.execPath, ['-e', script, socketDir, 'postgres'], options).stdout.trim()
      }
      expect(knock()).toBe('EACCES')
      chmodSync(socketDir, 0o755)
      chmodSync(dirname(socketDir), 0o755)
      chmodSync(join(socketDir, '.s.PGSQL.5432'), 0o777)
      expect(knock()).toBe('28000')
    })

    test('a data folder the server cannot reach is told, with the folder that bars the way', async () => {
      const closed = stage.path('closed')
      mkdirSync(join(closed, 'below'), { recursive: true })
      chmodSync(closed, 0o700)
      await expect(stage.start({ dataDir: join(closed, 'below', 'data') })).rejects.toMatchObject({
        code: 'data-folder-unreachable',
        values: { folder: closed, user: (await findServerUser(undefined)).name },
      })
    })

    test('programs the server user cannot reach are told', async () => {
      const closed = stage.path('closed')
      mkdirSync(join(closed, 'bin'), { recursive: true })
      chmodSync(closed, 0o700)
      await expect(
        stage.start({ dataDir: stage.path(), binaries: { ...binaries, folder: join(closed, 'bin') } }),
      ).rejects.toMatchObject({
        code: 'binaries-unreachable',
        values: { folder: closed },
      })
    })

    test('existing data keep their user, and a warning comes when that is nobody', async () => {
      expect((await findServerUser(nobody)).name).toBe('nobody')
      const dataDir = ownedBy(nobody, nobodys())
      const program = stage.supervise({ dataDir }, nobody)
      await program.said('ready')
      program.child.kill('SIGTERM')
      await program.ended

      const steps: string[] = []
      const postgres = await stage.start({ dataDir, announce: (step) => steps.push(step) })
      expect(steps).toEqual(['running-as-nobody', 'starting'])
      expect(await readFile(`/proc/${postgres.pid}/status`, 'utf8')).toMatch(new RegExp(`Uid:\\s${nobody.uid}\\s`))
      await postgres.stop()

      const again = stage.supervise({ dataDir }, nobody)
      await again.said('ready')
      again.child.kill('SIGTERM')
      expect(await again.ended).toBe(0)
    })

    test('a Wirken of another user runs its server itself, and root joins it', async () => {
      const dataDir = ownedBy(nobody, nobodys())
      const program = stage.supervise({ dataDir }, nobody)
      const { ready } = await program.said('ready')
      const joined = await joinPostgres(dataDir)
      expect(joined?.pid).toBe(ready)
      expect(await query(joined as RunningPostgres, 'select 1 as one')).toEqual([{ one: 1 }])
      program.child.kill('SIGTERM')
      expect(await program.ended).toBe(0)
    })

    test('another user is refused what is not theirs', async () => {
      const unwritable = stage.path()
      await mkdir(unwritable, { recursive: true })
      const first = stage.supervise({ dataDir: unwritable }, nobody)
      expect(await first.said('failure')).toMatchObject({
        failure: 'data-folder-unreachable',
        values: { user: 'nobody' },
      })

      const rootsData = stage.path()
      await (await stage.start({ dataDir: rootsData })).stop()
      chownSync(rootsData, nobody.uid, nobody.gid)
      const second = stage.supervise({ dataDir: rootsData }, nobody)
      expect(await second.said('failure')).toMatchObject({ failure: 'data-folder-owner', values: { user: 'nobody' } })
    })

    test('a user without a name, as some containers have, is told so', async () => {
      const stranger = { uid: 54_321, gid: 54_321 }
      const program = stage.supervise({ dataDir: ownedBy(stranger) }, stranger)
      expect(await program.said('failure')).toEqual({ failure: 'os-user-unknown', values: { uid: 54_321 } })
    })

    function ownedBy(user: { uid: number; gid: number }, dataDir = stage.path()): string {
      mkdirSync(dataDir, { recursive: true })
      chownSync(dataDir, user.uid, user.gid)
      return dataDir
    }
  },
)

test('a file where the folder should be is told', async () => {
  const dataDir = stage.path()
  mkdirSync(dirname(dataDir), { recursive: true })
  writeFileSync(dataDir, '')
  await expect(stage.start({ dataDir })).rejects.toMatchObject({
    code: 'data-folder-unreachable',
    values: { folder: dataDir, reason: 'EEXIST' },
  })
})

test('a folder is barred by the first one on its way that cannot be entered', async () => {
  const user = await findServerUser(undefined)
  expect(await findBarrier(user, '/')).toBeUndefined()
  expect(await findBarrier(user, '/nowhere/at/all')).toBe('/nowhere')
})

async function standing(path: string): Promise<{ uid: number; gid: number; mode: number }> {
  const { uid, gid, mode } = await stat(path)
  return { uid, gid, mode: mode & 0o777 }
}

function id(what: string, name: string): number {
  return Number(spawnSync('id', [what, name], { encoding: 'utf8' }).stdout)
}
