import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startCityServer } from '../../test/support/city-server.ts'
import { openStage, type Stage } from '../../test/support/program.ts'
import { type Binaries, embeddedBinaries, installedBinaries } from '../platform/postgres/postgres.ts'
import { projectRoot } from '../platform/root.ts'
import { sayCommand } from './command.messages.ts'

const sample = join(projectRoot, 'src/domains/plan/import/samples/auenstadt.txt')

describe.for([
  { name: 'PostgreSQL from npm', binaries: await embeddedBinaries() },
  { name: 'the machine’s own PostgreSQL', binaries: await installedBinaries() },
])('on a server of the city: $name', ({ name, binaries }) => {
  const skip = binaries ? '' : ` (skipped: ${name} is not here)`
  let stage: Stage
  let server: Awaited<ReturnType<typeof startCityServer>>

  beforeAll(async () => {
    stage = await openStage()
    if (!binaries) return
    server = await startCityServer(binaries as Binaries)
    await server.ask(`create role stadt login createrole password ${server.quoted}`)
    await server.ask(`create role fremd login password ${server.quoted}`)
    await server.ask('create database plan owner stadt')
  })
  afterAll(async () => {
    await stage.strike()
    await server?.stop()
  })

  test.skipIf(skip)(`works as a role that cannot see past its city, and leaves the server running${skip}`, async () => {
    const DATABASE_URL = server.url('stadt')
    const program = await stage.serve({ DATABASE_URL })
    expect((await fetch(`${stage.publicUrl}/readyz`)).status).toBe(200)
    expect(existsSync(stage.dataDir)).toBe(false)

    const working = "select distinct usename from pg_stat_activity where datname = 'plan' and pid <> pg_backend_pid()"
    // The daily work, which begins with the start, uses the owner's connection for a moment.
    await expect.poll(() => server.ask(working), { timeout: 20_000 }).toEqual([{ usename: 'wirken_app' }])
    const role = "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'wirken_app'"
    expect(Object.values((await server.ask(role))[0])).toEqual([false, false, false, false])

    const imported = stage.run(['import', 'plan', sample, '--plan', 'probe'], { DATABASE_URL })
    const saved = sayCommand('en', 'import.saved', { slug: 'probe' })
    expect([await imported.ended, imported.said()]).toEqual([0, expect.stringContaining(saved)])
    expect(await server.ask('select slug from plan_plan', DATABASE_URL)).toEqual([{ slug: 'probe' }])

    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(await server.ask('select 1 as lives')).toEqual([{ lives: 1 }])
    expect(`${program.said()}${imported.said()}`).not.toContain('ge/he')
  })

  test.skipIf(skip)(`a second node finds what the first one made${skip}`, async () => {
    const program = await stage.serve({ DATABASE_URL: server.url('stadt') })
    expect(program.said()).not.toContain(sayCommand('en', 'step.founding'))
    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
  })

  test.skipIf(skip)(`what is wrong with the connection is said, without a password in it${skip}`, async () => {
    for (const [DATABASE_URL, told] of [
      [server.url('stadt', 'falsch-und-geheim'), 'password'],
      [server.url('stadt', undefined, 'nirgends'), 'nirgends'],
      [server.url('fremd'), 'fremd'],
      ['postgres://stadt:geheim@127.0.0.1:1/plan', 'ECONNREFUSED'],
      ['postgres://stadt:geheim@nirgends.invalid/plan', 'nirgends.invalid'],
    ] as const) {
      const program = stage.run(['migrate'], { DATABASE_URL })
      expect([told, await program.ended]).toEqual([told, 1])
      expect(program.said()).toContain(told)
      expect(program.said()).not.toMatch(/\n\s+at |geheim|ge\/he/)
    }
  })
})
